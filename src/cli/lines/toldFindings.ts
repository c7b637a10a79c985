import type { Finding } from "../../domain/shared/Finding";
import { cliText } from "../../i18n/cli/cliText";
import { writeProblem } from "../../i18n/problems/problemText";
import type { ExitCode, Shell } from "../Shell";

/** Everything that could not be read is told beside the result; 1 when there is an error among it. */
export function toldFindings(
  findings: readonly Finding[],
  { language, note }: Pick<Shell, "language" | "note">,
): ExitCode {
  if (findings.length === 0) return 0;
  note(cliText[language].findings(findings.length));
  for (const { code, sheet, cell, details } of findings) {
    note(`  ${sheet}!${cell}: ${writeProblem({ code, message: code, details }, language)}`);
  }
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
