import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRejectedFile } from "../../src/importer/files/batch.ts";
import type { Row } from "../../src/tables/define-table.ts";
import { isSoak } from "../sample.ts";
import { instagram, read, readBatch, readRejection } from "./read-text-file.ts";

/** Milliseconds of processor time, which other programs on a busy computer do not lengthen. */
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const took = async (work: () => Promise<unknown>) => {
  const start = processorTime();
  await work();
  return processorTime() - start;
};

/** How many rows were read, or the first words of what is said of the file. */
const outcomeOf = (result: Awaited<ReturnType<typeof read>>[number]): string =>
  isRejectedFile(result)
    ? (result.error.what.split(" First row:")[0]?.split(", so the rows")[0] ?? "")
    : `${result.rows.length} read, ${result.skipped.length} skipped`;

describe("hostile files", () => {
  it.each([
    ["a line of ten million cells", "Row 1 is too long for an export.", ",".repeat(10_000_000)],
    [
      "a header and a line of ten million cells",
      "Row 3 is too long for an export.",
      `${instagram([{}])}${",".repeat(10_000_000)}`,
    ],
    [
      "a quotation mark that is never closed",
      "A quotation mark in row 3 is never closed, so the next rows can't be separated.",
      `${instagram([{}])}"${"x\n".repeat(2_000_000)}`,
    ],
    [
      "nothing but quotation marks",
      "A quotation mark in row 1 is never closed, so the next rows can't be separated.",
      '"'.repeat(8_000_000),
    ],
    ["quotation marks that do not match", "1 read, 1 skipped", `${instagram([{}])}${'"a"b"c",'.repeat(150_000)}`],
    ["a million blank lines", "1 read, 0 skipped", `${instagram([{}])}${"\n".repeat(1_000_000)}`],
    ["a million titles", "1 read, 500000 skipped", `${instagram([{}])}${"\nTitle\n".repeat(500_000)}`],
    [
      "a million different headers",
      "Row 1 is too long for an export.",
      Array.from({ length: 1_000_000 }, (_, i) => `head${i}`).join(","),
    ],
    [
      "a number of a million digits",
      "None of the file's rows could be read.",
      instagram([{ Likes: "9".repeat(1_000_000) }]),
    ],
    [
      "a number of half a million groups",
      "None of the file's rows could be read.",
      instagram([{ Likes: "1,".repeat(500_000) }]),
    ],
    [
      "spaces without end",
      "1 read, 0 skipped",
      instagram([{ Likes: " ".repeat(2_000_000), "Publish time": " ".repeat(2_000_000) }]),
    ],
  ])("the importer handles %s within 6 seconds of processor time: %s", async (_, outcome, text) => {
    let results: Awaited<ReturnType<typeof read>> = [];
    expect(
      await took(async () => {
        results = await read(text);
      }),
    ).toBeLessThan(6_000);
    expect(results.map(outcomeOf)).toEqual([outcome]);
  });
});

it("reading pauses after each part of the work", async () => {
  const rows = Array.from({ length: 40_000 }, (_, i) => ({
    "Post ID": String(i),
    Description: `${"x".repeat(200)}\n"🍞"`,
  }));
  const text = instagram(rows);
  let longestMs = 0;
  let last = processorTime();
  const pause = async () => {
    longestMs = Math.max(longestMs, processorTime() - last);
    await new Promise((resolve) => setImmediate(resolve));
    last = processorTime();
  };
  expect((await readBatch(text, {}, { pause })).rows).toHaveLength(40_000);
  expect(longestMs).toBeLessThan(400);
});

describe("damaged files", () => {
  const posts = Array.from({ length: 12 }, (_, i) => ({
    "Post ID": `1810000000000${1000 + i}`,
    Permalink: `https://www.instagram.com/p/AAAA${i}/`,
    Description: i % 3 === 0 ? `Line one,\n"line two" of ${i}` : `Caption ${i}`,
    Views: String(1000 + i * 37),
    Likes: String(80 + i),
    Comments: String(i),
  }));
  const bytes = new Uint8Array(Buffer.from(instagram(posts)));
  const damage = fc.record({
    at: fc.nat({ max: bytes.length - 1 }),
    kind: fc.constantFrom("drop", "repeat", "overwrite", "cut", "quote", "line"),
    byte: fc.nat({ max: 255 }),
    length: fc.integer({ min: 1, max: 40 }),
  });

  function damaged({ at, kind, byte, length }: { at: number; kind: string; byte: number; length: number }): Uint8Array {
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    const insert =
      { repeat: bytes.subarray(at, at + length), overwrite: [byte], quote: [0x22], line: [0x0a] }[kind] ?? [];
    const rest = kind === "cut" ? [] : after.subarray(kind === "drop" ? length : kind === "overwrite" ? 1 : 0);
    return Uint8Array.from([...before, ...insert, ...rest]);
  }

  it("a damaged file never crashes the importer, in any of its languages, and yields only finite numbers, text and real days", async () => {
    await fc.assert(
      fc.asyncProperty(damage, fc.constantFrom("en", "es", "nl" as const), async (one, language) => {
        const results = await read(damaged(one), {}, { language });
        expect(results.length).toBeGreaterThan(0);
        for (const result of results) {
          if (isRejectedFile(result)) {
            expect(result.error.what).not.toBe("");
            expect(result.error.what).not.toMatch(/undefined|\[object|could not be read\.$/);
          } else result.rows.forEach(expectSound);
        }
      }),
      { numRuns: isSoak ? 2_000 : 600 },
    );
  });

  it.each(["quote", "line"])(
    "a %s inserted anywhere never puts the numbers of one post under another's ID",
    async (kind) => {
      const known = new Map(posts.map((post) => [post["Post ID"], post]));
      let compared = 0;
      // Of the first posts, with a caption of two lines and those of one.
      const end = instagram(posts.slice(0, 4)).length;
      for (let at = 0; at < end; at++)
        for (const result of await read(damaged({ at, kind, byte: 0, length: 1 }))) {
          if (isRejectedFile(result)) continue;
          for (const row of result.rows) {
            const post = known.get(String(row.post_id));
            if (post === undefined || row.url === null) continue;
            const numbers = [row.views, row.likes, row.comments];
            const written = [post.Views, post.Likes, post.Comments].map(Number);
            // A number may be missing, but none stands in another's column.
            expect([at, numbers]).toEqual([at, written.map((number, i) => (numbers[i] === null ? null : number))]);
            compared += 1;
          }
        }
      expect(compared).toBeGreaterThan(1_000);
    },
  );

  it("a file of random bytes is rejected", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (junk) => {
        expect(typeof (await readRejection(junk)).advice).toBe("string");
      }),
      { numRuns: isSoak ? 1_000 : 300 },
    );
  });
});

function expectSound(row: Row): void {
  const unsound = Object.values(row).filter(
    (value) => value !== null && typeof value !== "string" && !(typeof value === "number" && Number.isFinite(value)),
  );
  expect(unsound).toEqual([]);
  if (row.published_at !== null) expect(Number.isNaN(Date.parse(`${row.published_at}Z`))).toBe(false);
}
