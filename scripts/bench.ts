import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BenchRow } from "./bench/bench-row.ts";
import { benchConnections } from "./bench/connections.ts";
import { benchFunctions } from "./bench/functions.ts";
import { benchImport } from "./bench/import.ts";
import { benchMerge } from "./bench/merge.ts";
import { formatRatio, isOver, type LimitedRow, speedTable } from "./bench/speed-table.ts";
import { buildAddOn } from "./build.ts";
import { replacePart } from "./readme/generated-part.ts";

/** Each returns rows of the table. To add a measurement, add a file and a line here. */
const measurements: readonly (() => Promise<BenchRow[]>)[] = [
  benchFunctions,
  benchImport,
  benchMerge,
  benchConnections,
];

await buildAddOn();
const rows: BenchRow[] = [];
for (const measure of measurements) rows.push(...(await measure()));

const limited = rows.filter((row): row is LimitedRow => row.limit !== undefined);
const table = speedTable(limited.filter(({ isDetail }) => !isDetail));

const readme = fileURLToPath(new URL("../README.md", import.meta.url));
writeFileSync(readme, replacePart(readFileSync(readme, "utf8"), { file: "README.md", mark: "speed" }, table));
console.log(`${speedTable(limited.filter(({ isDetail }) => isDetail))}\n\n${table}`);
for (const { what, ratio, limit } of rows)
  if (limit === undefined) console.log(`${what}: ${Math.round(ratio).toLocaleString("en")}`);

const missed = limited.filter(isOver);
for (const { what, ratio, limit } of missed)
  console.error(`Over its limit: ${what}: ${formatRatio(ratio)}, at most ${limit}.`);
process.exit(missed.length > 0 ? 1 : 0);
