import type { InEvery, Language } from "./language";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

type Write = (year: string, month: number, day: number) => string;

const withPoints: Write = (year, month, day) => `${day}.${month}.${year}`;

const write: InEvery<Write> = {
  fi: withPoints,
  sv: withPoints,
  en: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
};

/** A date such as "2026-02-05" as people write it: "5.2.2026", "5 Feb 2026". */
export function writeDay(iso: string, language: Language): string {
  const [year = "", month, day] = iso.split("-");
  return write[language](year, Number(month), Number(day));
}
