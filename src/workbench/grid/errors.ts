const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|GETTING_DATA|CYCLE!|ERROR!)$/;

/** Whether a value is one of the errors that cells show. */
export const isErrorText = (value: unknown): value is string =>
  typeof value === "string" && ERROR.test(value);
