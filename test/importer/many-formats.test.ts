import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/exports/index.ts";
import { type Batch, isRejectedFile } from "../../src/importer/files/batch.ts";
import type { Row } from "../../src/tables/define-table.ts";
import { tables } from "../../src/tables/index.ts";
import { isSoak } from "../sample.ts";
import { read } from "./read-text-file.ts";

const folder = join(import.meta.dirname, "../exports/fixtures");

interface Source {
  name: string;
  bytes: Uint8Array;
  /** The rows of the file before it was damaged. */
  rows: Row[];
  /** Whether each row is read from one line, so that damage to a line does not affect other rows. */
  isLineByLine: boolean;
}

const today = "2026-06-01";
const batchesOf = (results: Awaited<ReturnType<typeof read>>) =>
  results.filter((result): result is Batch => !isRejectedFile(result));

async function sourceOf(name: string, bytes: Uint8Array): Promise<Source> {
  const batches = batchesOf(await read(bytes, { name }, { today }));
  const isLineByLine = batches.every(({ format: id }) => {
    const format = formats.find((one) => one.id === id);
    const hasWholeDates = !Object.values(format?.dates ?? {})
      .flat()
      .includes("day");
    // Part of a title can be another known title.
    const hasOwnCells = format?.titles === undefined && format?.layout === undefined && format?.shares === undefined;
    // An ad's text joins cells of several columns, so that a header is part of every row.
    return hasOwnCells && hasWholeDates && format?.ads === undefined;
  });
  return {
    name,
    bytes,
    rows: batches.flatMap(({ rows }) => rows),
    isLineByLine: isLineByLine && !/zip$|xlsx$/.test(name),
  };
}

/** Whether the undamaged file has a row with all of the row's values. */
function isKnown(row: Row, source: Source): boolean {
  return source.rows.some((original) =>
    Object.entries(row).every(([field, value]) => value === null || field === "source" || original[field] === value),
  );
}

/** All fixtures as they are, some as UTF-16 with a byte order mark, two in a zip, and an Excel file. */
async function makeSources(): Promise<Source[]> {
  const files = readdirSync(folder).flatMap((format) =>
    readdirSync(join(folder, format))
      .filter((name) => !name.endsWith(".json"))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, format, name))) })),
  );
  const inUtf16 = files.slice(0, 12).map(({ name, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    return { name, bytes: new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")) };
  });
  const zipped = zipSync({ "one.csv": files[0]?.bytes as Uint8Array, "two.csv": files[20]?.bytes as Uint8Array });
  const book = utils.book_new();
  const cells = [
    ["Date", "Impressions", "Likes", "Engagements", "Create Post", "Unfollows"],
    ["2026-05-01", 120, 8, 20, 1, 0],
    ["2026-05-02", 95, 5, 11, 0, 2],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), "Days");
  const workbook = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
  const allFiles = [...files, ...inUtf16, { name: "files.zip", bytes: zipped }, { name: "days.xlsx", bytes: workbook }];
  return Promise.all(allFiles.map(({ name, bytes }) => sourceOf(name, bytes)));
}

interface Damage {
  position: number;
  kind: string;
  byte: number;
  length: number;
}

const damage = fc.record({
  position: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom("drop", "repeat", "overwrite", "cut", "quote", "line", "delimiter", "insert"),
  byte: fc.nat({ max: 255 }),
  length: fc.integer({ min: 1, max: 60 }),
});

function damaged(bytes: Uint8Array, { position, kind, byte, length }: Damage): Uint8Array {
  const at = Math.floor(position * bytes.length);
  const insert = {
    repeat: [...bytes.subarray(at, at + length)],
    overwrite: [byte],
    quote: [0x22],
    line: [0x0a],
    delimiter: [0x2c],
    insert: [byte],
  }[kind];
  const skip = { drop: length, overwrite: 1, cut: bytes.length }[kind] ?? 0;
  return Uint8Array.from([...bytes.subarray(0, at), ...(insert ?? []), ...bytes.subarray(at + skip)]);
}

/** How many lines the damage is in: bytes that are dropped or repeated can start in one line and end in others. */
function damagedLines(bytes: Uint8Array, { position, kind, byte, length }: Damage): number {
  const at = Math.floor(position * bytes.length);
  const lineEnds = (part: ArrayLike<number>) => Array.from(part).filter((one) => one === 0x0a || one === 0x0d).length;
  const affected = { drop: length, repeat: length, overwrite: 1 }[kind] ?? 0;
  const inserted = { overwrite: byte, insert: byte, line: 0x0a }[kind] ?? 0;
  return 1 + lineEnds(bytes.subarray(at, at + affected)) + lineEnds([inserted]);
}

const isSound = (value: unknown) =>
  value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value));

describe("damaged files of every format", async () => {
  const sources = await makeSources();
  // Drawn at random each time; a failure names its seed.
  const runs = isSoak ? 12_000 : 1_200;

  it(`${runs.toLocaleString("en")} damaged files are each read or rejected: no crash, no endless work, no field unknown to its table`, async () => {
    let longestMs = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async (source, all) => {
          const bytes = all.reduce(damaged, source.bytes);
          const start = performance.now();
          const results = await read(bytes, { name: source.name }, { today });
          longestMs = Math.max(longestMs, performance.now() - start);
          expect(results.length).toBeGreaterThan(0);
          for (const result of results) {
            if (isRejectedFile(result)) {
              expect(result.error.what).not.toMatch(/\[object|^The file couldn't be read\.$/);
              continue;
            }
            const { fields } = tables[result.table];
            for (const row of result.rows)
              for (const [field, value] of Object.entries(row))
                if (!(field in fields) || !isSound(value)) throw new Error(`${field}: ${JSON.stringify(value)}`);
          }
        },
      ),
      { numRuns: runs },
    );
    expect(longestMs).toBeLessThan(5_000);
  });

  it("damage to a file never changes rows beside it", async () => {
    const lineByLine = sources.filter(({ isLineByLine }) => isLineByLine);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lineByLine), damage, async (source, one) => {
        const rows = batchesOf(await read(damaged(source.bytes, one), { name: source.name }, { today })).flatMap(
          (batch) => batch.rows,
        );
        const changed = rows.filter((row) => !isKnown(row, source));
        const mayChange = damagedLines(source.bytes, one);
        expect([source.name, one, changed]).toEqual([source.name, one, changed.slice(0, mayChange)]);
      }),
      { numRuns: (runs * 2) / 3 },
    );
  });
});
