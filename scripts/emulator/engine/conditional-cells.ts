import { type IRange, Rectangle } from "@univerjs/core";
import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";

interface Patched {
  _conditionalFormattingRuleModel: {
    getSubunitRules(unit: string, sheet: string): readonly { ranges: readonly IRange[] }[] | null | undefined;
  };
}

let isPatched = false;

/**
 * Looks for the conditional formats of a cell only where some rule covers it. Univer looks them up for every cell that is
 * written, through a cache whose keys are texts.
 */
export function skipCellsWithoutRules(): void {
  if (isPatched) return;
  isPatched = true;
  const model = ConditionalFormattingViewModel.prototype;
  const { getCellCfs: find } = model;
  model.getCellCfs = function (unit, sheet, row, column) {
    const { _conditionalFormattingRuleModel: rules } = this as unknown as Patched;
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    for (const { ranges } of rules.getSubunitRules(unit, sheet) ?? [])
      for (const range of ranges) if (Rectangle.contains(range, cell)) return find.call(this, unit, sheet, row, column);
    return [];
  };
}
