/** Where steps work: sheets by their shown name. */
export type Target = {
  readonly workbook: Excel.Workbook;
  readonly sheet: (name: string) => Excel.Worksheet;
};

/** One thing to do in Excel; `cells` is how many contents it sends. */
export type Step = { readonly cells: number; readonly run: (target: Target) => void };

/** A step that sends no contents. */
export const step = (run: Step["run"]): Step => ({ cells: 0, run });

/** Whether the add-in hears of changes: not of its own. */
export const listenStep = (isListening: boolean): Step =>
  step(({ workbook }) => {
    (workbook.context as Excel.RequestContext).runtime.enableEvents = isListening;
  });

/** Excel on the web refuses requests over 5 MB. */
export const MOST_CELLS = 20_000;

/** The steps in their order, cut so that no part sends too many cells. */
export function cutSteps(steps: readonly Step[], most = MOST_CELLS): readonly (readonly Step[])[] {
  const parts: Step[][] = [];
  let room = 0;
  for (const each of steps) {
    if (parts.length === 0 || each.cells > Math.max(0, room)) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)?.push(each);
    room -= each.cells;
  }
  return parts;
}

/** Do all steps, with one sync for as many cells as a request may hold. */
export async function runSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const { workbook } = context;
  const sheets = new Map<string, Excel.Worksheet>();
  const sheet = (name: string): Excel.Worksheet => {
    const known = sheets.get(name) ?? workbook.worksheets.getItem(name);
    sheets.set(name, known);
    return known;
  };
  for (const part of cutSteps(steps)) {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { run } of part) run({ workbook, sheet });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for every 20,000 cells
    await context.sync();
  }
}
