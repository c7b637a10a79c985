import type { NewWorkbook } from "../../../tasks/newWorkbook";
import type { FormSteps } from "./Form";
import { NewRound } from "./NewRound";
import { NewSample } from "./NewSample";
import { NewTeam } from "./NewTeam";

type NewProps = FormSteps & { readonly kind: NewWorkbook["kind"] };

/** The form of what is to be made. */
export function New({ kind, ...steps }: NewProps) {
  if (kind === "team") return <NewTeam {...steps} />;
  if (kind === "round") return <NewRound {...steps} />;
  return <NewSample kind={kind} {...steps} />;
}
