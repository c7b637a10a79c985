import type { Given } from "../Command";
import { endingOf } from "../options";
import type { Shell } from "../Shell";
import type { Target } from "./writeWhole";

/**
 * Where a command with --force writes a file, and the ending that it has.
 *
 * @throws DomainError `wrong-ending`
 */
export const outputOf = <Ending extends string>(
  file: string,
  endings: readonly Ending[],
  given: Pick<Given<"force">, "has">,
  { cwd }: Pick<Shell, "cwd">,
): { readonly target: Target; readonly ending: Ending } => ({
  ending: endingOf(file, endings),
  target: { file, cwd, force: given.has("force") },
});
