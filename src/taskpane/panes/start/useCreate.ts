import { buildWorkbook } from "../../../host/buildWorkbook";
import { newWorkbook, type NewWorkbook } from "../../../tasks/newWorkbook";
import { useShown } from "../../shown";
import { useAction, type ActionState } from "../../useAction";

/** Makes a workbook in the one that is open: all of it or nothing. */
export function useCreate(onCreated: (sheets: readonly string[]) => Promise<void>): {
  readonly state: ActionState<void>;
  readonly create: (asked: NewWorkbook) => void;
} {
  const { language } = useShown();
  const { state, run } = useAction<void>();
  const create = (asked: NewWorkbook) =>
    void run(async () => {
      const workbook = newWorkbook(asked, language);
      await buildWorkbook(workbook);
      const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
      await onCreated(visible.map(({ name }) => name));
    });
  return { state, create };
}
