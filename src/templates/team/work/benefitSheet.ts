import { measureNamed, type MeasureId } from "../../../domain/measurement/measures";
import { fx } from "../../fx";
import { say } from "../../say";
import type { ColumnSpec, FiguresSpec, Formula, SheetSpec } from "../../spec";
import { choiceText } from "./choiceTexts";
import { fieldsAt, heading, shortText } from "./workBlocks";
import { listNames } from "./workLists";
import { workMeasure } from "./WorkMeasure";
import { resultName } from "./workNames";

const COST_ROWS = 9;
/** Of the results, a line a measure. */
export const firstResultRow = 7;
const FIELDS = ["forClients", "forStaff"] as const;

/** This team's cost beside its result. No other team is in sight, and there is no rank. */
export function benefitSheet(chosen: readonly MeasureId[]): SheetSpec {
  const words = firstResultRow + chosen.length + 2;
  const costs = words + FIELDS.length + 2;
  return {
    id: "benefit",
    name: say((t) => t.benefit.name),
    title: say((t) => t.benefit.title),
    purpose: say((t) => t.benefit.purpose),
    tab: "input",
    widths: [34, 60, 13, 18, 13, 14],
    blocks: [
      figures(chosen[0]),
      heading(
        `A${firstResultRow - 1}`,
        say((t) => t.benefit.results),
      ),
      {
        block: "lines",
        at: `A${firstResultRow}`,
        lines: chosen.map((id) => ({ text: fx`${resultName("result", id)}`, style: "text" })),
      },
      heading(
        `A${words - 1}`,
        say((t) => t.benefit.wellbeing),
      ),
      fieldsAt(
        `A${words}`,
        FIELDS.map((id) => ({
          id,
          label: say((t) => t.benefit.fields[id]),
          help: say((t) => t.benefit.help[id]),
          lines: 3,
        })),
      ),
      heading(
        `A${costs - 1}`,
        say((t) => t.benefit.costs),
      ),
      { block: "table", id: "costRows", at: `A${costs}`, rows: COST_ROWS, columns },
    ],
  };
}

const columns: readonly ColumnSpec[] = [
  {
    id: "payer",
    header: say((t) => t.benefit.payer),
    help: say((t) => t.benefit.payerHelp),
    width: 34,
    kind: "choice",
    list: listNames.payer,
  },
  shortText(
    "item",
    say((t) => t.benefit.item),
    say((t) => t.benefit.itemHelp),
    60,
  ),
  {
    id: "quantity",
    header: say((t) => t.benefit.quantity),
    help: say((t) => t.benefit.quantityHelp),
    kind: "number",
    min: 0,
    max: 30_000,
  },
  shortText(
    "unit",
    say((t) => t.benefit.unit),
    say((t) => t.benefit.unitHelp),
    18,
  ),
  { id: "price", header: say((t) => t.benefit.price), help: say((t) => t.benefit.priceHelp), kind: "euro" },
  {
    id: "total",
    header: say((t) => t.benefit.total),
    width: 14,
    kind: "formula",
    formula: fx`IF(COUNT([@quantity],[@price])<2,"",ROUND([@quantity]*[@price],2))`,
    shows: "euro",
  },
];

export const COST_SUM = "SUM(costRows[total])";

/** Euros for a whole unit by which the first measure went the wanted way. */
function perUnit(id: MeasureId | undefined): Formula {
  const direction = id === undefined ? "none" : workMeasure(measureNamed(id)).direction;
  if (id === undefined || direction === "none") return fx`"–"`;
  const [before, now] = [resultName("before", id), resultName("now", id)];
  const gained = direction === "lower" ? `${before}-${now}` : `${now}-${before}`;
  return fx`IF(COUNT(${before},${now})<2,"–",IF(AND(${gained}>0,${COST_SUM}>0),${COST_SUM}/(${gained}),"–"))`;
}

function figures(first: MeasureId | undefined): FiguresSpec {
  const own = fx`SUMIFS(costRows[total],costRows[payer],${choiceText("payer", "team")})`;
  return {
    block: "figures",
    row: 3,
    figures: [
      { column: "A", label: say((t) => t.benefit.sum), formula: fx`${COST_SUM}`, shows: "euro" },
      { column: "B", label: say((t) => t.benefit.own), formula: own, shows: "euro" },
      { column: "C", label: say((t) => t.benefit.perUnit), formula: perUnit(first), shows: "euro" },
      ...(first === undefined
        ? []
        : [
            {
              column: "F",
              label: say((t) => t.benefit.measured),
              formula: workMeasure(measureNamed(first)).name,
              shows: "text" as const,
            },
          ]),
    ],
  };
}
