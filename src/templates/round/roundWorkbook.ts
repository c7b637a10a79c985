import { vatRates } from "../../domain/money/vatRates";
import { aboutSheet } from "../both/aboutSheet";
import { listsSheet, type ChoiceList } from "../both/listsSheet";
import { metaSheet } from "../both/metaSheet";
import { say } from "../say";
import type { WorkbookSpec } from "../spec";
import { invoiceSheet } from "./invoiceSheet";
import { planLists } from "./plan/planChoiceTexts";
import {
  helpSheets,
  laterSheets,
  planNames,
  planSheets,
  planSignposts,
  type PlanSize,
} from "./plan/planSheets";
import { splitSheet, type SplitSize } from "./split/splitSheet";
import { splitDifference } from "./split/splitVerdict";

/** Room to type in before the first split. */
const EMPTY: SplitSize = { payers: 12, lines: 20, classes: 4, vats: 24, shares: 60 };

/**
 * The workbook of the organiser and the administrator.
 *
 * @param plan - the room of the organiser's sheets; `null` for a workbook in which only an invoice is split
 */
export function roundWorkbook(plan: PlanSize | null, size: SplitSize = EMPTY): WorkbookSpec {
  return {
    kind: "round",
    title: say((t) => t.round.title),
    sheets: [
      aboutSheet({
        fields: [
          {
            name: "RoundName",
            label: say((t) => t.about.round),
            help: say((t) => t.about.roundHelp),
            shows: "text",
            input: true,
          },
          {
            name: "OrganiserName",
            label: say((t) => t.about.organiser),
            help: say((t) => t.about.organiserHelp),
            shows: "text",
            input: true,
          },
        ],
        ...(plan === null ? splitting : planning),
        signposts: [
          ...(plan === null ? [] : planSignposts.before),
          { sheet: say((t) => t.invoice.name), use: say((t) => t.about.invoiceFor) },
          { sheet: say((t) => t.split.name), use: say((t) => t.about.splitFor) },
          ...(plan === null ? [] : planSignposts.after),
          { sheet: say((t) => t.lists.name), use: say((t) => t.about.listsFor) },
        ],
      }),
      ...(plan === null ? [] : planSheets(plan)),
      invoiceSheet(),
      splitSheet(size),
      ...(plan === null ? [] : laterSheets(plan)),
      ...(plan === null ? [] : helpSheets(plan)),
      listsSheet(plan === null ? lists : [...lists, ...planLists(plan.own)]),
      metaSheet(),
    ],
    names: [{ name: "SplitDifference", refersTo: splitDifference }, ...(plan === null ? [] : planNames)],
  };
}

const splitting = {
  heading: say((t) => t.about.roundSteps),
  steps: [
    { sheet: say((t) => t.invoice.name), use: say((t) => t.about.roundStep1) },
    { sheet: say((t) => t.split.name), use: say((t) => t.about.roundStep2) },
    { sheet: say((t) => t.split.name), use: say((t) => t.about.roundStep3) },
  ],
};

const planning = {
  heading: say((t) => t.about.planSteps),
  steps: [
    { sheet: say((t) => t.plan.card.name), use: say((t) => t.about.planStep1) },
    { sheet: say((t) => t.plan.card.aims.name), use: say((t) => t.about.planStep2) },
    { sheet: say((t) => t.plan.checklist.name), use: say((t) => t.about.planStep3) },
  ],
};

const rates = [...new Set(vatRates.map(({ rate }) => Number(rate)))].sort((a, b) => a - b);

const lists: readonly ChoiceList[] = [
  {
    name: "Routes",
    heading: say((t) => t.lists.routes),
    help: say((t) => t.lists.routesHelp),
    choices: [
      say((t) => t.routes.einvoice),
      say((t) => t.routes.card),
      say((t) => t.routes.cash),
      say((t) => t.routes.internal),
    ],
  },
  {
    name: "Bases",
    heading: say((t) => t.lists.bases),
    help: say((t) => t.lists.basesHelp),
    choices: [
      say((t) => t.bases.personDays),
      say((t) => t.bases.dinners),
      say((t) => t.bases.bedNights),
      say((t) => t.bases.teams),
      say((t) => t.bases.equal),
      say((t) => t.bases.organiser),
      say((t) => t.bases.own),
    ],
  },
  {
    name: "Rates",
    heading: say((t) => t.lists.rates),
    help: say((t) => t.lists.ratesHelp),
    choices: rates,
  },
];
