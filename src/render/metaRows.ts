import type { Language } from "../i18n/language";
import type { WorkbookSpec } from "../templates/spec";
import { SCHEMA_VERSION } from "../templates/schemaVersion";
import { tablesOf } from "./layout";
import type { Row } from "./workbookData";

/** The map from ids to shown names, kept in the workbook so that any language can be read back. */
export function metaRows(spec: WorkbookSpec, language: Language): readonly Row[] {
  const row = (key: string, value: string): Row => ({ key, value });
  return [
    row("schema", SCHEMA_VERSION),
    row("kind", spec.kind),
    row("language", language),
    ...Object.entries(spec.facts ?? {}).map(([key, value]) => row(key, String(value))),
    ...spec.sheets.flatMap((sheet) => [
      row(`sheet.${sheet.id}`, sheet.name[language]),
      ...tablesOf(sheet).flatMap(({ id, columns }) =>
        columns.map((column) => row(`column.${id}.${column.id}`, column.header[language])),
      ),
    ]),
  ];
}
