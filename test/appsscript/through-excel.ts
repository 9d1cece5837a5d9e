import { extrasOf, withExtras } from "../../scripts/emulator/engine/book.ts";
import { emptyExtras } from "../../scripts/emulator/engine/google-extras.ts";
import type { WorkbookSnapshot } from "../../scripts/emulator/engine/workbook.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What an Excel file keeps of a spreadsheet: cells, formats, charts and hidden sheets, and nothing that scripts left on
 * them. Sheets and charts have other ids afterwards.
 */
export function throughExcel(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const extras = { ...emptyExtras(), ...extrasOf(snapshot) };
  const charts = extras.charts.map((chart) => ({ ...chart, id: Number(chart.id) + 1_000 }));
  const imported = withExtras(snapshot, { ...extras, charts, metadata: [], protections: [] });
  const longIds = Object.keys(imported.sheets).filter((id) => id.length > 5);
  const newId = (id: string) => String((Number(id) % 1_000_000_000) + 1_000_000_007);
  const text = longIds.reduce((json, id) => json.replaceAll(id, newId(id)), JSON.stringify(imported));
  return JSON.parse(text) as WorkbookSnapshot;
}

/** Functions that Excel lacks, or lacked when Google began to write such files. */
const notInExcel = /\b(ARRAYFORMULA|FILTER|LET|SPLIT|TEXTJOIN|VSTACK|HSTACK|QUERY|SORTN)\(/;

/** Writes what Google puts into an Excel file in place of formulas that Excel lacks, and of the cells that they fill. */
export function leavePlaceholders(sheet: Sheet): void {
  const range = sheet.getDataRange();
  const shown = range.getDisplayValues();
  range.getFormulas().forEach((row, index) => {
    row.forEach((formula, column) => {
      if (!notInExcel.test(formula)) return;
      const text = `"${(shown[index]?.[column] ?? "").replace(/"/g, '""')}"`;
      const original = formula.slice(1).replace(/"/g, '""');
      sheet.getRange(index + 1, column + 1).setFormula(`=IFERROR(__xludf.DUMMYFUNCTION("${original}"),${text})`);
    });
  });
}
