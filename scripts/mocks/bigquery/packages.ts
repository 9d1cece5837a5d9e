import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The engine behind the mock of BigQuery, and the translator of its SQL. Both are MIT, about 100 MB together, and not
 * installed with the project: `npm run check:bigquery` fetches them.
 */
const versions = { "@duckdb/node-api": "1.5.6-r.1", "@polyglot-sql/sdk": "0.12.1" } as const;

const folder = fileURLToPath(new URL("../../../node_modules/.cache/bigquery", import.meta.url));

/** A file in the same cache. */
export const cachePath = (name: string): string => join(folder, name);

export const translatorVersion = versions["@polyglot-sql/sdk"];

const installed = (name: keyof typeof versions): boolean => {
  const file = join(folder, "node_modules", name, "package.json");
  return existsSync(file) && JSON.parse(readFileSync(file, "utf8")).version === versions[name];
};

/** Whether the pinned versions are there, so that tests can run. */
export const hasEngine = (): boolean => (Object.keys(versions) as (keyof typeof versions)[]).every(installed);

/** What tests say that need the engine where it is missing. */
export const engineMissing = "needs DuckDB: `npm run check:bigquery` fetches it once";

/** Fetches the pinned versions into the project's cache, unless they are there. Nothing of them is run by installing. */
export function fetchEngine(): void {
  if (hasEngine()) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: versions }));
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

/** The parts of the packages that the mock uses; they are not there when types are checked. */
export interface DuckDb {
  run(sql: string): Promise<{ rowsChanged: number }>;
  runAndReadAll(
    sql: string,
  ): Promise<{ getRowsJson(): unknown[][]; columnNames(): string[]; columnTypes(): unknown[] }>;
}

interface Polyglot {
  transpile(sql: string, from: string, to: string): { success: boolean; sql?: string[]; error?: string };
}

const requireFrom = createRequire(join(folder, "package.json"));

/** A database in this file; in memory without one. */
export async function openDuckDb(path = ":memory:"): Promise<DuckDb> {
  const { DuckDBInstance } = await import(requireFrom.resolve("@duckdb/node-api"));
  return (await DuckDBInstance.create(path)).connect();
}

export async function openPolyglot(): Promise<Polyglot> {
  const polyglot = await import(requireFrom.resolve("@polyglot-sql/sdk"));
  await polyglot.init?.();
  return polyglot as Polyglot;
}
