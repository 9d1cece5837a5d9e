import { type Row, type TableName, tables } from "../../tables/index.ts";
import type { Detail, Source } from "../define-connector.ts";
import type { Json } from "../json.ts";
import type { RequestContext } from "./send-batch.ts";

/**
 * Platforms answer a connection without a permission with a success and nothing in it. Counted for each table: its rows,
 * details and pages, and how many of them held any number.
 */
export type NumberCounts = Record<string, [all: number, withNumbers: number]>;

/** Names that no detail has. */
const rowsName = "/rows";
const pagesName = "/pages";

function count(counts: NumberCounts, name: string, hasNumbers: boolean): void {
  const [all, withNumbers] = counts[name] ?? [0, 0];
  counts[name] = [all + 1, withNumbers + (hasNumbers ? 1 : 0)];
}

/** For the checkpoint: only what had no number so far. Undefined if everything had. */
export function emptySoFar(counts: NumberCounts): NumberCounts | undefined {
  const empty = Object.entries(counts).filter(([, [, withNumbers]]) => withNumbers === 0);
  return empty.length === 0 ? undefined : Object.fromEntries(empty);
}

/** The counts of a table that is read on: what the checkpoint does not name had numbers. */
export function resumedCounts(source: Source, saved: NumberCounts = {}): NumberCounts {
  const details = "details" in source ? (source.details ?? []) : [];
  const names = [rowsName, pagesName, ...details.map(({ name }) => name)];
  return { ...Object.fromEntries(names.map((name) => [name, [1, 1]])), ...saved };
}

const hasNumber = (value: Json): boolean => {
  if (typeof value === "number") return true;
  if (typeof value === "string") return value !== "" && Number.isFinite(Number(value));
  return typeof value === "object" && value !== null && Object.values(value).some(hasNumber);
};

/** Mentions and conversations say something without a number. */
const tablesOfNumbers: readonly TableName[] = ["posts", "days", "audience", "pages", "campaigns", "episodes"];

/** How long something is says nothing about who saw it. */
const isMetric = (table: TableName, field: string): boolean =>
  field !== "duration" &&
  ["count", "number", "money", "rate", "duration"].includes(
    (tables[table].fields as Readonly<Record<string, string>>)[field] ?? "",
  );

export const hasMetrics = (table: TableName, row: Row): boolean =>
  Object.entries(row).some(([field, value]) => typeof value === "number" && isMetric(table, field));

export const countRow = (counts: NumberCounts, table: TableName, row: Row): void =>
  count(counts, rowsName, hasMetrics(table, row));

export const countPage = (counts: NumberCounts, items: readonly Json[]): void =>
  count(counts, pagesName, items.length > 0);

/** Counts the answers of details whose permission is known. */
export function countDetails(
  counts: NumberCounts,
  details: readonly Detail[],
  answers: Readonly<Record<string, Json>>,
): void {
  for (const { name, permission } of details) {
    const answer = answers[name];
    if (permission !== undefined && answer !== undefined && answer !== null) count(counts, name, hasNumber(answer));
  }
}

/** Tells the user where nothing had any number, and which permission may be missing. */
export function noteMissingNumbers(
  { addNote, permissions }: RequestContext,
  counts: NumberCounts,
  table: TableName,
  source: Source,
): void {
  const isEmpty = (name: string) => (counts[name]?.[0] ?? 0) > 0 && counts[name]?.[1] === 0;
  /** A permission that the platform says is granted is not missing. */
  const named = (permission = "") => (permissions?.includes(permission) ? "" : permission);
  const details = "details" in source ? (source.details ?? []) : [];
  const empty = details.filter(({ name }) => isEmpty(name));
  const [worst] = empty.sort((a, b) => (counts[b.name]?.[0] ?? 0) - (counts[a.name]?.[0] ?? 0));
  if (worst) addNote("no_numbers", named(worst.permission), counts[worst.name]?.[0] ?? 0);
  else if (source.permission !== undefined && isEmpty(pagesName)) addNote("no_numbers", named(source.permission), 0);
  else if (tablesOfNumbers.includes(table) && isEmpty(rowsName))
    addNote("no_numbers", named(source.permission), counts[rowsName]?.[0] ?? 0);
}
