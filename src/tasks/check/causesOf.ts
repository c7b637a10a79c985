import type { Finding } from "../../domain/shared/Finding";

/** Findings of one kind, in the order of the sheet. */
export type Cause = { readonly code: string; readonly findings: readonly Finding[] };

/** Findings by what is wrong: errors first, then as they were found. */
export function causesOf(findings: readonly Finding[]): readonly Cause[] {
  const ordered = [...findings].sort((a, b) => rank(a) - rank(b));
  const codes = [...new Set(ordered.map(({ code }) => code))];
  return codes.map((code) => ({ code, findings: ordered.filter((each) => each.code === code) }));
}

const rank = ({ severity }: Finding) => (severity === "error" ? 0 : 1);
