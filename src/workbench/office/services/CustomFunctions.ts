/** What a custom function came to: its value, or the code of its error with a message. */
export type FunctionResult =
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly error: FunctionError; readonly message: string };

type FunctionError = "#N/A" | "#DIV/0!" | "#NUM!" | "#VALUE!" | "#NULL!";

/** The runtime's numbers; an error that is none of these is an exception, which Excel shows as #VALUE!. */
const ERRORS: Readonly<Record<number, FunctionError>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Takes the results that Microsoft's custom functions runtime sends. */
export class CustomFunctions {
  constructor(private readonly take: (results: readonly FunctionResult[]) => void) {}

  setInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, number?])[]): void {
    this.take(results.map(([call, succeeded, value, code]) => resultOf(call, succeeded, value, code)));
  }
  setInvocationResults(results: readonly InvocationResult[]): void {
    this.take(
      results.map(({ id, failed, value, errorCode }) => resultOf(id, failed !== true, value, errorCode)),
    );
  }
  _GetEnabledFeatures(): readonly string[] {
    return [];
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
}

type InvocationResult = {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
};

const resultOf = (call: number, succeeded: boolean, value: unknown, code = 7): FunctionResult =>
  succeeded ? { call, value } : { call, error: ERRORS[code] ?? "#VALUE!", message: String(value ?? "") };
