import { normalizeHeader } from "../../src/importer/files/normalize-header.ts";
import { findMapping } from "../../src/importer/mapping/find-mapping.ts";
import { columnKeys } from "../../src/importer/mapping/fingerprint.ts";
import { guessMapping } from "../../src/importer/mapping/guess-mapping.ts";
import type { Mapping, UnknownTable } from "../../src/importer/mapping/mapping.ts";
import { identifiesRows, validateMapping } from "../../src/importer/mapping/validate-mapping.ts";
import { type TableName, tables } from "../../src/tables/index.ts";
import { platformId } from "../../src/tables/platforms.ts";
import type { Language } from "../../src/text/language.ts";
import { mappingText } from "../../src/text/mapping/index.ts";
import { tablesText } from "../../src/text/tables/index.ts";

/** What the command line says about tables that no format knows. */
export interface MappingArguments {
  /** `--map`: the header of each field's column. */
  columns: readonly (readonly [field: string, header: string])[];
  /** `--mapping`: saved mappings; one without a fingerprint goes with any table that has all its columns. */
  saved: readonly Partial<Mapping>[];
  /** `--guess`: columns that are not named are guessed, as the sidebar does. */
  isGuessed: boolean;
  table: TableName | undefined;
  platform: string | undefined;
  account: string | undefined;
}

/** The platform of rows if neither the file nor the command line names one. */
const otherPlatform = "other";

/** The mapping for a table, null if the command line says nothing about it, or a sentence about what is wrong. */
export function stateMapping(
  unknown: UnknownTable,
  file: string,
  args: MappingArguments,
  language: Language,
): Mapping | null | string {
  const keys = columnKeys(unknown.headers);
  const saved = savedMapping(args, unknown, keys);
  const other = args.saved.find(({ fingerprint }) => fingerprint === unknown.fingerprint);
  if (saved === undefined && other !== undefined) return otherContext(other, unknown);
  if (args.columns.length === 0 && saved === undefined && !args.isGuessed) return null;
  const guess = guessMapping(unknown, file);
  const named: Record<string, string> = {};
  for (const [field, header] of args.columns) {
    const key = keys.find((one) => one !== "" && one === normalizeHeader(header));
    if (key === undefined) return `No column is called ${header}: ${unknown.headers.filter(Boolean).join(", ")}.`;
    named[key] = field;
  }
  const columns = { ...(saved?.columns ?? (args.isGuessed ? withoutFields(guess.columns, named) : {})), ...named };
  const mapping: Mapping = {
    ...guess,
    ...saved,
    fingerprint: unknown.fingerprint,
    context: unknown.context,
    columns,
    table: args.table ?? saved?.table ?? tableWith(Object.values(columns), guess.table),
    platform: platformId(args.platform ?? (saved?.platform || guess.platform || otherPlatform)),
    account: args.account ?? saved?.account ?? null,
  };
  return problemOf(mapping, unknown, language) ?? mapping;
}

/** The saved mapping for the table. With `--platform`, one that was made for another platform is meant, too. */
function savedMapping({ saved, platform }: MappingArguments, unknown: UnknownTable, keys: readonly string[]) {
  const complete = saved.filter((one): one is Mapping => one.fingerprint !== undefined);
  const loose = ({ fingerprint, columns = {} }: Partial<Mapping>) =>
    fingerprint === undefined &&
    Object.keys(columns).length > 0 &&
    Object.keys(columns).every((key) => keys.includes(normalizeHeader(key)));
  const named = platform === undefined ? [] : complete.filter(({ fingerprint }) => fingerprint === unknown.fingerprint);
  return findMapping(complete, unknown) ?? named[0] ?? saved.find(loose);
}

/** What to do about a mapping of other tables with the same headers. */
function otherContext({ context, platform = "" }: Partial<Mapping>, unknown: UnknownTable): string {
  const describe = (one: Mapping["context"], fallback: string) =>
    [one?.platform || fallback, one?.title, one?.sheet].filter(Boolean).join(", ") || "no platform or title";
  const [made, found] = [describe(context, platform), describe(unknown.context, "")];
  return `The mapping was made for a table with the same headers, but another platform, title or sheet (${made}; here ${found}): name the platform with --platform to use it.`;
}

/** The columns whose field no named column fills. */
const withoutFields = (columns: Mapping["columns"], named: Mapping["columns"]): Mapping["columns"] =>
  Object.fromEntries(Object.entries(columns).filter(([, field]) => !Object.values(named).includes(field)));

/** The guessed table if it has all the fields and they identify its rows, else the first table of which that is true. */
function tableWith(fields: readonly string[], guess: TableName): TableName {
  const isPossible = (table: TableName) => fields.every((field) => field in tables[table].fields);
  const candidates = [guess, ...(Object.keys(tables) as TableName[])].filter(isPossible);
  return candidates.find((table) => identifiesRows(table, fields)) ?? candidates[0] ?? guess;
}

/** What the sidebar would ask to be corrected, as one sentence. */
function problemOf(mapping: Mapping, unknown: UnknownTable, language: Language): string | null {
  const text = mappingText[language];
  const foreign = Object.values(mapping.columns).find((field) => !(field in tables[mapping.table].fields));
  if (foreign !== undefined) return `The table ${mapping.table} has no field ${foreign}.`;
  const [problem] = validateMapping(mapping, unknown);
  if (problem === undefined) return null;
  if (problem.what === "noKey") return text.noKey[problem.table];
  if (problem.what === "noPlatform") return text.noPlatform;
  const [name] = tablesText[language].fields[problem.field as keyof (typeof tablesText)["en"]["fields"]] ?? [
    problem.field,
  ];
  return text.twice(name, problem.headers.join(", "));
}
