import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Row } from "../../src/tables/define-table.ts";
import { readBatch } from "../importer/read-text-file.ts";

/** Exports that LibreOffice opened and saved in the United States and in Spain: scripts/resave-exports.ts. */
const resaved = join(import.meta.dirname, "resaved");
const fixtures = join(import.meta.dirname, "fixtures");

/** The export of each format that was opened, with its result as written by hand. */
const originals: Readonly<Record<string, string>> = {
  "instagram-content": "May-01-2026_May-20-2026_100000000000001",
  "facebook-content": "31-columns",
  "x-content": "account_analytics_content_2026-07-06_2026-08-02",
  "tiktok-overview": "Overview",
  "search-console-days": "tea.example.com-Performance-on-Search-2026-02-05-Chart",
  "mailchimp-campaigns": "campaigns",
  "linkedin-page": "posts",
  "youtube-table": "Table data",
};

interface Expected {
  today?: string;
  account: string | null;
  rows: number;
  skipped: number;
  sums: Record<string, { total: number }>;
  first: Row;
}

const files = Object.entries(originals).flatMap(([format, original]) =>
  readdirSync(join(resaved, format)).map((variant) => ({ format, original, variant })),
);

const sum = (values: unknown[]) =>
  Math.round(values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0) * 1e6) / 1e6;

describe("an export that somebody opened and saved is still that export", () => {
  it("there are eight exports in eight forms", () => expect(files).toHaveLength(64));

  it.each(files)(
    "$format as $variant gives what the pristine file gives, and names what was lost",
    async ({ format, original, variant }) => {
      const expected: Expected = JSON.parse(readFileSync(join(fixtures, format, `${original}.json`), "utf8"));
      const bytes = new Uint8Array(readFileSync(join(resaved, format, variant)));
      const name = `${original}.${variant.endsWith("xlsx") ? "xlsx" : "csv"}`;
      const batch = await readBatch(bytes, { name }, { today: expected.today ?? "2026-08-05" });
      expect([batch.format, batch.account, batch.rows.length, batch.skipped.length]).toEqual([
        format,
        expected.account,
        expected.rows,
        expected.skipped,
      ]);
      for (const [field, { total }] of Object.entries(expected.sums))
        expect([field, sum(batch.rows.map((row) => row[field]))]).toEqual([field, total]);
      const said = batch.warnings.map(({ what }) => what).join("\n");
      for (const [field, value] of Object.entries(expected.first)) {
        const found = batch.rows[0]?.[field];
        // An ID of 17 digits is a rounded number in every spreadsheet program.
        if (field === "post_id" && found === null) expect(said).toContain("IDs were rounded");
        // Windows-1252 has no emoji: a question mark in its place could have been there before.
        else if (field === "text" && variant === "windows-1252.csv")
          expect(found).toBe(String(value).replace("🍞", "?"));
        else expect([field, found]).toEqual([field, value]);
      }
    },
  );

  it("a caption that a spreadsheet program took for a formula is empty, and its cell is named", async () => {
    for (const variant of ["us-comma.csv", "us.xlsx"]) {
      const batch = await readBatch(new Uint8Array(readFileSync(join(resaved, "instagram-content", variant))));
      expect(batch.rows[1]?.text).toBeNull();
      expect(batch.warnings.map(({ what }) => what)).toContain(
        "Cells contain errors from a spreadsheet program, and their values are lost: E3",
      );
    }
  });
});
