import { fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BenchRow } from "./bench/bench-row.ts";
import { measurements } from "./bench/measurements.ts";
import { formatRatio, isOver, type LimitedRow, speedTable } from "./bench/speed-table.ts";
import { buildAddOn } from "./build.ts";
import { replacePart } from "./readme/generated-part.ts";

/** Takes a measurement in a process of its own, so that none finds the memory full of what another one left. */
function take(name: string): Promise<BenchRow[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("bench/take-measurement.ts", import.meta.url)), [name], {
      serialization: "advanced",
      // The local spreadsheet keeps each cell of a calculation as an object: in a report of 50,000 posts, several gigabytes.
      execArgv: [...process.execArgv, "--max-old-space-size=14000"],
    });
    child.on("message", (rows) => resolve(rows as BenchRow[]));
    child.on("error", reject);
    child.on("exit", (status) => reject(new Error(`The measurement ${name} ended with status ${status}.`)));
  });
}

/** The names of measurements, to take only these and leave the table as it is. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in measurements));
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(", ")}, only ${Object.keys(measurements).join(", ")}.`);
  process.exit(1);
}

await buildAddOn();
const rows: BenchRow[] = [];
for (const name of Object.keys(measurements)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const start = performance.now();
  rows.push(...(await take(name)));
  console.log(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
}

const limited = rows.filter((row): row is LimitedRow => row.limit !== undefined);
const table = speedTable(limited.filter(({ isDetail }) => !isDetail));

const readme = fileURLToPath(new URL("bench/README.md", import.meta.url));
if (asked.length === 0)
  writeFileSync(
    readme,
    replacePart(readFileSync(readme, "utf8"), { file: "scripts/bench/README.md", mark: "speed" }, table),
  );
console.log(`${speedTable(limited.filter(({ isDetail }) => isDetail))}\n\n${table}`);
for (const { what, ratio, limit } of rows)
  if (limit === undefined) console.log(`${what}: ${Math.round(ratio).toLocaleString("en")}`);

const missed = limited.filter(isOver);
for (const { what, ratio, limit } of missed)
  console.error(`Over its limit: ${what}: ${formatRatio(ratio)}, at most ${limit}.`);
process.exit(missed.length > 0 ? 1 : 0);
