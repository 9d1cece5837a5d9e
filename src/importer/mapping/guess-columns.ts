import { type TableName, tables } from "../../tables/index.ts";
import { fieldsForHeader } from "./field-names.ts";
import { columnKeys } from "./fingerprint.ts";
import { isMappable, type UnknownTable } from "./mapping.ts";
import { fits, type ValueKind, valueKind } from "./value-kinds.ts";

/** Which field each column may fill, by its key, and how sure that is altogether. */
export interface ColumnGuess {
  columns: Record<string, string>;
  score: number;
}

/** A guess by values alone counts less than any name. */
const valueOnlyScore = 10;

/** What each column of the table looks like. */
export function valueKinds({ headers, rows }: UnknownTable): ValueKind[] {
  return headers.map((header, index) => {
    const kind = valueKind(rows.map((row) => row[index] ?? ""));
    return kind === "number" && header.includes("%") ? "percent" : kind;
  });
}

/**
 * Guesses which field of the table each column fills: by its header in six languages where its values can be that, and a
 * lone column of links, dates or long texts by its values. Each field is filled once, by the surest column.
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

/** The field that a column without a known name may fill: the table's link, or its time. */
function fieldsForKind(kind: ValueKind, table: TableName): string[] {
  const { fields, keys } = tables[table];
  const isKey = (field: string) => keys.some((key) => key.includes(field));
  const units = kind === "url" ? ["url"] : kind === "date" ? ["date", "time"] : [];
  return Object.keys(fields).filter(
    (field) => isMappable(field) && isKey(field) && units.includes(fields[field] as string),
  );
}
