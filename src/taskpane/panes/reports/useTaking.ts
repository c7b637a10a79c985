import { partText, plainReport } from "../../../render/report/reportTexts";
import { reportHtml } from "../../../render/report/reportHtml";
import type { Report, ReportPart } from "../../../render/report/Report";
import { downloadFile, fileNamePart } from "../../downloadFile";
import { useAction, type ActionState } from "../../useAction";
import { copyText } from "./copyText";
import { printPage } from "./printPage";

/** How a paper was taken along last. */
export type Taken =
  { readonly way: "copied" | "printed" } | { readonly way: "downloaded"; readonly file: string };

type Taking = {
  readonly state: ActionState<Taken>;
  readonly download: () => void;
  readonly print: () => void;
  /** One part of it, or all. */
  readonly copy: (part: ReportPart | null) => void;
};

/** The ways to take a paper along; the workbook stays as it is. */
export function useTaking(report: Report): Taking {
  const { state, run } = useAction<Taken>();
  // "Innokylä: …" is the name of the place that the text is for.
  const name = [report.title.replace(/:.*/, ""), report.team].map(fileNamePart).join("_");
  return {
    state,
    download: () =>
      void run(async () => {
        downloadFile(name, "html", reportHtml(report));
        return { way: "downloaded", file: `${name}.html` };
      }),
    print: () => void run(() => printPage(reportHtml(report)).then(() => ({ way: "printed" }) as const)),
    copy: (part) =>
      void run(async () => {
        await copyText(part === null ? plainReport(report) : partText(part));
        return { way: "copied" };
      }),
  };
}
