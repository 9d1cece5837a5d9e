import type { Format } from "../../exports/define-format.ts";
import { formats } from "../../exports/index.ts";
import { type Row, tables, type Value } from "../../tables/index.ts";
import { rowKeys } from "../../tables/row-keys.ts";
import { importerTexts } from "../../text/importer/index.ts";
import { detectTable } from "../mapping/detect-table.ts";
import { findMapping } from "../mapping/find-mapping.ts";
import { hasOwnAddresses, listsPersons } from "../mapping/lists-persons.ts";
import type { UnknownTable } from "../mapping/mapping.ts";
import { readMappedTable } from "../mapping/read-mapped-table.ts";
import { abbreviate } from "./abbreviate.ts";
import { type AdsProblem, adsProblem } from "./ad-rows.ts";
import type { Batch, RejectedFile, Unread, Warning } from "./batch.ts";
import { findSections, isBlank } from "./find-sections.ts";
import type { Records } from "./parse-records.ts";
import type { ReadOptions, SheetInfo, SourceFile } from "./read-options.ts";
import { readSection } from "./read-section.ts";
import { accountOfRows, periodOfRows } from "./row-summary.ts";

/** The cells of a text file, or of a sheet of a spreadsheet. */
export type SheetRecords = Pick<Records, "records" | "rowsWithBadQuotes"> & { sheet?: SheetInfo };

/**
 * Finds and reads every table in a file's cells: returns a batch for each, or the reason why there is none. An Excel
 * file has several sheets of cells, a text file one.
 */
export async function readTables(
  file: SourceFile,
  sheets: readonly SheetRecords[],
  options: ReadOptions,
): Promise<(Batch | RejectedFile)[]> {
  const firstLineText = sheets.map(({ records }) => firstLine(records)).find((line) => line !== "") ?? "";
  const batches: Batch[] = [];
  const rejectedFormats: RejectedFormat[] = [];
  const unknownTables: string[] = [];
  const mappable: UnknownTable[] = [];
  /** Sheets that hold no table, such as a page of notes. */
  const otherSheets: string[] = [];
  const filledRows = sheets.flatMap(({ records }) => records.filter((record) => !isBlank(record)).slice(0, 2));
  const isHeaderOnly = filledRows.length === 1 && isHeader(filledRows[0] ?? []);
  for (const { records, rowsWithBadQuotes, sheet } of sheets) {
    const { known, unknown } = findSections(records, formats);
    const table = known.length === 0 ? detectTable(records, { file: file.name, sheet: sheet?.name }) : null;
    if (known.length === 0 && table === null && sheets.length > 1 && firstLine(records) !== "")
      otherSheets.push(firstLine(records));
    // The sections hold the rows now, and release them as they are read.
    records.length = 0;
    unknownTables.push(...unknown.map(abbreviate));
    if (table !== null) {
      const mapping = findMapping(options.mappings ?? [], table.unknown);
      if (mapping !== undefined) batches.push(await readMappedTable(table, mapping, rowsWithBadQuotes, file, options));
      else mappable.push(table.unknown);
    }
    for (const section of known) {
      const { format } = section.header;
      const problem = adsProblem(section);
      const label = format.label[options.language];
      if (format.rejection !== undefined) rejectedFormats.push({ label, rejection: format.rejection });
      else if (problem !== null) rejectedFormats.push({ label, ...problem });
      else batches.push(await readSection({ ...section, sheet }, rowsWithBadQuotes, file, options));
    }
  }
  const found = { batches, rejectedFormats, unknownTables, otherSheets, firstLineText, mappable, isHeaderOnly };
  return toResults(file, found, options);
}

interface RejectedFormat {
  label: string;
  rejection: NonNullable<Format["rejection"]> | AdsProblem["rejection"];
  /** The header of the column for which it is rejected. */
  header?: string;
}

/** What was found in a file. `rejectedFormats`: exports that are recognized but not supported, such as summaries. */
interface TablesFound {
  firstLineText: string;
  batches: readonly Batch[];
  rejectedFormats: readonly RejectedFormat[];
  unknownTables: readonly string[];
  otherSheets?: readonly string[];
  /** Names of columns, and no row below them. */
  isHeaderOnly?: boolean;
  /** Unknown tables that the user can map. */
  mappable?: readonly UnknownTable[];
}

/** The batches that have rows, or the reason why there are none. */
export function toResults(file: SourceFile, found: TablesFound, options: ReadOptions): (Batch | RejectedFile)[] {
  const { batches, rejectedFormats, unknownTables, firstLineText } = found;
  const text = importerTexts[options.language];
  const toRejectedFile = (error: RejectedFile["error"]): RejectedFile => ({ file: file.name, error });
  const reject = (error: RejectedFile["error"]): RejectedFile[] => [toRejectedFile(error)];
  const { mappable = [] } = found;
  const rejectUnknown = (table: UnknownTable): RejectedFile =>
    listsPersons(table)
      ? {
          ...toRejectedFile(hasOwnAddresses(table) ? text.refused.people : text.refused.peopleByName),
          isOtherExport: true,
        }
      : { ...toRejectedFile(text.refused.mappable(headersOf(table))), mappable: table };
  if (batches.length === 0 && rejectedFormats.length === 0) {
    if (mappable.length > 0) return mappable.map(rejectUnknown);
    return reject(found.isHeaderOnly ? text.refused.noRows : text.refused.unknown(firstLineText));
  }
  const joined = joinBatches(batches);
  const filled = joined.filter(({ rows }) => rows.length > 0);
  if (filled.length > 0) {
    for (const { rows, skipped, label } of joined)
      if (rows.length === 0 && skipped[0] !== undefined) {
        const { what } = text.refused.allSkipped(skipped[0].reason);
        filled[0]?.warnings.push({ what: `${label}: ${what}`, count: skipped.length });
      }
    // Beside tables that the user mapped, others can be mapped, too: they may have the same headers.
    const isMapped = filled.some(({ mapped }) => mapped !== undefined);
    const leftToMap = isMapped ? mappable.filter((table) => !listsPersons(table)) : [];
    const leftOut = mappable.filter((table) => !leftToMap.includes(table));
    warnAboutUnknownTables(
      filled[0] as Batch,
      [
        ...rejectedFormats.map(({ label }) => label),
        ...unknownTables,
        ...leftOut.map(headersOf),
        ...(found.otherSheets ?? []),
      ],
      options,
    );
    return [...filled, ...leftToMap.map(rejectUnknown)];
  }
  const [reason] = batches.flatMap(({ skipped }) => skipped);
  if (reason !== undefined) {
    const mapped = batches[0]?.mapped?.table;
    return [{ ...toRejectedFile(text.refused.allSkipped(reason.reason)), ...(mapped && { mappable: mapped }) }];
  }
  const [format] = rejectedFormats;
  if (batches.length > 0 || format === undefined) return reject(text.refused.noRows);
  const { label, rejection, header = "" } = format;
  return [{ ...toRejectedFile(text.refused[rejection](label, header)), isOtherExport: true }];
}

const headersOf = ({ headers }: UnknownTable): string => abbreviate(headers.filter(Boolean).join(", "));

/** Joins batches of the same format or mapping, table and platform. */
function joinBatches(batches: readonly Batch[]): Batch[] {
  const joined: Batch[] = [];
  for (const batch of batches) {
    const same = joined.find(
      ({ format, mapped, table, platform }) =>
        format === batch.format &&
        mapped?.mapping === batch.mapped?.mapping &&
        table === batch.table &&
        platform === batch.platform,
    );
    if (same === undefined) joined.push(batch);
    else mergeBatch(same, batch);
  }
  return joined;
}

/** Stacked tables hold one metric each for the same days or pages: rows with the same key become one. */
function mergeBatch(batch: Batch, more: Batch): void {
  const table = tables[batch.table];
  const known = new Map(batch.rows.map((row) => [rowKeys(table, row)[0], row]));
  for (const row of more.rows) {
    const same = known.get(rowKeys(table, row)[0]);
    if (same === undefined || !fillMissing(same, row)) batch.rows.push(row);
  }
  const fields = { ...emptyRow(batch.rows[0]), ...emptyRow(more.rows[0]) };
  for (const row of batch.rows) for (const field of Object.keys(fields)) row[field] ??= null;
  batch.skipped.push(...more.skipped);
  for (const warning of more.warnings) addWarning(batch, warning);
  batch.asks = [...new Set([...batch.asks, ...more.asks])];
  if (more.unread) batch.unread = joinUnread(batch.unread, more.unread);
  if (more.openDates) batch.openDates = [...(batch.openDates ?? []), ...more.openDates];
  if (more.dateOrders) batch.dateOrders ??= more.dateOrders;
  if (more.countryNames) batch.countryNames = { ...batch.countryNames, ...more.countryNames };
  batch.period = periodOfRows(batch.rows);
  batch.account = accountOfRows(batch.rows);
}

/** A row with the same fields, all null. */
function emptyRow(row: Row | undefined): Row {
  return Object.fromEntries(Object.keys(row ?? {}).map((field) => [field, null]));
}

/** Adds the values that the row lacks. Returns false, changing nothing, if the two contradict each other. */
function fillMissing(row: Row, more: Row): boolean {
  const differs = ([field, value]: [string, Value]) => value !== null && (row[field] ?? value) !== value;
  if (Object.entries(more).some(differs)) return false;
  for (const [field, value] of Object.entries(more)) row[field] ??= value;
  return true;
}

function joinUnread(one: Unread | undefined, other: Unread): Unread {
  const counts = new Map<string, number>();
  for (const { what, count } of [...(one?.rows ?? []), ...other.rows])
    counts.set(what, (counts.get(what) ?? 0) + count);
  return {
    columns: [...new Set([...(one?.columns ?? []), ...other.columns])],
    rows: [...counts].map(([what, count]) => ({ what, count })),
  };
}

function addWarning(batch: Batch, { what: message, count }: Warning): void {
  const same = batch.warnings.find((warning) => warning.what === message);
  if (same === undefined) batch.warnings.push({ what: message, count });
  else same.count += count;
}

/** Warns about tables that were not imported, naming each once. */
function warnAboutUnknownTables(batch: Batch, names: readonly string[], { language }: ReadOptions): void {
  if (names.length === 0) return;
  const message = importerTexts[language].warnings.leftOut([...new Set(names)].join("; "));
  batch.warnings.push({ what: message, count: names.length });
}

/** Whether a row holds several names and no number. */
function isHeader(cells: readonly string[]): boolean {
  const names = cells.filter((cell) => cell.trim() !== "");
  return names.length > 1 && names.every((name) => /\p{L}/u.test(name) && (/\s/.test(name.trim()) || !/\d/.test(name)));
}

function firstLine(records: readonly (readonly string[])[]): string {
  const cells = records.find((record) => !isBlank(record)) ?? [];
  return abbreviate(cells.filter((cell) => cell.trim() !== "").join(", "));
}
