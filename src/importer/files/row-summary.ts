import type { Row, Value } from "../../tables/define-table.ts";
import { timeFields } from "../../tables/index.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { dayAt, type ZoneOffset } from "../../time/zone-offset.ts";
import { isCalendarDay } from "./dates.ts";
import { parseMonthName } from "./month-names.ts";

/** A file's name without folders; the name of an archive around it stays: `export.zip/posts.csv`. */
export function baseName(name: string): string {
  const [, inArchive] = /(?:^|[/\\])([^/\\]+\.zip\/.+)$/i.exec(name) ?? [];
  return inArchive ?? name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}

/** The last day in a file's name, YYYY-MM-DD: platforms put the period and the day of the export there. */
export function dateInFileName(name: string): string | null {
  const days: string[] = [];
  // 01-02-2018 is ambiguous; removed, so that its parts are not taken for other dates.
  const text = baseName(name).replace(/(?<!\d)\d{1,2}-\d{1,2}-\d{4}(?!\d)/g, " ");
  for (const found of text.matchAll(/(?<!\d)(\d{4})([-_.]?)(\d{1,2})\2(\d{1,2})(?!\d)/g)) {
    const [, year = "", mark = "", month = "", day = ""] = found;
    if (mark !== "" || month.length + day.length === 4) days.push(toIsoDate(year, Number(month), day));
  }
  for (const [, month = "", day = "", year = ""] of text.matchAll(/(\p{L}{3})-(\d{1,2})-(\d{4})(?!\d)/gu)) {
    days.push(toIsoDate(year, parseMonthName(month), day));
  }
  // LinkedIn puts the instant of the export there, in milliseconds.
  for (const [stamp] of text.matchAll(/(?<!\d)1[4-9]\d{11}(?!\d)/g))
    days.push(new Date(Number(stamp)).toISOString().slice(0, 10));
  const known = days.filter((day) => day !== "").sort();
  return known[known.length - 1] ?? null;
}

function toIsoDate(year: string, month: number, day: string): string {
  if (!(Number(year) > 2000) || !isCalendarDay(Number(year), month, Number(day))) return "";
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const withZone = /(?<=T.{5,30})(?:Z|[+-]\d\d:?\d\d)$/;

/** The day of a time as it is written, or, for a time with a zone, as the spreadsheet will show it. */
function dayOf(time: string, offset: ZoneOffset | undefined): string {
  return offset && withZone.test(time) ? dayAt(instantOfText(time), offset) : time.slice(0, 10);
}

/** Summarizes rows one by one. */
export interface RowSummary {
  add(row: Row): void;
  /** First and last day of the rows, YYYY-MM-DD; null if none has a date. */
  period(): { from: string; to: string } | null;
  /** The account that all rows belong to; null if they name none, or several. */
  account(): string | null;
  /** Whether any row names no account. */
  hasRowsWithoutAccount(): boolean;
}

/** `offset` is the spreadsheet's time zone. */
export function summarizeRows(rows: readonly Row[] = [], offset?: ZoneOffset): RowSummary {
  let count = 0;
  let field: string | undefined;
  let from: string | null = null;
  let to: string | null = null;
  let account: Value = null;
  let hasRowsWithoutAccount = false;
  let isSingleAccount = true;
  const summary: RowSummary = {
    add(row) {
      if (count++ === 0) {
        field = timeFields.find((name) => name in row);
        account = row.account ?? null;
      }
      if (row.account !== account) isSingleAccount = false;
      if (row.account === null) hasRowsWithoutAccount = true;
      const time = field === undefined ? null : row[field];
      if (typeof time !== "string") return;
      const day = dayOf(time, offset);
      if (from === null || day < from) from = day;
      // A row of a month or a week; a post's numbers are of its whole life, and it belongs to its own day.
      const end = field === "date" && typeof row.period_end === "string" ? row.period_end : day;
      if (to === null || end > to) to = end;
    },
    period: () => (from === null || to === null ? null : { from, to }),
    account: () => (isSingleAccount && typeof account === "string" ? account : null),
    hasRowsWithoutAccount: () => hasRowsWithoutAccount,
  };
  for (const row of rows) summary.add(row);
  return summary;
}

export const periodOfRows = (rows: readonly Row[]) => summarizeRows(rows).period();

export const accountOfRows = (rows: readonly Row[]) => summarizeRows(rows).account();
