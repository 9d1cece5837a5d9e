import { columnLetters } from "../../a1-notation.ts";
import type { ReportChoices, ReportInputs } from "../../reports/report-inputs.ts";
import { type Table, type TableName, tables } from "../../tables/index.ts";
import { dayMs } from "../../time/day.ts";
import { isDate } from "../../time/is-date.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { serialOf } from "../../time/serial-number.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { parseFetchedRows } from "../bigquery/report/fetched-sheets.ts";
import { allSheets, nameOf, spreadsheetTimeZone } from "../open-spreadsheet.ts";
import { arePositionsValid, type ColumnPositions, savePositions, storedPositions } from "../sheet/column-positions.ts";
import { FieldColumns, findColumns } from "../sheet/columns.ts";
import { type MarkedSheet, markedSheets } from "../sheet/lost-tables.ts";
import { columnsWith, metadataKeys } from "../sheet/metadata.ts";
import { columnRuns } from "../sheet/sheet-cells.ts";
import { maxRowsOf } from "../sheet/sheet-size.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { offsetOfFew } from "../sheet/zone-offset.ts";
import { byFrequency, withOneSpelling } from "./names-in-rows.ts";
import { type NewestDay, newestDays } from "./newest-days.ts";
import type { TableData } from "./own-rows.ts";
import { postsAndAds } from "./posts-and-ads.ts";
import { contentsOf, decidingFields, rankOf } from "./report-contents.ts";
import { parseReportState } from "./report-sheets.ts";
import { hasTimeOfDay } from "./time-of-day.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The imported tables for a report, with the platforms, accounts and types in their rows. */
export interface ReportSources
  extends Pick<
    ReportInputs,
    "sources" | "platforms" | "accounts" | "postPlatforms" | "followerPlatforms" | "types" | "timeZone"
  > {
  /** Sheets of reports that a killed execution has left half written. */
  drafts: Sheet[];
  /** Whether any row has a date. */
  hasDays: boolean;
  /** Whether these are the sample data, because nothing was imported. */
  isSample: boolean;
  /** First and last day of the rows, as serial numbers; null if no row has a date. */
  days(): { from: number; to: number } | null;
  /** The days of each platform's newest post, as serial numbers. */
  newestPosts(): number[];
  /** Until which day each account has data. */
  newestDays(): NewestDay[];
  /** What the rows within these choices have. */
  contentsWithin(choices: Period): ReportInputs["contents"];
}

type Period = Pick<ReportChoices, "from" | "to" | "platforms" | "accounts" | "competitors" | "audience">;

/** Tables with more cells are read by columns, since reading cells that are not needed would take longer than more calls. */
const cellsAtOnce = 200_000;

type Cells = Record<string, unknown[]>;

/** The cells of the fields, from rows of all columns from the first. */
const fieldsOf = (values: readonly unknown[][], fields: readonly string[], columns: FieldColumns): Cells =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const column = columns.get(field);
      return column === undefined ? [] : [[field, values.map((row) => row[column - 1])]];
    }),
  );

/** The cells of the fields, one call for adjacent columns. */
function readFields(sheet: Sheet, fields: readonly string[], columns: FieldColumns): Cells {
  const firstRow = columns.headerRow + 1;
  if (firstRow > 2 && firstRow > maxRowsOf(sheet)) return {};
  const present = fields.filter((field) => columns.has(field));
  const cells: Cells = {};
  for (const { first, indexes } of columnRuns(present.map((field) => columns.get(field) as number))) {
    const letters = [first, first + indexes.length - 1].map(columnLetters);
    const values = sheet.getRange(`${letters[0]}${firstRow}:${letters[1]}`).getValues();
    indexes.forEach((index, column) => {
      cells[present[index] as string] = values.map((row) => row[column]);
    });
  }
  return cells;
}

/** The columns of a table by their metadata, stored for the next time. */
function lookUpPositions(sheet: Sheet, name: TableName): FieldColumns {
  const columns = findColumns(sheet, tables[name]);
  savePositions(sheet, columns, Math.max(0, sheet.getLastRow() - columns.headerRow));
  return columns;
}

function readCells(sheet: Sheet, name: TableName, fields: readonly string[], stored: ColumnPositions | null) {
  if (stored !== null) {
    const { headerRow = 1 } = stored;
    const columns = new FieldColumns(Object.entries(stored.columns), headerRow, stored.headers);
    const last = stored.headers.length;
    const isSmall = stored.rows * last <= cellsAtOnce;
    const isWithin = headerRow === 1 || headerRow <= maxRowsOf(sheet);
    const values = isWithin
      ? sheet.getRange(`A${headerRow}:${columnLetters(last)}${isSmall ? "" : headerRow}`).getValues()
      : [];
    if (arePositionsValid(stored, values[0] ?? []))
      return {
        columns,
        cells: isSmall ? fieldsOf(values.slice(1), fields, columns) : readFields(sheet, fields, columns),
      };
  }
  const columns = lookUpPositions(sheet, name);
  return { columns, cells: readFields(sheet, fields, columns) };
}

function readTable(sheet: Sheet, name: TableName, stored: ColumnPositions | null): TableData {
  const table: Table = tables[name];
  const fields = ["platform", "account", table.time, ...decidingFields[name]];
  const { columns, cells } = readCells(sheet, name, fields, stored);
  const labels = columns.has("own_label") ? columnsWith(sheet, metadataKeys.calculated).get("labels") : undefined;
  if (labels !== undefined) {
    const letters = columnLetters(labels);
    cells.labels = sheet
      .getRange(`${letters}${columns.headerRow + 1}:${letters}`)
      .getValues()
      .map(([cell]) => cell);
  }
  const platforms = cells.platform ?? [];
  let rows = platforms.length;
  while (rows > 0 && platforms[rows - 1] === "") rows--;
  return {
    name,
    sheet: nameOf(sheet),
    columns: Object.fromEntries(
      [...columns, ...(labels === undefined ? [] : [["labels", labels] as const])].map(([field, column]) => [
        field,
        columnLetters(column),
      ]),
    ),
    rows,
    cells,
  };
}

/** The first and the last date, as instants. */
function daysOf(
  all: readonly TableData[],
  endsOf: (data: TableData) => readonly unknown[] = () => [],
): { first: number; last: number } | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const data of all)
    for (const cell of [...(data.cells[tables[data.name].time] ?? []), ...endsOf(data)]) {
      if (!isDate(cell)) continue;
      first = Math.min(first, cell.getTime());
      last = Math.max(last, cell.getTime());
    }
  return first > last ? null : { first, last };
}

/** The instants of each platform's newest row. */
function newestOf(data: TableData | undefined): number[] {
  const newest = new Map<string, number>();
  (data?.cells[tables.posts.time] ?? []).forEach((cell, row) => {
    const platform = String(data?.cells.platform?.[row] ?? "");
    if (isDate(cell) && platform !== "") newest.set(platform, Math.max(newest.get(platform) ?? 0, cell.getTime()));
  });
  return [...newest.values()];
}

/** The instant of a midnight on the spreadsheet's clock; on a day on which clocks change, up to an hour beside it. */
const midnightOf = (wallClock: number, offset: ZoneOffset): number => wallClock - offset(wallClock);

/** The tables in these sheets; of several sheets with the same table, the one with the most rows. */
function readTables(sheets: readonly MarkedSheet[]): ReadonlyMap<TableName, TableData> {
  const dataByTable = new Map<TableName, TableData>();
  for (const [sheet, metadata] of sheets) {
    const fetched = () => parseFetchedRows(metadata.get(metadataKeys.fetched))?.table;
    const name = (metadata.get(metadataKeys.table) ?? fetched()) as TableName | undefined;
    if (!name || !(name in tables)) continue;
    const data = readTable(sheet, name, storedPositions(metadata.get(metadataKeys.positions) ?? null));
    // Rows without a date are in no period; the user may have deleted the column.
    if (!(tables[name].time in data.columns)) continue;
    if (rankOf(data) > rankOf(dataByTable.get(name))) dataByTable.set(name, data);
  }
  return dataByTable;
}

const isDraft = (json: string | null | undefined): boolean => parseReportState(json)?.isDraft === true;

/** Reads the spreadsheet's tables, or the sample data if nothing was imported: the two never meet in a report. */
export function readSources(): ReportSources {
  const sheets = markedSheets(allSheets(), true);
  const isMarked = ([, metadata]: MarkedSheet) => metadata.has(metadataKeys.sample);
  const imported = readTables(sheets.filter((sheet) => !isMarked(sheet)));
  const isSample = imported.size === 0;
  const dataByTable = isSample ? readTables(sheets.filter(isMarked)) : imported;
  const read = withOneSpelling([...dataByTable.values()]);
  const apart = read.map(postsAndAds);
  const all = apart.map(({ posts }) => posts);
  const namesIn = (field: string, some: readonly TableData[]) =>
    byFrequency(some.reduce<unknown[]>((joined, { cells }) => joined.concat(cells[field] ?? []), []));
  const table = (wanted: TableName) => all.filter(({ name }) => name === wanted);
  // Where there is nothing else, the days of ads, which can be for several.
  const days =
    daysOf(all) ??
    daysOf(
      apart.flatMap(({ ads }) => ads ?? []),
      ({ cells }) => cells.period_end ?? [],
    );
  const timeZone = spreadsheetTimeZone();
  const offset = offsetOfFew(timeZone);
  return {
    sources: Object.fromEntries(read.map(({ name, sheet, columns, rows }) => [name, { sheet, columns, rows }])),
    platforms: namesIn("platform", read),
    accounts: namesIn("account", read),
    postPlatforms: namesIn("platform", table("posts")),
    followerPlatforms: namesIn("platform", table("days")),
    types: namesIn("type", table("posts")),
    timeZone,
    drafts: sheets.flatMap(([sheet, metadata]) => (isDraft(metadata.get(metadataKeys.report)) ? [sheet] : [])),
    hasDays: days !== null,
    isSample: isSample && dataByTable.size > 0,
    days: () =>
      days && { from: serialOf(days.first + offset(days.first)), to: serialOf(days.last + offset(days.last)) },
    newestPosts: () =>
      newestOf(all.find(({ name }) => name === "posts")).map((instant) => serialOf(instant + offset(instant))),
    newestDays: () => newestDays(all, offset),
    contentsWithin({ from, to, ...choices }) {
      const period = { start: instantOfText(from), end: instantOfText(to) + dayMs };
      return contentsOf(apart, {
        ...choices,
        // Midnights of the spreadsheet: two conversions instead of one for each row.
        from: midnightOf(period.start, offset),
        until: midnightOf(period.end, offset),
        hasTimeOfDay: hasTimeOfDay(period, offset, spreadsheetZone()),
      });
    },
  };
}
