import { readFileSync } from "node:fs";
import { normalizeHeader } from "../../src/importer/files/normalize-header.ts";
import { isMappable, type Mapping } from "../../src/importer/mapping/mapping.ts";
import { tables } from "../../src/tables/index.ts";
import { exitWithMessage } from "./exit-with-message.ts";

const isField = (name: string) =>
  isMappable(name) && Object.values(tables).some((table) => Object.keys(table.fields).includes(name));

/** Column pairs and file names: `--map a=A b=B file.csv` names two columns, of which only the first is the option's own value. */
export function splitPairs(first: readonly string[], positionals: readonly string[]) {
  const isPair = (text: string) => first.length > 0 && isField(text.split("=")[0] ?? "") && text.includes("=");
  return {
    pairs: [...first, ...positionals.filter(isPair)],
    files: positionals.filter((text) => !isPair(text)),
  };
}

export function toColumn(pair: string): [field: string, header: string] {
  const [, field = "", header = ""] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
  if (header.trim() === "") exitWithMessage(`--map ${pair} has no header: it is FIELD=HEADER.`);
  if (!isField(field)) exitWithMessage(`No table has a field ${field}.`);
  return [field, header];
}

export function readMappingFile(name: string): Partial<Mapping>[] {
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(name, "utf8"));
  } catch {
    return exitWithMessage(`--mapping ${name} is not a JSON file that can be read.`);
  }
  const mappings = [found].flat().map((one) => (one as { mapping?: unknown } | null)?.mapping ?? one);
  const isMapping = (one: unknown) => typeof (one as Partial<Mapping> | null)?.columns === "object";
  if (mappings.length === 0 || !mappings.every(isMapping))
    exitWithMessage(`--mapping ${name} holds no mapping: { "table", "platform", "columns": { header: field } }.`);
  return (mappings as Partial<Mapping>[]).map((one) => ({ ...one, columns: withColumnKeys(one.columns) }));
}

/** Headers may be written as the file has them. */
const withColumnKeys = (columns: Mapping["columns"] = {}): Mapping["columns"] =>
  Object.fromEntries(Object.entries(columns).map(([header, field]) => [normalizeHeader(header), field]));
