import "../built/script.ts";
import { readFileSync } from "node:fs";
import { findCustomFunctions } from "../../scripts/emulator/custom-functions.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Every cell of every sheet, also hidden ones, by the sheet's name: "R3C6" to its value and what it shows. */
export function everyCell(
  app: Spreadsheet,
  isIncluded: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => boolean = () => true,
): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    app
      .getSheets()
      .filter(isIncluded)
      .map((sheet) => {
        const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
        const values = range.getValues();
        const cells = range.getDisplayValues().flatMap((row, r) =>
          row.flatMap((shown, c) => {
            const value = values[r]?.[c];
            return shown === "" && value === "" ? [] : [[`R${r + 1}C${c + 1}`, [value, shown]] as const];
          }),
        );
        return [sheet.getName(), Object.fromEntries(cells)];
      }),
  );
}

/** Whether a sheet calculates without the add-on: none of its formulas calls one of the add-on's functions. */
export function isWithoutCustomFunctions(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  const names = findCustomFunctions(readFileSync("dist/Code.js", "utf8")).map(({ name }) => name);
  const formulas = sheet.getDataRange().getFormulas().flat();
  return !formulas.some((formula) => names.some((name) => formula.includes(`${name}(`)));
}
