/**
 * A caller broke a rule of the domain.
 *
 * `code` and `details` are for machines: pane, command and custom function turn them into a sentence in the
 * user's language. `message` is for developers.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
    this.name = "DomainError";
  }
}
