import type { Unit } from "../../tables/define-table.ts";
import { withoutCurrency } from "../files/cell-readers.ts";
import { type DateReader, dateReader } from "../files/dates.ts";
import { isMissing } from "../files/missing.ts";
import { detectDecimalMark, readNumber } from "../files/numbers.ts";
import { plainDate } from "../files/plain-date.ts";
import { datePatterns } from "./date-patterns.ts";

/** What kind of values a column holds. `fraction`: numbers with decimals. `empty`: no row of the sample has a value. */
export type ValueKind = "empty" | "date" | "url" | "percent" | "clock" | "number" | "fraction" | "text";

/** The label of a totals row. */
export const totalsLabel =
  /^(?:grand |sub)?(?:totals?|totales|totaal|totais|totaux|gesamt(?:summe)?|summe|suma|somme)(?: general(?:es)?| général)?$/i;

/** The fraction of cells that must be of a kind: a file may contain a few notes. */
const minShare = 0.9;

let readers: readonly DateReader[] | null = null;

/** Whether the cell is a date in any known pattern, with day and month in either order. */
export function looksLikeAnyDate(cell: string): boolean {
  readers ??= [...datePatterns, "DD/MM/YYYY", "DD/MM/YYYY[,] HH:mm[:ss]", "DD-MM-YYYY", "DD/MM/YY"].map(dateReader);
  const text = cell.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  if (text.length >= 80 || !/\d/.test(text)) return false;
  const isDate = (form: string) => readers?.some((read) => read(form) !== null) === true;
  return isDate(text) || isDate(plainDate(text) ?? "");
}

/** The kind of a column's values. */
export function valueKind(values: readonly string[]): ValueKind {
  const cells = values.map((value) => value.trim()).filter((value) => !isMissing(value) && !totalsLabel.test(value));
  if (cells.length === 0) return "empty";
  const mostAre = (test: (cell: string) => boolean) => cells.filter(test).length >= cells.length * minShare;
  if (mostAre((cell) => /^https?:\/\/\S+$/i.test(cell))) return "url";
  if (mostAre((cell) => /^\d+:\d{2}(:\d{2}(\.\d+)?)?$/.test(cell))) return "clock";
  if (mostAre(looksLikeAnyDate)) return "date";
  const marks = detectDecimalMark(cells);
  const isNumber = (cell: string) => Number.isFinite(readNumber(withoutCurrency(cell), marks));
  if (!mostAre(isNumber)) return "text";
  if (cells.some((cell) => cell.endsWith("%"))) return "percent";
  return cells.filter(hasDecimals).length >= cells.length / 2 ? "fraction" : "number";
}

/** `42.1` and `0,05`, but not `1.204`, which may be thousands, nor `12.0`. */
function hasDecimals(cell: string): boolean {
  return /^-?\d*[.,]\d*[1-9]\d*$/.test(cell) && !/^-?[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(cell);
}

const kindsByUnit: Readonly<Record<Unit, readonly ValueKind[]>> = {
  id: ["number", "text"],
  url: ["url"],
  text: ["text", "number", "fraction", "url"],
  count: ["number"],
  number: ["number", "fraction"],
  money: ["number", "fraction"],
  rate: ["percent", "number", "fraction"],
  duration: ["clock", "number", "fraction"],
  date: ["date"],
  time: ["date"],
  flag: ["text"],
};

/** Whether values of the kind can fill a field of the unit; an empty column fits any. */
export const fits = (kind: ValueKind, unit: Unit): boolean => kind === "empty" || kindsByUnit[unit].includes(kind);
