import type { Format } from "../../exports/define-format.ts";
import { fitCell, maxCellLength } from "../../tables/cell-text.ts";
import type { Row, Value } from "../../tables/define-table.ts";
import { impossibleNumber, isMoment, largestNumber } from "../../tables/impossible-values.ts";
import { tables } from "../../tables/index.ts";
import { setCanonicalValues } from "../../tables/vocabulary/canonical-values.ts";
import type { ImporterText } from "../../text/importer/index.ts";
import { dayMs } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { abbreviate } from "./abbreviate.ts";
import { adRows } from "./ad-rows.ts";
import { type CellError, keepsRow } from "./cell-readers.ts";
import { addMinutes, difference, product, sum } from "./combine-values.ts";
import type { Column, Columns } from "./compile-columns.ts";
import { countryCode } from "./country-code.ts";
import {
  type collectRefusedCells,
  type DateLimits,
  type RefusedCell,
  type RefusedWhy,
  reasonOf,
  refuseDate,
} from "./impossible-cells.ts";
import { isTotals } from "./is-totals.ts";

/** An error for which a row is skipped. */
type SkippingError = Exclude<CellError, "percent" | "tooLarge" | "notLink">;

/** Reads a row of the file as a row of its table, or returns why it is skipped; `isSilent` ones are not reported. */
export type ReadRow = (cells: readonly string[], rowNumber: number) => Row | { reason: string; isSilent: boolean };

/** What is collected while rows are read, besides their values. */
export interface RowObservations {
  idsRestoredFromLinks: number;
  unrestoredIds: number;
  roundedAdIds: number;
  /** The values of the totals row, if the format has one. */
  totals: Record<string, number>;
  /** The day of the export, if a column states it. */
  exportDay: string | null;
  /** By code: the names of countries as the file writes them. */
  countryNames: Record<string, string>;
  /** Values that cannot be, of rows that are kept. */
  refusedCells: ReturnType<typeof collectRefusedCells>;
  dateLimits: DateLimits;
}

/** Compiles the reader of a section's rows. Everything that does not depend on the row is computed once. */
export function rowReader(
  format: Format,
  columns: Columns,
  text: ImporterText,
  observations: RowObservations,
): ReadRow {
  const { fields, helperColumns, template } = columns;
  // Filled in later, by the user or from the day of the export.
  const filledLater = ["platform", "account", format.exportDate];
  const table = tables[format.table];
  const keys = table.keys.map((key) => key.filter((field) => !filledLater.includes(field)));
  const filters = (format.rowFilters ?? []).map((filter) => ({ ...filter, index: columns.indexOf(filter.column) }));
  const extracts = Object.entries(format.extracts ?? {});
  const sums = Object.entries(format.sums ?? {});
  const laterTimes = Object.entries(format.timesAfter ?? {});
  const shares = Object.entries(format.shares ?? {});
  const differences = Object.entries(format.differences ?? {});
  const products = Object.entries(format.products ?? {});
  const ads = adRows(format, columns.indexOf);
  const noteColumn = format.note === undefined ? -1 : columns.indexOf(format.note);
  const skipRow = (reason: string) => ({ reason, isSilent: false });
  const helperValues: Record<string, Value> = {};
  /** What a published post can have, and a scheduled one cannot. */
  const measured = Object.keys(template).filter(
    (field) => field !== "followers" && !["text", "id", "url", "date", "time"].includes(table.fields[field] ?? "text"),
  );
  const dateFields = Object.keys(template).filter((field) => isMoment(table, field) && field !== table.periodEnd);
  let refused: RefusedCell[] = [];
  const refuse = (row: Row, why: RefusedWhy, column: string, cell: string) => {
    const [header, platform] = [columns.header(column), String(row.platform)];
    refused.push({ why, column, header, cell: abbreviate(cell), platform });
    return null;
  };
  const cutCell = ({ name, header }: Column, value: string): string => {
    const fitting = fitCell(value);
    if (fitting === value) return value;
    const cell = text.impossible.characters(value.length);
    refused.push({ why: "tooLong", column: name, header, cell, platform: "" });
    return fitting;
  };
  /** The value of a cell; null for one that cannot be, which is noted. */
  const readCell = (column: Column, row: Row, cell: string): Value | { error: SkippingError } => {
    const value = column.read(cell);
    if (typeof value === "number") {
      const why = value < 0 || value > largestNumber ? impossibleNumber(value, column.isSigned) : null;
      if (why !== null) return refuse(row, why, column.name, cell);
      return column.isCount && value < 1 && cell.includes("%") ? refuse(row, "percent", column.name, cell) : value;
    }
    if (typeof value === "string" && value.length >= maxCellLength) return cutCell(column, value);
    if (value === null || typeof value !== "object") return value;
    const { error } = value;
    return keepsRow(error) ? refuse(row, error, column.name, cell) : { error };
  };

  return (cells, rowNumber) => {
    refused = [];
    for (const { index, matches, unless, reason, isSilent } of filters) {
      const written = cells[index] ?? "";
      const cell = (written.includes("\u00ad") ? written.replace(/\u00ad/g, "") : written).trim();
      const isFilteredOut = matches?.test(cell) || (unless !== undefined && cell !== "" && !unless.test(cell));
      if (isFilteredOut && reason === "totals")
        readTotals([...columns.fields, ...columns.helperColumns], cells, observations);
      if (isFilteredOut) return { reason: text.skipped[reason](), isSilent: isSilent === true };
    }
    if (ads?.isTotals(cells)) return { reason: text.skipped.totals(), isSilent: true };
    if (isTotals(cells)) return skipRow(text.skipped.totals());
    const row: Row = { ...template };
    let damagedIdColumn: Column | null = null;
    for (const column of fields) {
      const value = readCell(column, row, cells[column.index] ?? "");
      if (value === null || typeof value !== "object") row[column.name] = value;
      else if (value.error === "roundedId") damagedIdColumn = column;
      else return skipRow(cellErrorText(text, value.error, column, cells));
    }
    let hasRoundedId = false;
    for (const column of helperColumns) {
      helperValues[column.name] = null;
      const value = readCell(column, row, cells[column.index] ?? "");
      if (value === null || typeof value !== "object") helperValues[column.name] = value;
      else if (value.error === "roundedId") hasRoundedId = true;
      else return skipRow(cellErrorText(text, value.error, column, cells));
    }
    ads?.fill(row, helperValues);
    if (hasRoundedId) observations.roundedAdIds += 1;
    for (const [field, { column, pattern }] of extracts) {
      if (row[field] !== null) continue;
      const found = pattern.exec(String(row[column] ?? ""));
      if (found !== null) row[field] = found[1] as string;
    }
    for (const [field, parts] of sums) {
      const isWhole = !refused.some(({ column }) => parts.includes(column));
      row[field] = isWhole ? sum(parts.map((part) => row[part] ?? helperValues[part] ?? null)) : null;
    }
    for (const [field, [whole, part]] of differences) row[field] = difference(row[whole] ?? null, row[part] ?? null);
    for (const [field, pairs] of products) {
      row[field] = null;
      for (const parts of pairs) row[field] ??= product(parts.map((part) => row[part] ?? helperValues[part] ?? null));
    }
    for (const [field, { than, minutes }] of laterTimes)
      row[field] = addMinutes(row[than] ?? null, helperValues[minutes] ?? null);
    if (format.platformColumn !== undefined)
      row.platform = platformOfNetwork(cells[columns.indexOf(format.platformColumn)], row.platform);
    if (format.countedDates !== undefined)
      shiftByNth(row, helperValues[format.countedDates.column] ?? null, format.countedDates.days);
    for (const field of dateFields) {
      const time = row[field];
      const why = typeof time === "string" ? refuseDate(field, time, row.platform, observations.dateLimits) : null;
      if (why !== null) row[field] = refuse(row, why, field, cells[columns.indexOf(field)] ?? String(time));
    }
    const later =
      format.table === "posts" && refused.find(({ why, column }) => why === "future" && column === table.time);
    if (later && !measured.some((field) => Number(row[field]) > 0))
      return skipRow(text.skipped.scheduled(later.header, later.cell));
    for (const [field, part] of shares)
      row[field] = toShare(row[part] ?? helperValues[part], observations.totals[part]);
    if (format.rateCheck !== undefined && isContradicted(format.rateCheck, row, helperValues)) {
      const { rate, of, by } = format.rateCheck;
      return skipRow(text.skipped.contradicts(columns.header(rate), columns.header(of), columns.header(by)));
    }
    // Without its id a row is known by its link, else by account, time of day and text; a text alone may be shared.
    if (damagedIdColumn !== null && row[damagedIdColumn.name] === null && !isKnownWithoutId(row))
      return skipRow(text.skipped.notId(damagedIdColumn.header, cells[damagedIdColumn.index] as string));
    if (!keys.some((key) => key.every((field) => row[field] !== null && row[field] !== undefined))) {
      const impossible = refused.find(({ why }) => why !== "tooLong");
      if (impossible) return skipRow(`${reasonOf(text, impossible)} ("${impossible.cell}")`);
      const note = cells[noteColumn] ?? "";
      return skipRow(note === "" ? text.skipped.noKey() : text.skipped.noKeyButNote(abbreviate(note)));
    }
    if (damagedIdColumn !== null) {
      if (row[damagedIdColumn.name] === null) observations.unrestoredIds += 1;
      else observations.idsRestoredFromLinks += 1;
    }
    if (format.exportDay !== undefined)
      observations.exportDay ??= (helperValues[format.exportDay] as string | null) ?? null;
    setCanonicalValues(table, row);
    if (row.dimension === "country") setCountryCode(row, observations);
    for (const cell of refused) observations.refusedCells.add(rowNumber, cell);
    return row;
  };
}

function isKnownWithoutId({ url, account, published_at: time, text }: Row): boolean {
  const hasTime = typeof time === "string" && time.length > 10;
  return typeof url === "string" || (typeof account === "string" && hasTime && typeof text === "string");
}

/** The name of a country becomes its code. */
function setCountryCode(row: Row, { countryNames }: RowObservations): void {
  const name = String(row.value);
  const code = countryCode(name);
  if (code === null || code === name) return;
  row.value = code;
  countryNames[code] = name;
}

function cellErrorText(text: ImporterText, error: SkippingError, column: Column, cells: readonly string[]): string {
  const toText = error === "roundedId" ? text.skipped.notId : text.skipped[error];
  return toText(column.header, abbreviate(cells[column.index] ?? ""));
}

/** Replaces a row's period by its `Nth day` or `Nth week`, counted from 0 from the period's first day. */
function shiftByNth(row: Row, count: Value, days: 1 | 7): void {
  if (typeof count !== "number" || typeof row.date !== "string") return;
  const start = instantOfText(row.date) + count * days * dayMs;
  const last = new Date(start + (days - 1) * dayMs).toISOString().slice(0, 10);
  row.date = new Date(start).toISOString().slice(0, 10);
  row.period_end = typeof row.period_end === "string" && row.period_end < last ? row.period_end : last;
}

/** The platform of a network named by a tool that measures several. */
export function platformOfNetwork(network: string | undefined, fallback: Value | undefined): Value {
  const [name = ""] = (network ?? "").toLowerCase().split(/[^a-z]/);
  return name === "" ? (fallback ?? null) : name === "twitter" ? "x" : name;
}

function readTotals(columns: readonly Column[], cells: readonly string[], observations: RowObservations): void {
  for (const { name, index, read } of columns) {
    const total = read(cells[index] ?? "");
    if (typeof total === "number") observations.totals[name] = total;
  }
}

/** A part divided by the whole, to 6 decimals. */
function toShare(part: Value | undefined, whole: number | undefined): number | null {
  return typeof part === "number" && whole !== undefined && whole > 0 ? Math.round((part / whole) * 1e6) / 1e6 : null;
}

/** Whether a rate differs from its numerator / denominator by more than rounding to two decimals explains. */
function isContradicted(
  rateCheck: NonNullable<Format["rateCheck"]>,
  row: Row,
  helperValues: Record<string, Value>,
): boolean {
  const [rate, of, by] = [rateCheck.rate, rateCheck.of, rateCheck.by].map((name) => row[name] ?? helperValues[name]);
  if (typeof rate !== "number" || typeof of !== "number" || typeof by !== "number" || by === 0) return false;
  return Math.abs(of / by - rate) > 0.0051;
}
