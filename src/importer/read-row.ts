import type { Format } from "../exports/define-format.ts";
import type { Row, Value } from "../tables/define-table.ts";
import { tables } from "../tables/index.ts";
import { instantOfText } from "../tables/iso-time.ts";
import type { ImporterText } from "../text/importer/index.ts";
import { dayMs } from "../time/day.ts";
import type { CellFault } from "./cell-readers.ts";
import type { Column, Columns } from "./compile-columns.ts";

/** A row of the file as a row of its table, or why it is not one. */
export type ReadRow = (cells: readonly string[]) => Row | { reason: string; quietly: boolean };

/** What a row tells beside its values. */
export interface Noticed {
  idsFromLinks: number;
  idsLost: number;
  /** The row of totals, where the format has one. */
  totals: Record<string, number>;
  /** The day of the export, where a column states it. */
  exportDay: string | null;
}

/** Compiles the reader of a section's rows: everything that does not depend on the row is decided here. */
export function rowReader(format: Format, columns: Columns, text: ImporterText, noticed: Noticed): ReadRow {
  const { fields, asides, template } = columns;
  // These are completed later: by the user, and by the day of the export.
  const later = ["platform", "account", format.exportDate];
  const keys = tables[format.table].keys.map((key) => key.filter((field) => !later.includes(field)));
  const filters = (format.rowFilters ?? []).map((filter) => ({ ...filter, index: columns.at(filter.column) }));
  const extracts = Object.entries(format.extracts ?? {});
  const sums = Object.entries(format.sums ?? {});
  const laters = Object.entries(format.later ?? {});
  const shares = Object.entries(format.shares ?? {});
  const products = Object.entries(format.products ?? {});
  const noteAt = format.note === undefined ? -1 : columns.at(format.note);
  const skip = (reason: string) => ({ reason, quietly: false });
  const numbers: Record<string, Value> = {};

  return (cells) => {
    for (const { index, matches, unless, reason, quietly } of filters) {
      const cell = cells[index]?.replace(/\u00ad/g, "").trim() ?? "";
      const isOut = matches?.test(cell) || (unless !== undefined && cell !== "" && !unless.test(cell));
      if (isOut && reason === "totals") readTotals([...columns.fields, ...columns.asides], cells, noticed);
      if (isOut) return { reason: text.skipped[reason](), quietly: quietly === true };
    }
    const row: Row = { ...template };
    let lostId: Column | null = null;
    for (const column of fields) {
      const value = column.read(cells[column.index] ?? "");
      if (value === null || typeof value !== "object") row[column.name] = value;
      else if (value.fault === "roundedId") lostId = column;
      else return skip(sayFault(text, value.fault, column, cells));
    }
    for (const column of asides) {
      numbers[column.name] = null;
      const value = column.read(cells[column.index] ?? "");
      if (value !== null && typeof value === "object") return skip(sayFault(text, value.fault, column, cells));
      numbers[column.name] = value;
    }
    for (const [field, { column, pattern }] of extracts) {
      if (row[field] !== null) continue;
      const found = pattern.exec(String(row[column] ?? ""));
      if (found !== null) row[field] = found[1] as string;
    }
    for (const [field, parts] of sums) row[field] = sum(parts.map((part) => row[part] ?? numbers[part] ?? null));
    for (const [field, parts] of products)
      row[field] = product(parts.map((part) => row[part] ?? numbers[part] ?? null));
    for (const [field, { than, minutes }] of laters)
      row[field] = minutesLater(row[than] ?? null, numbers[minutes] ?? null);
    if (format.platformColumn !== undefined)
      row.platform = platformNamed(cells[columns.at(format.platformColumn)], row.platform);
    if (format.counted !== undefined) countDays(row, numbers[format.counted.column] ?? null, format.counted.days);
    for (const [field, part] of shares) row[field] = shareOf(row[part] ?? numbers[part], noticed.totals[part]);
    if (format.proof !== undefined && contradicts(format.proof, row, numbers)) {
      const { rate, of, by } = format.proof;
      return skip(text.skipped.contradicts(columns.header(rate), columns.header(of), columns.header(by)));
    }
    // Without its id a row may still be known by its link, never by its text: other rows may share that.
    if (lostId !== null && row[lostId.name] === null && typeof row.url !== "string")
      return skip(text.skipped.notId(lostId.header, cells[lostId.index] as string));
    if (!keys.some((key) => key.every((field) => row[field] !== null && row[field] !== undefined))) {
      const note = cells[noteAt] ?? "";
      return skip(note === "" ? text.skipped.noKey() : text.skipped.noKeyButNote(shorten(note)));
    }
    if (lostId !== null) {
      if (row[lostId.name] === null) noticed.idsLost += 1;
      else noticed.idsFromLinks += 1;
    }
    if (format.exportDay !== undefined) noticed.exportDay ??= (numbers[format.exportDay] as string | null) ?? null;
    return row;
  };
}

function sayFault(text: ImporterText, fault: CellFault, column: Column, cells: readonly string[]): string {
  const say = fault === "roundedId" ? text.skipped.notId : text.skipped[fault];
  return say(column.header, shorten(cells[column.index] ?? ""));
}

/** Missing only where every part is missing. */
function sum(parts: readonly Value[]): number | null {
  const known = parts.filter((part) => typeof part === "number");
  return known.length === 0 ? null : known.reduce((total, part) => total + part, 0);
}

/** A number times another; missing where one of them is. Rounded, as the mean it comes from was. */
function product(parts: readonly Value[]): number | null {
  const known = parts.filter((part) => typeof part === "number");
  return known.length < parts.length ? null : Math.round(known.reduce((total, part) => total * part, 1) * 1000) / 1000;
}

/** `Nth day` and `Nth week` count from 0: the row's own first and last day. */
function countDays(row: Row, nth: Value, days: 1 | 7): void {
  if (typeof nth !== "number" || typeof row.date !== "string") return;
  const start = instantOfText(row.date) + nth * days * dayMs;
  const last = new Date(start + (days - 1) * dayMs).toISOString().slice(0, 10);
  row.date = new Date(start).toISOString().slice(0, 10);
  row.period_end = typeof row.period_end === "string" && row.period_end < last ? row.period_end : last;
}

/** A time some minutes after another, in the same form. */
function minutesLater(time: Value, minutes: Value): string | null {
  if (typeof time !== "string" || typeof minutes !== "number") return null;
  const [, wall = "", zone = ""] = /^(.{19})(.*)$/.exec(time) ?? [];
  const later = new Date(instantOfText(`${wall}Z`) + minutes * 60_000);
  return wall === "" ? null : `${later.toISOString().slice(0, 19)}${zone}`;
}

/** The name that we have for a network of a tool that measures several. */
export function platformNamed(network: string | undefined, otherwise: Value | undefined): Value {
  const [name = ""] = (network ?? "").toLowerCase().split(/[^a-z]/);
  return name === "" ? (otherwise ?? null) : name === "twitter" ? "x" : name;
}

function readTotals(columns: readonly Column[], cells: readonly string[], noticed: Noticed): void {
  for (const { name, index, read } of columns) {
    const total = read(cells[index] ?? "");
    if (typeof total === "number") noticed.totals[name] = total;
  }
}

/** A part of the whole, with as many digits as shares are given with. */
function shareOf(part: Value | undefined, whole: number | undefined): number | null {
  return typeof part === "number" && whole !== undefined && whole > 0 ? Math.round((part / whole) * 1e6) / 1e6 : null;
}

/** A rate that its own parts deny by more than rounding does. */
function contradicts(proof: NonNullable<Format["proof"]>, row: Row, numbers: Record<string, Value>): boolean {
  const [rate, of, by] = [proof.rate, proof.of, proof.by].map((name) => row[name] ?? numbers[name]);
  if (typeof rate !== "number" || typeof of !== "number" || typeof by !== "number" || by === 0) return false;
  return Math.abs(of / by - rate) > 0.0051;
}

/** Messages quote cells; a caption of two thousand letters helps nobody. */
export function shorten(cell: string): string {
  const line = cell.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
