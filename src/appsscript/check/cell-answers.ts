import { columnLetters } from "../../a1-notation.ts";
import { localFormula } from "../../functions/formula-dialect.ts";
import { answerOf, type CellCheck, plainAnswer } from "./check.ts";
import { describeValue, onSpreadsheetClock } from "./describe-value.ts";
import { cellChecks } from "./index.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns of a check: its cell, one that stays empty, and those beside. */
const width = 6;
const firstBeside = 3;

/** What a row of the scratch sheet gets: `~1` becomes the address of the first cell beside. */
function rowOf({ write, beside = [] }: CellCheck, row: number, locale: string): (string | number | boolean)[] {
  const local = (content: string | number | boolean) =>
    typeof content === "string" && content.startsWith("=")
      ? localFormula(
          content.replace(/~(\d)/g, (_, place) => `${columnLetters(firstBeside - 1 + Number(place))}${row}`),
          locale,
        )
      : content;
  const cells = [local(write), "", ...beside.map(local)];
  return [...cells, ...Array.from({ length: width - cells.length }, () => "")];
}

/** Why a cell could not be written, by id. */
export type FailedCells = Record<string, string>;

/** Writes all cells with one call; if Google refuses one, row by row, so that only the refused ones fail. */
export function writeCells(sheet: Sheet): FailedCells {
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  cellChecks.forEach(({ format }, index) => {
    if (format !== undefined) sheet.getRange(index + 1, 1, 1, width).setNumberFormat(format);
  });
  const rows = cellChecks.map((check, index) => rowOf(check, index + 1, locale));
  const failed: FailedCells = {};
  try {
    sheet.getRange(1, 1, rows.length, width).setValues(rows);
    SpreadsheetApp.flush();
  } catch {
    rows.forEach((row, index) => {
      const answer = answerOf(() => {
        sheet.getRange(index + 1, 1, 1, width).setValues([row]);
        return "";
      });
      const { id } = cellChecks[index] as CellCheck;
      if (answer !== "") failed[id] = answer;
    });
  }
  return failed;
}

/** Sheets shows this, in the user's language, until a custom function has answered. */
const isLoading = (shown: string): boolean => /^[^\d"]+(\.\.\.|…)$/.test(shown);

/** The answers of the cells, and how many are still being calculated. */
export function readCells(sheet: Sheet): { answers: [string, string][]; waiting: number } {
  const range = sheet.getRange(1, 1, cellChecks.length, 1);
  const [shown, values, formulas] = [range.getDisplayValues(), range.getValues(), range.getFormulas()];
  const answers = cellChecks.map(({ id, answer }, index): [string, string] => {
    const display = String(shown[index]?.[0]);
    if (answer === "formula") return [id, plainAnswer(String(formulas[index]?.[0]))];
    if (answer !== "value") return [id, plainAnswer(display)];
    return [id, plainAnswer(`${describeValue(values[index]?.[0], onSpreadsheetClock)} shown as ${display}`)];
  });
  const waiting = cellChecks.filter(({ isEndless }, index) => !isEndless && isLoading(String(shown[index]?.[0])));
  return { answers, waiting: waiting.length };
}
