import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BenchRow } from "./bench/bench-row.ts";
import { benchConnections } from "./bench/connections.ts";
import { benchFunctions } from "./bench/functions.ts";
import { benchImport } from "./bench/import.ts";
import { benchMerge } from "./bench/merge.ts";
import { buildAddOn } from "./build.ts";
import { replacePart } from "./readme.ts";

/** What is measured: each gives rows of its own. Another measurement is one file and one line here. */
const measurements: readonly (() => Promise<BenchRow[]>)[] = [
  benchFunctions,
  benchImport,
  benchMerge,
  benchConnections,
];

const readme = fileURLToPath(new URL("../README.md", import.meta.url));

const shown = (number: number): string => (number < 0.1 ? number.toFixed(3) : number.toFixed(2));

await buildAddOn();
const rows: BenchRow[] = [];
for (const measure of measurements) rows.push(...(await measure()));

const limited = rows.filter((row): row is Required<BenchRow> => row.limit !== undefined);
const table = [
  "| what | measured | at most |",
  "|---|---|---|",
  ...limited.map(({ what, ratio, limit }) => `| ${what} | ${shown(ratio)} | ${limit} |`),
].join("\n");

writeFileSync(readme, replacePart(readFileSync(readme, "utf8"), "speed", table));
console.log(table);
for (const { what, ratio, limit } of rows)
  if (limit === undefined) console.log(`${what}: ${Math.round(ratio).toLocaleString("en")}`);

const missed = limited.filter(({ ratio, limit }) => ratio > limit);
for (const { what, ratio, limit } of missed)
  console.error(`Over its limit: ${what}: ${shown(ratio)}, at most ${limit}.`);
process.exit(missed.length > 0 ? 1 : 0);
