// Everything taken from Univer in one place, so that it can be a bundle of its own. Plugin mode: the meta package
// @univerjs/presets draws in packages without a free licence.
import { ICommandService, LocaleType, mergeLocales, Univer, type ICellData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { languages, type Language } from "../../i18n/language";
import { workbenchText } from "../../i18n/workbench/workbenchText";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  CalculationMode,
  CELL_INVERTED_INDEX_CACHE,
  FormulaDataModel,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { CalculationQueue } from "./CalculationQueue";
import { keepDependencies } from "./keepDependencies";
import { rememberTexts } from "./rememberTexts";
import { validateOnlyOpen } from "./validateOnlyOpen";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";

/** The running grid: its API, its commands and what its formulas gave. */
export type Grid = {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly calculations: CalculationQueue;
  readonly speak: (language: Language) => void;
  /** What the person sees in a cell that is being edited, and what is made of the text that was typed. */
  readonly onEdit: (before: EditHandler, after: EditHandler) => () => void;
};

type EditHandler = (cell: ICellData, at: EditPlace) => ICellData | null;
type EditPlace = { readonly subUnitId: string; readonly row: number; readonly col: number };

/**
 * Start Univer in an element.
 *
 * @param container - id of the element
 */
export function startGrid(container: string, language: Language): Grid {
  withoutIndexCache();
  rememberTexts();
  const univer = new Univer({
    locale: language as LocaleType,
    locales: Object.fromEntries(languages.map((each) => [each, textsIn(each)])),
  });
  const presets = presetsFor(container);
  for (const { plugins } of presets)
    for (const plugin of plugins)
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
  keepDependencies(univer);
  void validateOnlyOpen(univer);
  const injector = univer.__getInjector();
  return {
    univer,
    api: FUniver.newAPI(univer),
    commands: injector.get(ICommandService),
    formulas: injector.get(FormulaDataModel),
    calculations: new CalculationQueue(univer),
    speak: (chosen) => univer.setLocale(chosen as LocaleType),
    onEdit: (before, after) => interceptEdits(injector.get(SheetInterceptorService), before, after),
  };
}

/** Univer's own texts exist in English; what a person meets here is laid over them. */
function textsIn(language: Language) {
  const { refused, ok, wrong, choose } = workbenchText[language].gridTexts;
  return mergeLocales(coreTexts, validationTexts, conditionalTexts, {
    "sheets-data-validation-ui": {
      alert: { title: refused, ok },
      error: { title: wrong },
      list: { dropdown: choose, error: refused },
      any: { error: refused },
      custom: { error: refused },
    },
  });
}

const presetsFor = (container: string) => [
  UniverSheetsCorePreset({
    container,
    // Every formula of a file is calculated here, whatever results it brings.
    formula: { initialFormulaComputing: CalculationMode.FORCED },
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    footer: {
      sheetBar: true,
      statisticBar: false,
      menus: false,
      zoomSlider: false,
      addSheetButtonConfig: { show: false },
    },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
  }),
  // Without this a list opens a search box that takes the keys of somebody who types into the cell.
  UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
  UniverSheetsConditionalFormattingPreset(),
];

function interceptEdits(
  { writeCellInterceptor }: SheetInterceptorService,
  before: EditHandler,
  after: EditHandler,
): () => void {
  const pairs = [
    [BEFORE_CELL_EDIT, before],
    [AFTER_CELL_EDIT, after],
  ] as const;
  const handled = pairs.map(([key, handler]) =>
    writeCellInterceptor.intercept(key, {
      priority: FIRST,
      handler: (cell, place, next) => (cell ? handler(cell, place) : null) ?? next(cell),
    }),
  );
  return () => handled.forEach((stop) => stop());
}

/** Before Univer's own handlers. */
const FIRST = 100;

/**
 * The index that Univer 0.25.1 builds of compared columns takes empty cells and zeros for the same, and mixes up the
 * rows of calculated arrays. Without it every comparison looks at the cells themselves.
 */
function withoutIndexCache(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
