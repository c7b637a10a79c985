// Run by writeWorkbook.test in a process of its own: prints the time zone and the hash of a workbook's bytes.
import { createHash } from "node:crypto";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { everyKind } from "../everyKind";

void writeWorkbook(everyKind("fi")).then((bytes) => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  process.stdout.write(`${timeZone} ${createHash("sha256").update(bytes).digest("hex")}\n`);
});
