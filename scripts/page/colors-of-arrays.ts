import { type ICellData, ICommandService, type Injector, type Worksheet } from "@univerjs/core";
import { FormulaDataModel, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";

interface Patched {
  _createRuleCalculateUnitInstance(
    unitId: string,
    subUnitId: string,
    rule: unknown,
  ): { _context: { worksheet: Worksheet; getCellValue(row: number, column: number): ICellData } } | undefined;
}

/**
 * Conditional formats also see the results of array formulas below their first cell, as in Sheets: Univer reads only values
 * that are stored in the cells.
 */
export function colorArrayResults(injector: Injector): void {
  const viewModel = injector.get(ConditionalFormattingViewModel);
  const rules = injector.get(ConditionalFormattingRuleModel);
  const formulas = injector.get(FormulaDataModel);
  const patched = viewModel as unknown as Patched;
  const create = patched._createRuleCalculateUnitInstance;
  if (!create) throw new Error("Univer reads colored cells elsewhere now: look at ConditionalFormattingViewModel.");
  patched._createRuleCalculateUnitInstance = (unitId, subUnitId, rule) => {
    const unit = create.call(viewModel, unitId, subUnitId, rule);
    if (!unit) return unit;
    const { worksheet } = unit._context;
    unit._context.getCellValue = (row, column) => {
      const stored = worksheet.getCellRaw(row, column);
      if (stored?.p || (stored?.v !== undefined && stored.v !== null)) return stored;
      return formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[column] ?? stored ?? {};
    };
    return unit;
  };
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    const { arrayFormulaCellData } = params as { arrayFormulaCellData: Record<string, Record<string, unknown>> };
    for (const [unitId, sheets] of Object.entries(arrayFormulaCellData ?? {}))
      for (const subUnitId of Object.keys(sheets ?? {}))
        for (const { cfId } of rules.getSubunitRules(unitId, subUnitId) ?? [])
          viewModel.markRuleDirty(unitId, subUnitId, cfId);
  });
}
