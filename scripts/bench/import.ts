import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import Papa from "papaparse";
import type { BenchRow } from "./bench-row.ts";
import { importBundled, withBundled } from "./import-bundled.ts";
import { instagramPosts } from "./instagram-export.ts";

interface Measurement {
  seconds: number;
  bytes: number;
  rows: number;
}

const rounds = 3;

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

type Peer = "papaparse" | "udsv" | "sheetjs";

/** Reads the file alternately with other programs, which only read cells, and with the importer, each time in a new process. */
function compare(program: string, file: string, posts: number, peers: readonly Peer[]) {
  const readers = [...peers, "importer"] as const;
  const measurements = new Map(readers.map((reader) => [reader, [] as Measurement[]] as const));
  for (let round = 0; round < rounds; round++)
    for (const reader of readers) {
      const output = execFileSync(process.execPath, [program, reader, file], { encoding: "utf8" });
      measurements.get(reader)?.push(JSON.parse(output) as Measurement);
    }
  const of = (reader: Peer | "importer", unit: "seconds" | "bytes" | "rows") =>
    median((measurements.get(reader) ?? []).map((measurement) => measurement[unit]));
  if (of("importer", "rows") !== posts) throw new Error("Rows went missing.");
  return {
    ratio: (peer: Peer, unit: "seconds" | "bytes") => of("importer", unit) / of(peer, unit),
    perSecond: posts / of("importer", "seconds"),
  };
}

/** The export as an Excel file. */
function writeWorkbook(file: string, posts: number): void {
  const rows = Papa.parse<string[]>(
    instagramPosts(0, posts)
      .replace(/^\ufeff/, "")
      .trimEnd(),
  ).data;
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows));
  writeFileSync(file, write(workbook, { type: "buffer", bookType: "xlsx", compression: true }) as Uint8Array);
}

/** Compares reading an export with parsing it, as CSV and as an Excel file, and measures rows per second of each format. */
export async function benchImport(posts = 100_000, rowsOfWorkbook = 20_000): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "engagement-export-"));
  const name = "Jan-01-2025_Dec-31-2025_900000000000001";
  const [csv, xlsx] = [join(folder, `${name}.csv`), join(folder, `${name}.xlsx`)];
  try {
    writeExport(csv, posts);
    writeWorkbook(xlsx, rowsOfWorkbook);
    const [ofCsv, ofXlsx] = await withBundled("read-once.ts", (program) => [
      compare(program, csv, posts, ["papaparse", "udsv"]),
      compare(program, xlsx, rowsOfWorkbook, ["sheetjs"]),
    ]);
    const speeds = await (await importBundled<typeof import("./format-speed.ts")>("format-speed.ts")).measureFormats();
    const what = `an Instagram export of ${posts.toLocaleString("en")} posts`;
    const asExcel = `an Instagram export of ${rowsOfWorkbook.toLocaleString("en")} posts as xlsx`;
    return [
      {
        what: `Time to import ${what} / PapaParse alone parsing it`,
        ratio: ofCsv.ratio("papaparse", "seconds"),
        limit: 3.2,
      },
      {
        what: `Peak memory to import ${what} / PapaParse alone parsing it`,
        ratio: ofCsv.ratio("papaparse", "bytes"),
        limit: 3,
      },
      { what: `Time to import ${what} / uDSV alone parsing it`, ratio: ofCsv.ratio("udsv", "seconds") },
      {
        what: `Time to import ${asExcel} / SheetJS alone reading it`,
        ratio: ofXlsx.ratio("sheetjs", "seconds"),
        limit: 1,
      },
      { what: `Rows per second of ${what}`, ratio: ofCsv.perSecond },
      { what: `Rows per second of ${asExcel}`, ratio: ofXlsx.perSecond },
      ...[...speeds].map(([format, speed]) => ({ what: `Rows per second of ${format}`, ratio: speed })),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
