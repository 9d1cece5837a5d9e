import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { cachePath, type DuckDb, openPolyglot, translatorVersion } from "./packages.ts";
import { BigQueryError } from "./refusals.ts";

/** A function that translates BigQuery's SQL into DuckDB's. It refuses what its parser does not know as BigQuery's. */
export async function createTranslator(): Promise<(sql: string) => string> {
  const polyglot = await openPolyglot();
  const known = new Map(loadTranslations());
  return (sql) => {
    // Statements of different imports differ in names and ids: one translation serves all.
    const parts: string[] = [];
    const shape = sql.replace(/`[^`]+`\.`[^`]+`\.`[^`]+`|'[\w:.-]*'/g, (part) => {
      if (!parts.includes(part)) parts.push(part);
      const quote = part[0] as string;
      return `${quote}ph${parts.indexOf(part)}_${quote}`;
    });
    const translated = known.get(shape) ?? translate(polyglot, shape);
    if (!known.has(shape)) saveTranslations(known.set(shape, translated));
    return replacingAll(withoutSorting(translated)).replace(/(["'])ph(\d+)_\1/g, (_, _quote, index: string) =>
      (parts[Number(index)] as string).replaceAll("`", '"'),
    );
  };
}

/** Kept between runs, since each translation of a long statement takes seconds. */
const cacheFile = cachePath(`translations-${translatorVersion}.json`);

const loadTranslations = (): [string, string][] =>
  existsSync(cacheFile) ? (JSON.parse(readFileSync(cacheFile, "utf8")) as [string, string][]) : [];

function saveTranslations(known: ReadonlyMap<string, string>): void {
  const unfinished = `${cacheFile}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify([...known]));
  renameSync(unfinished, cacheFile);
}

function translate(polyglot: Awaited<ReturnType<typeof openPolyglot>>, sql: string): string {
  const { success, sql: translated, error } = polyglot.transpile(sql, "bigquery", "duckdb");
  if (!success || !translated?.[0]) throw new BigQueryError(400, "invalidQuery", `Syntax error: ${error}`);
  return translated[0];
}

/** Where the bracket that opens at a place is closed. */
function closing(sql: string, open: number): number {
  let depth = 0;
  for (let at = open; at < sql.length; at++) {
    if (sql[at] === "(") depth += 1;
    if (sql[at] === ")" && --depth === 0) return at;
  }
  return sql.length;
}

/** BigQuery finds a pattern anywhere in a text, and replaces it everywhere; DuckDB's translation would not. */
function replacingAll(sql: string): string {
  const name = "REGEXP_REPLACE";
  const anywhere = sql.replaceAll("REGEXP_FULL_MATCH(", "REGEXP_MATCHES(");
  let replaced = anywhere;
  for (
    let at = anywhere.lastIndexOf(`${name}(`);
    at >= 0;
    at = at > 0 ? anywhere.lastIndexOf(`${name}(`, at - 1) : -1
  ) {
    const end = closing(replaced, at + name.length);
    replaced = `${replaced.slice(0, end)}, 'g'${replaced.slice(end)}`;
  }
  return replaced;
}

const newestOf = /^(.+) ORDER BY load_order( DESC)?(?: NULLS (?:FIRST|LAST))? LIMIT 1$/s;

/** Takes the newest value of a group without sorting it; DuckDB has no LIMIT in aggregates. */
function withoutSorting(sql: string): string {
  const start = sql.indexOf("ARRAY_AGG(");
  if (start < 0) return sql;
  const end = closing(sql, start + "ARRAY_AGG".length);
  const [, value, isNewest] = newestOf.exec(sql.slice(start + "ARRAY_AGG(".length, end)) ?? [];
  const filter = sql.indexOf("(", end);
  const after = closing(sql, filter) + 1;
  if (value === undefined || !/^ FILTER ?$/.test(sql.slice(end + 1, filter)) || !sql.startsWith("[1]", after))
    throw new BigQueryError(400, "invalidQuery", `The mock does not imitate ${sql.slice(start, after)}`);
  const taken = `${isNewest ? "arg_max" : "arg_min"}(${value}, load_order)`;
  return sql.slice(0, start) + taken + withoutSorting(sql.slice(after + "[1]".length));
}

/** BigQuery refuses a MERGE in which two source rows match one row; DuckDB takes one of them. */
export async function assertUniqueSource(duckDb: DuckDb, translated: string): Promise<void> {
  const [, target, alias, source, condition] =
    /^MERGE INTO (\S+) AS (\w+) USING (.+? AS \w+) ON (.+?) WHEN /s.exec(translated) ?? [];
  if (!target) return;
  const query = `SELECT 1 FROM ${target} AS ${alias} JOIN ${source} ON ${condition} GROUP BY ${alias}.rowid HAVING COUNT(*) > 1 LIMIT 1`;
  const found = await duckDb.runAndReadAll(query);
  if (found.getRowsJson().length > 0)
    throw new BigQueryError(400, "invalidQuery", "UPDATE/MERGE must match at most one source row for each target row");
}
