import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchRow } from "./bench-row.ts";
import { importBundled, withBundled } from "./import-bundled.ts";
import { instagramPosts } from "./instagram-export.ts";

interface Measurement {
  seconds: number;
  bytes: number;
  rows: number;
}

const rounds = 5;

/** Writes an export of that many posts, in parts. */
function writeExport(file: string, posts: number, part = 5_000): void {
  const handle = openSync(file, "w");
  for (let first = 0; first < posts; first += part)
    writeSync(handle, instagramPosts(first, Math.min(part, posts - first)));
  closeSync(handle);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

/** Reads the file alternately with PapaParse alone and with the importer, each time in a new process. */
function compare(program: string, file: string, posts: number) {
  const measurements: Record<"papaparse" | "importer", Measurement[]> = { papaparse: [], importer: [] };
  for (let round = 0; round < rounds; round++)
    for (const reader of ["papaparse", "importer"] as const) {
      const output = execFileSync(process.execPath, [program, reader, file], { encoding: "utf8" });
      measurements[reader].push(JSON.parse(output) as Measurement);
    }
  if (measurements.importer.some(({ rows }) => rows !== posts)) throw new Error("Rows went missing.");
  const ratio = (unit: "seconds" | "bytes") =>
    median(measurements.importer.map((measurement) => measurement[unit])) /
    median(measurements.papaparse.map((measurement) => measurement[unit]));
  return {
    time: ratio("seconds"),
    memory: ratio("bytes"),
    perSecond: posts / median(measurements.importer.map(({ seconds }) => seconds)),
  };
}

/** Compares reading an export with parsing it as CSV, and measures rows per second of each format. */
export async function benchImport(posts = 100_000): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "engagement-export-"));
  const file = join(folder, "Jan-01-2025_Dec-31-2025_900000000000001.csv");
  try {
    writeExport(file, posts);
    const { time, memory, perSecond } = await withBundled("read-once.ts", (program) => compare(program, file, posts));
    const speeds = await (await importBundled<typeof import("./format-speed.ts")>("format-speed.ts")).measureFormats();
    const what = `an Instagram export of ${posts.toLocaleString("en")} posts`;
    return [
      { what: `Time to import ${what} / PapaParse alone parsing it`, ratio: time, limit: 2.5 },
      { what: `Peak memory to import ${what} / PapaParse alone parsing it`, ratio: memory, limit: 3 },
      { what: `Rows per second of ${what}`, ratio: perSecond },
      ...[...speeds].map(([format, speed]) => ({ what: `Rows per second of ${format}`, ratio: speed })),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
