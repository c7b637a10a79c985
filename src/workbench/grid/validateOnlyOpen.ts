import {
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

type Validator = {
  validatorRanges: (unit: string, sheet: string, ranges: readonly unknown[]) => Promise<unknown>;
};

/**
 * Univer 0.25.1 checks what stands on sheets out of sight when the browser has time, which may be after their
 * workbook was closed, and then throws.
 */
export async function validateOnlyOpen(univer: Univer): Promise<void> {
  const injector = univer.__getInjector();
  await injector.get(LifecycleService).onStage(LifecycleStages.Ready);
  const units = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService) as unknown as Validator;
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unit, sheet, ranges) =>
    units.getUnit<Workbook>(unit)?.getSheetBySheetId(sheet) ? check(unit, sheet, ranges) : [];
}
