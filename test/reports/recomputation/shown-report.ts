import { readDays } from "../../../src/text/dates.ts";
import type { Language } from "../../../src/text/language.ts";
import { reportText } from "../../../src/text/reports/index.ts";
import type { ExpectedTable, Shown, TextKey } from "./expected-table.ts";
import { serialOfDay, serialsIn } from "./read-tables.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The keys of every block's title and definition. */
const definitions: Readonly<Partial<Record<TextKey, TextKey>>> = {
  headline: "headlineDefinition",
  time: "timeDefinition",
  platforms: "platformsDefinition",
  bestAndWorst: "bestAndWorstDefinition",
  postingTimes: "habitsDefinition",
  growth: "growthDefinition",
  actions: "actionsDefinition",
  exposure: "exposureDefinition",
  website: "websiteDefinition",
  email: "emailDefinition",
  podcast: "podcastDefinition",
  brand: "brandDefinition",
  response: "responseDefinition",
  notes: "notesDefinition",
};

/** A table of the report as it is shown. */
interface ShownTable {
  labels: readonly Shown[];
  /** A cell by the position of its row and the key of its column; undefined if there is no such column. */
  cell(row: number, key: string): Shown | undefined;
}

const labelColumn = 1;

/** A day as one of the languages writes it. */
const dayPattern = /^(\d{4}-\d\d-\d\d|\d\d[-/]\d\d[-/]\d{4})$/;

/** The cells of a report's sheet, found by the titles and headers in its language. */
export function readReport(sheet: Sheet, language: Language) {
  const toSerial = serialsIn(sheet.getParent().getSpreadsheetTimeZone());
  const text = reportText[language];
  const cells: Shown[][] = sheet
    .getDataRange()
    .getValues()
    .map((row) =>
      row.map((cell) => {
        if (Object.prototype.toString.call(cell) === "[object Date]") return toSerial(cell as Date);
        if (typeof cell === "string" && dayPattern.test(cell)) return serialOfDay(readDays(cell));
        return cell === "" ? null : (cell as Shown);
      }),
    );
  const titleRow = (block: string) =>
    cells.findIndex(
      (row, index) =>
        row[labelColumn] === text[block as TextKey] &&
        cells[index + 1]?.[labelColumn] === text[definitions[block as TextKey] as TextKey],
    );
  const titleRows = Object.keys(definitions)
    .map(titleRow)
    .filter((row) => row >= 0);

  /** The rows of a block below its definition, from `first` to before `end`; null if the report has no such block. */
  const blockRows = (block: TextKey) => {
    const title = titleRow(block);
    if (title < 0) return null;
    return { first: title + 2, end: Math.min(cells.length, ...titleRows.filter((row) => row > title)) };
  };

  const tableIn = ({ block, first, rows }: ExpectedTable): ShownTable | null => {
    const place = blockRows(block);
    if (!place) return null;
    const keys = Object.keys(rows[0]?.cells ?? {});
    const headerOf = (key: string) =>
      key in text ? text[key as TextKey] : key.replace(/ \d$/, "").replace(/^change$/, text.change);
    const headers: { row: number; column: number }[] = [];
    for (let row = place.first; row < place.end; row++) {
      cells[row]?.forEach((cell, column) => {
        const others = (cells[row] ?? []).slice(column);
        if (cell !== headerOf(first)) return;
        if (keys.filter((key) => others.includes(headerOf(key))).length >= Math.min(2, keys.length))
          headers.push({ row, column });
      });
    }
    const header = headers[0];
    if (!header) return null;
    const columnOf = (key: string): number => {
      const found = cells[header.row]?.indexOf(headerOf(key), header.column + 1) ?? -1;
      if (!key.endsWith(" 2") || found < 0) return found;
      return cells[header.row]?.indexOf(text.change, found + 1) ?? -1;
    };
    return {
      labels: cells.slice(header.row + 1, place.end).map((row) => row[header.column] ?? null),
      cell: (row, key) => {
        const column = columnOf(key);
        return column < 0 ? undefined : (cells[header.row + 1 + row]?.[column] ?? null);
      },
    };
  };

  /** The large figures: for each label the figure and its change. */
  const tiles = (labels: readonly string[]) => {
    const place = blockRows("headline");
    const row = cells.findIndex((one, index) => place && index >= place.first && one[labelColumn] === labels[0]);
    return new Map(
      (cells[row] ?? []).flatMap((cell, column) =>
        typeof cell === "string" ? [[cell, [cells[row + 1]?.[column] ?? null, cells[row + 2]?.[column] ?? null]]] : [],
      ),
    );
  };

  /** The texts in a block's first column; null if the report has no such block. */
  const lines = (block: TextKey): string[] | null => {
    const place = blockRows(block);
    if (!place) return null;
    return cells.slice(place.first, place.end).flatMap((row) => {
      const line = row[labelColumn];
      return typeof line === "string" ? [line] : [];
    });
  };
  return { tableIn, tiles, lines };
}

export type ShownReport = ReturnType<typeof readReport>;
