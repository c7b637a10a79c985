/**
 * The part of a browser window that Microsoft's client uses on a Mac: it looks for `webkit.messageHandlers.Agave`
 * and then talks through three functions. In Node the global object does as well.
 */
export type ClientWindow = {
  readonly JSON: Pick<typeof JSON, "parse">;
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown;
  webkit?: unknown;
  Script?: unknown;
  _osfHostAPI?: (handler: unknown, message: HostMessage, answer: Answer) => void;
  _osfHostRegisterEvent?: (
    handler: unknown,
    message: HostMessage,
    onEvent: Answer,
    answer: Answer,
  ) => unknown;
  _osfHostUnregisterCallback?: () => void;
  /** Made by the client while it loads. */
  readonly OfficeExtension?: { readonly CommonUtility?: { _doApiNotSupportedCheck: boolean } };
};

export type Answer = (value: unknown) => void;

/** `params` depends on the method. */
export type HostMessage = { readonly methodId: number; readonly params: Readonly<Record<string, unknown>> };

/** The address of a page must carry this for the client to take the Mac's way to its host. */
export const HOST_INFO = "_host_Info=Excel$Mac$16.00$en-US$telemetry$$disableLogging$3";
