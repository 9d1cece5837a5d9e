import { type TableName, tables } from "../../tables/index.ts";
import { fieldsForHeader } from "./field-names.ts";
import { columnKeys } from "./fingerprint.ts";
import { isMappable, type UnknownTable } from "./mapping.ts";
import { useProvenUniqueCounts } from "./proven-by-rate.ts";
import { fits, type ValueKind, valueKind } from "./value-kinds.ts";

/** The guessed field of each column, by the column's key, and the total score. */
export interface ColumnGuess {
  columns: Record<string, string>;
  score: number;
}

/** Below the score of any name. */
const valueOnlyScore = 10;

/** A column, a field that it may fill, and how likely that is. */
interface Pair {
  index: number;
  field: string;
  score: number;
}

/** Names whose scores differ by more are not equally usual names of a field. */
const maxScoreGap = 20;

/**
 * Whether the column is called what its field is usually called, as the column that fills it is, and holds other values: then
 * both get the field, and the user is asked which of them it is.
 */
function competes(pair: Pair, pairs: readonly Pair[], byIndex: ReadonlyMap<number, string>, { rows }: UnknownTable) {
  if (pair.score === valueOnlyScore) return false;
  const winner = pairs.find((one) => one.field === pair.field && byIndex.get(one.index) === pair.field);
  if (winner === undefined || winner.score - pair.score > maxScoreGap) return false;
  return rows.some((row) => (row[pair.index] ?? "").trim() !== (row[winner.index] ?? "").trim());
}

/** What kind of values each column of the table holds. */
export function valueKinds({ headers, rows }: UnknownTable): ValueKind[] {
  return headers.map((header, index) => {
    const kind = valueKind(rows.map((row) => row[index] ?? ""));
    return (kind === "number" || kind === "fraction") && header.includes("%") ? "percent" : kind;
  });
}

/**
 * Guesses which field of the table each column fills: by its header, in six languages, if its values fit the field; a
 * column of links or dates with an unknown header by its values. Each field is filled by the column with the best score; two
 * columns that are equally likely both get it.
 */
export function guessColumns(unknown: UnknownTable, table: TableName, kinds = valueKinds(unknown)): ColumnGuess {
  const keys = columnKeys(unknown.headers);
  const { fields } = tables[table];
  const pairs: Pair[] = [];
  for (const [index, kind] of kinds.entries()) {
    if (keys[index] === "") continue;
    const named = fieldsForHeader(unknown.headers[index] as string, table);
    const isSigned = unknown.rows.some((row) => /^[-\u2212]\s?\d/.test((row[index] ?? "").trim()));
    for (const [name, score] of named) {
      const field = isSigned ? signedField(table, name) : name;
      const unit = fields[field ?? ""];
      // Platforms attribute parts of a key event to each channel.
      const isShared = field === "key_events" && kind === "fraction";
      if (field !== null && (isShared || fits(kind, unit ?? "text"))) pairs.push({ index, field, score });
    }
    if (named.size === 0)
      for (const field of fieldsForKind(kind, table)) pairs.push({ index, field, score: valueOnlyScore });
  }
  pairs.sort((a, b) => b.score - a.score || a.index - b.index);
  const byIndex = new Map<number, string>();
  const filled = new Set<string>();
  const used = new Set<number>();
  let score = 0;
  for (const pair of pairs) {
    if (filled.has(pair.field) || used.has(pair.index)) continue;
    filled.add(pair.field);
    used.add(pair.index);
    byIndex.set(pair.index, pair.field);
    score += pair.score;
  }
  for (const pair of pairs)
    if (!used.has(pair.index) && kinds[pair.index] !== "empty" && competes(pair, pairs, byIndex, unknown)) {
      used.add(pair.index);
      byIndex.set(pair.index, pair.field);
    }
  if (table === "campaigns") useProvenUniqueCounts(unknown, byIndex);
  return { columns: Object.fromEntries([...byIndex].map(([index, field]) => [keys[index] as string, field])), score };
}

/** What a column with negative numbers fills: followers that are less than 0 are a change. Null if it fills nothing. */
function signedField(table: TableName, field: string): string | null {
  const { fields, signed = {}, losses = [] } = tables[table];
  if (field === "followers") return "new_followers" in fields ? "new_followers" : null;
  return fields[field] !== "count" || field in signed || losses.includes(field) ? field : null;
}

/** Fields that a column with an unknown header may fill: the table's link or time, if it is a key field. */
function fieldsForKind(kind: ValueKind, table: TableName): string[] {
  const { fields, keys } = tables[table];
  const isKey = (field: string) => keys.some((key) => key.includes(field));
  const units = kind === "url" ? ["url"] : kind === "date" ? ["date", "time"] : [];
  return Object.keys(fields).filter(
    (field) => isMappable(field) && isKey(field) && units.includes(fields[field] as string),
  );
}
