import type { CallCheck, CheckSubject } from "./check.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Timed {
  id: string;
  asks: string;
  count: number;
  /** Gets a cell of its own, since Google may keep what it has read. */
  call(cell: Range, sheet: Sheet): unknown;
}

/** What these checks read and write is beside everything else. */
const firstColumn = 16;

/** The mean time of one of `count` calls. Another installation's answer is close, never equal. */
const timed = ({ count, call, ...check }: Timed): CallCheck => ({
  ...check,
  ask(sheet) {
    const cells = Array.from({ length: count }, (_, index) => sheet.getRange(index + 1, firstColumn));
    SpreadsheetApp.flush();
    const start = Date.now();
    for (const cell of cells) call(cell, sheet);
    return `${Math.round((Date.now() - start) / count)} ms`;
  },
});

/** About as long as the largest part of this script. */
const longCode = (): string => `(function(){${"function f(a,b){return a*2+b}".repeat(24_000)}return 1})()`;

const evaluateCode = (code: string): unknown => (new Function("return eval")() as (text: string) => unknown)(code);

/** How long calls take. */
export const costs: CheckSubject = {
  calls: [
    timed({
      id: "time-read",
      asks: "How long does getValue take?",
      count: 10,
      call: (cell) => cell.getValue(),
    }),
    timed({
      id: "time-read-block",
      asks: "How long does getValues of 10,000 cells take?",
      count: 2,
      call: (_, sheet) => sheet.getRange(1, firstColumn, 1000, 10).getValues(),
    }),
    timed({
      id: "time-write",
      asks: "How long does setValue take, without a flush?",
      count: 10,
      call: (cell) => cell.setValue(1),
    }),
    timed({
      id: "time-flush",
      asks: "How long does a flush take after one write?",
      count: 3,
      call: (cell) => {
        cell.setValue(2);
        SpreadsheetApp.flush();
      },
    }),
    timed({
      id: "time-write-block",
      asks: "How long does writing 10,000 cells take, with a flush?",
      count: 1,
      call: (_, sheet) => {
        sheet
          .getRange(1, firstColumn, 1000, 10)
          .setValues(
            Array.from({ length: 1000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row + column)),
          );
        SpreadsheetApp.flush();
      },
    }),
    timed({
      id: "time-metadata",
      asks: "How long does reading a sheet's metadata take?",
      count: 3,
      call: (_, sheet) => sheet.getDeveloperMetadata(),
    }),
    timed({
      id: "time-property",
      asks: "How long does reading a property take?",
      count: 5,
      call: () => PropertiesService.getUserProperties().getProperty("engagement.check"),
    }),
    timed({
      id: "time-cache",
      asks: "How long does reading from the cache take?",
      count: 5,
      call: () => CacheService.getUserCache().get("engagement.check"),
    }),
    timed({
      id: "time-format-date",
      asks: "How long does formatDate take?",
      count: 10,
      call: () => Utilities.formatDate(new Date(0), "Europe/Madrid", "yyyy-MM-dd"),
    }),
    timed({
      id: "time-raw-content",
      asks: "How long does getRawContent of the sidebar take?",
      count: 1,
      call: () => HtmlService.createTemplateFromFile("Sidebar").getRawContent(),
    }),
    timed({
      id: "time-script-file",
      asks: "How long do reading and evaluating the part of the script take that formulas do not need?",
      count: 1,
      call: () => evaluateCode(HtmlService.createTemplateFromFile("AddOn").getRawContent()),
    }),
    timed({
      id: "time-eval",
      asks: "How long does eval of 700 KB of code take?",
      count: 1,
      call: () => evaluateCode(longCode()),
    }),
  ],
};
