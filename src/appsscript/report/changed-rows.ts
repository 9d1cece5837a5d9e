import { gridColumns } from "../../reports/sizes.ts";
import { maxColumnsOf } from "../sheet/sheet-size.ts";
import { type ReportState, rowFingerprints } from "./report-sheets.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns of every report. */
const reportColumns = gridColumns + 1;

/** The rows that users have changed since the report was written, or written in beside it. */
export function changedRows(report: Sheet, { rows, controls }: ReportState): number[] {
  const last = Math.max(rows.length, report.getLastRow());
  const range = report.getRange(1, 1, last, maxColumnsOf(report));
  const values = range.getDisplayValues();
  const formulas = range.getFormulas();
  const isUsedBeside = (row: number) =>
    [formulas, values].some((cells) => cells[row]?.slice(reportColumns).some((cell) => cell !== ""));
  const written = formulas.map((cells) => cells.slice(0, reportColumns));
  const valueAt = (row: number, column: number) => values[row]?.[column] ?? "";
  const skipped = new Set(Object.values(controls));
  const now = rowFingerprints(written, valueAt, skipped);
  // Version 0.1 compared formulas as they were written.
  const nowAsWritten = rowFingerprints(written, valueAt, skipped, (formula) => formula);
  const empty = rowFingerprints([new Array<string>(reportColumns).fill("")], () => "", new Set())[0];
  return now.flatMap((fingerprint, row) =>
    [fingerprint, nowAsWritten[row]].includes(rows[row] ?? empty) && !isUsedBeside(row) ? [] : [row + 1],
  );
}
