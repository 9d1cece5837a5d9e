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

/** Google runs 30 executions of a user at once, and each call of a custom function is one. */
const callsAtOnce = 12;

const callsScript = ({ write }: CellCheck): boolean => /ENGAGEMENT_/i.test(String(write));

/** The checks that call custom functions stand first; see `checkSubjects`. */
const firstOther = cellChecks.findIndex((check) => !callsScript(check));

/** Writes the checks from `start` to before `end`; if Google refuses one, its row holds the error instead. */
function writeRows(sheet: Sheet, start: number, end: number): void {
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const checks = cellChecks.slice(start, end);
  const rows = checks.map((check, index) => rowOf(check, start + index + 1, locale));
  checks.forEach(({ format }, index) => {
    if (format !== undefined) sheet.getRange(start + index + 1, 1, 1, width).setNumberFormat(format);
  });
  try {
    sheet.getRange(start + 1, 1, rows.length, width).setValues(rows);
    SpreadsheetApp.flush();
  } catch {
    rows.forEach((row, index) => {
      const range = sheet.getRange(start + index + 1, 1, 1, width);
      const error = answerOf(() => String(range.setValues([row]) && ""));
      if (error !== "") sheet.getRange(start + index + 1, 1).setValue(`'${error}`);
    });
  }
}

/** Writes all checks that call no custom function, and the first that do. */
export function writeCells(sheet: Sheet): void {
  writeRows(sheet, firstOther, cellChecks.length);
  writeRows(sheet, 0, callsAtOnce);
}

/** Sheets shows this, in the user's language, until a custom function has answered. */
const isLoading = (shown: string): boolean => /^[^\d"]+(\.\.\.|…)$/.test(shown);

/** The answers of the cells, and how many are still to come. Writes the next ones when those before have answered. */
export function readCells(sheet: Sheet): { answers: [string, string][]; waiting: number } {
  const range = sheet.getRange(1, 1, cellChecks.length, 1);
  const [shown, values, formulas] = [range.getDisplayValues(), range.getValues(), range.getFormulas()];
  const answers: [string, string][] = [];
  let loading = 0;
  let written = 0;
  cellChecks.forEach((check, place) => {
    const [display, formula] = [String(shown[place]?.[0]), String(formulas[place]?.[0])];
    if (place < firstOther && display === "" && formula === "") return;
    if (place < firstOther) written += 1;
    if (check.answer === "formula") answers.push([check.id, plainAnswer(formula)]);
    else if (check.answer === "value") {
      const value = describeValue(values[place]?.[0], onSpreadsheetClock);
      answers.push([check.id, plainAnswer(`${value} shown as ${display}`)]);
    } else answers.push([check.id, plainAnswer(display)]);
    if (!check.isEndless && isLoading(display)) loading += 1;
  });
  const unwritten = firstOther - written;
  if (loading === 0 && unwritten > 0) writeRows(sheet, written, Math.min(written + callsAtOnce, firstOther));
  return { answers, waiting: loading + unwritten };
}
