import { formats } from "../../exports/index.ts";
import { type TableName, tables } from "../../tables/index.ts";
import { tablesText } from "../../text/tables/index.ts";
import { significantWords, toWords } from "./header-words.ts";
import { isMappable } from "./mapping.ts";
import { en } from "./synonyms/en.ts";
import { synonyms } from "./synonyms/index.ts";

/** Score by field: the higher, the more likely the header means it. */
export type FieldScores = ReadonlyMap<string, number>;

interface FieldNames {
  /** Fields by all words of their names. */
  exact: Map<string, Map<string, number>>;
  /** Fields by the significant words of their names. */
  significant: Map<string, Map<string, number>>;
}

const namesByLanguage: readonly Readonly<Record<string, string | undefined>>[] = [...columnNames(), ...synonyms];
const exactScore = 300;
const significantScore = 200;
const namesByTable = new Map<TableName, FieldNames>();

/** The fields of a table that a header may mean, by its name. */
export function fieldsForHeader(header: string, table: TableName): FieldScores {
  const names = namesByTable.get(table) ?? buildFieldNames(table);
  namesByTable.set(table, names);
  return names.exact.get(toWords(header)) ?? names.significant.get(significantWords(header)) ?? new Map();
}

/** What the columns of fields are called that have no synonyms, language by language. */
function columnNames(): Record<string, string>[] {
  return Object.values(tablesText).map(({ fields }) =>
    Object.fromEntries(Object.entries(fields).flatMap(([field, [name]]) => (field in en ? [] : [[field, name]]))),
  );
}

function buildFieldNames(table: TableName): FieldNames {
  const names: FieldNames = { exact: new Map(), significant: new Map() };
  const addName = (field: string, name: string, rank: number) => {
    addScore(names.exact, toWords(name), field, exactScore - rank);
    addScore(names.significant, significantWords(name), field, significantScore - rank);
  };
  const fields = Object.keys(tables[table].fields).filter(isMappable);
  for (const field of fields)
    for (const byField of namesByLanguage) {
      const list = byField[`${table}.${field}`] ?? byField[field] ?? "";
      for (const [rank, name] of list.split(",").entries()) if (name.trim() !== "") addName(field, name, rank);
    }
  // One tool's "Opens" are unique, another's are not: what a word means in general outweighs what one tool means by it.
  const known = new Set(names.exact.keys());
  for (const field of fields)
    for (const name of headersOfFormats(table, field)) if (!known.has(toWords(name))) addName(field, name, 1);
  return names;
}

/** The headers that known exports of the table use for a field, in every language. */
function headersOfFormats(table: TableName, field: string): string[] {
  return formats
    .filter((format) => format.table === table && format.rejection === undefined)
    .flatMap(({ headers }) => Object.values(headers[field] ?? {}).flat());
}

function addScore(names: Map<string, Map<string, number>>, words: string, field: string, score: number): void {
  if (words === "") return;
  const fields = names.get(words) ?? new Map<string, number>();
  fields.set(field, Math.max(score, fields.get(field) ?? 0));
  names.set(words, fields);
}
