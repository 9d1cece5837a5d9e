import type { Row, Table, Value, Vocabulary } from "../define-table.ts";

/** Bounds the memory that a column of other text takes. */
const mostKnown = 1_000;

/** By vocabulary: what rows hold for words that were looked up. Columns repeat a few. */
const known = new WeakMap<Vocabulary, Map<string, string>>();

/** What rows hold for a word; a word that the vocabulary does not know stays. */
function lookUp(vocabulary: Vocabulary, text: string): string {
  const words = known.get(vocabulary) ?? new Map<string, string>();
  if (words.size === 0) known.set(vocabulary, words);
  let id = words.get(text);
  if (id === undefined) {
    id = vocabulary.idOf(text) ?? text;
    if (words.size >= mostKnown) words.clear();
    words.set(text, id);
  }
  return id;
}

/** A row's value as every source's rows hold it. Unknown words stay. */
export function canonicalValue({ vocabularies }: Table, row: Row, field: string): Value | undefined {
  const value = row[field];
  const vocabulary = vocabularies?.[field]?.(row);
  return vocabulary && typeof value === "string" ? lookUp(vocabulary, value) : value;
}

/** Replaces a row's words by what every source's rows hold. */
export function setCanonicalValues(table: Table, row: Row): void {
  for (const field in table.vocabularies) if (field in row) row[field] = canonicalValue(table, row, field) as Value;
}

/** What a cell shows for a row's value. */
export function nameOfValue(table: Table, row: Row, field: string, language: "en" | "es" | "nl"): Value | undefined {
  const value = canonicalValue(table, row, field);
  const names = table.vocabularies?.[field]?.(row)?.names?.[language];
  return names?.[String(value)] ?? value;
}
