import type { CallCheck, CheckSubject } from "./check.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Timed {
  id: string;
  asks: string;
  count: number;
  call(sheet: Sheet, index: number): unknown;
}

/** The mean time of one of `count` calls. Another installation's answer is close, never equal. */
const timed = ({ count, call, ...check }: Timed): CallCheck => ({
  ...check,
  ask(sheet) {
    const start = Date.now();
    for (let index = 1; index <= count; index++) call(sheet, index);
    return `${Math.round((Date.now() - start) / count)} ms`;
  },
});

/** About as long as the largest part of this script. */
const longCode = (): string => `(function(){${"function f(a,b){return a*2+b}".repeat(24_000)}return 1})()`;

/** How long calls take. */
export const costs: CheckSubject = {
  calls: [
    timed({
      id: "time-read",
      asks: "How long does getValue take?",
      count: 10,
      call: (sheet, index) => sheet.getRange(index, 16).getValue(),
    }),
    timed({
      id: "time-read-block",
      asks: "How long does getValues of 10,000 cells take?",
      count: 2,
      call: (sheet) => sheet.getRange(1, 16, 1000, 10).getValues(),
    }),
    timed({
      id: "time-write",
      asks: "How long does setValue take, without a flush?",
      count: 10,
      call: (sheet, index) => sheet.getRange(index, 16).setValue(index),
    }),
    timed({
      id: "time-flush",
      asks: "How long does a flush take after one write?",
      count: 3,
      call: (sheet, index) => {
        sheet.getRange(index, 17).setValue(index);
        SpreadsheetApp.flush();
      },
    }),
    timed({
      id: "time-write-block",
      asks: "How long does writing 10,000 cells take, with a flush?",
      count: 1,
      call: (sheet) => {
        sheet
          .getRange(1, 16, 1000, 10)
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
      call: (sheet) => sheet.getDeveloperMetadata(),
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
      id: "time-eval",
      asks: "How long does eval of 700 KB of code take?",
      count: 1,
      call: () => (new Function("return eval")() as (code: string) => unknown)(longCode()),
    }),
  ],
};
