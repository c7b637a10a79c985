import type { Finding } from "../../domain/shared/Finding";
import type { TeamWorkbook } from "../openWorkbook";
import { cellRepairs } from "./cellRepairs";
import { findPlace } from "./findPlace";
import type { Repair } from "./Repair";
import { weekRepairs } from "./weekRepairs";

const makers = { ...cellRepairs, ...weekRepairs };

/** What may be written because of a finding, the likeliest first; none where only a person can know. */
export function repairsOf(workbook: TeamWorkbook, finding: Finding): readonly Repair[] {
  const place = findPlace(workbook.found, finding);
  const make = isRepaired(finding.code) ? makers[finding.code] : null;
  return place === null || make === null ? [] : make(workbook, place, finding);
}

const isRepaired = (code: string): code is keyof typeof makers => code in makers;
