import { formats } from "../../exports/index.ts";
import { type TableName, tables } from "../../tables/index.ts";
import { headerWords, tellingWords } from "./header-words.ts";
import { canBeMapped } from "./mapping.ts";
import { synonyms } from "./synonyms/index.ts";

/** How surely a header means a field; more is surer. */
export type NamedFields = ReadonlyMap<string, number>;

interface Names {
  /** For a header's words: the fields that are called so. */
  exact: Map<string, Map<string, number>>;
  /** The same for its telling words alone. */
  telling: Map<string, Map<string, number>>;
}

const sure = 300;
const likely = 200;
const namesByTable = new Map<TableName, Names>();

/** The fields of a table that a header can mean by its name. */
export function fieldsNamed(header: string, table: TableName): NamedFields {
  const names = namesByTable.get(table) ?? listNames(table);
  namesByTable.set(table, names);
  return names.exact.get(headerWords(header)) ?? names.telling.get(tellingWords(header)) ?? new Map();
}

function listNames(table: TableName): Names {
  const names: Names = { exact: new Map(), telling: new Map() };
  const add = (field: string, name: string, place: number) => {
    note(names.exact, headerWords(name), field, sure - place);
    note(names.telling, tellingWords(name), field, likely - place);
  };
  for (const field of Object.keys(tables[table].fields).filter(canBeMapped)) {
    for (const byField of synonyms as readonly Readonly<Record<string, string | undefined>>[]) {
      const list = byField[`${table}.${field}`] ?? byField[field] ?? "";
      for (const [place, name] of list.split(",").entries()) if (name.trim() !== "") add(field, name, place);
    }
    for (const name of headersOfFormats(table, field)) add(field, name, 1);
  }
  return names;
}

/** What known exports of the table call a field, in every language. */
function headersOfFormats(table: TableName, field: string): string[] {
  return formats
    .filter((format) => format.table === table && format.refused === undefined)
    .flatMap(({ headers }) => Object.values(headers[field] ?? {}).flat());
}

function note(names: Map<string, Map<string, number>>, words: string, field: string, score: number): void {
  if (words === "") return;
  const fields = names.get(words) ?? new Map<string, number>();
  fields.set(field, Math.max(score, fields.get(field) ?? 0));
  names.set(words, fields);
}
