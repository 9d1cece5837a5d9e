import { type TableName, tables } from "../../tables/index.ts";
import { fieldsForHeader } from "./field-names.ts";
import { columnKeys } from "./fingerprint.ts";
import { isMappable, type UnknownTable } from "./mapping.ts";
import { fits, type ValueKind, valueKind } from "./value-kinds.ts";

/** The guessed field of each column, by the column's key, and the total score. */
export interface ColumnGuess {
  columns: Record<string, string>;
  score: number;
}

/** Below the score of any name. */
const valueOnlyScore = 10;

/** What kind of values each column of the table holds. */
export function valueKinds({ headers, rows }: UnknownTable): ValueKind[] {
  return headers.map((header, index) => {
    const kind = valueKind(rows.map((row) => row[index] ?? ""));
    return kind === "number" && header.includes("%") ? "percent" : kind;
  });
}

/**
 * Guesses which field of the table each column fills: by its header, in six languages, if its values fit the field; a
 * column of links or dates with an unknown header by its values. Each field is filled by the column with the best score.
 */
export function guessColumns(unknown: UnknownTable, table: TableName, kinds = valueKinds(unknown)): ColumnGuess {
  const keys = columnKeys(unknown.headers);
  const { fields } = tables[table];
  const pairs: { index: number; field: string; score: number }[] = [];
  for (const [index, kind] of kinds.entries()) {
    if (keys[index] === "") continue;
    const named = fieldsForHeader(unknown.headers[index] as string, table);
    for (const [field, score] of named) if (fits(kind, fields[field] ?? "text")) pairs.push({ index, field, score });
    if (named.size === 0)
      for (const field of fieldsForKind(kind, table)) pairs.push({ index, field, score: valueOnlyScore });
  }
  pairs.sort((a, b) => b.score - a.score || a.index - b.index);
  const columns: Record<string, string> = {};
  const filled = new Set<string>();
  const used = new Set<number>();
  let score = 0;
  for (const pair of pairs) {
    if (filled.has(pair.field) || used.has(pair.index)) continue;
    filled.add(pair.field);
    used.add(pair.index);
    columns[keys[pair.index] as string] = pair.field;
    score += pair.score;
  }
  return { columns, score };
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
