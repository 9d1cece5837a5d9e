import { expect, it } from "vitest";
import type { Batch } from "../../src/importer/files/batch.ts";
import { applyUserAnswers } from "../../src/importer/merge/apply-user-answers.ts";
import { readBatch, readRejection } from "../importer/read-text-file.ts";

const periods = ({ rows }: Batch) => rows.map(({ date, period_end, clicks }) => [date, period_end, clicks]);

it("imports a comparison of two periods as one row per page and period", async () => {
  const text = "Top pages,1/1/26 - 1/30/26 Clicks,12/2/25 - 12/31/25 Clicks,1/1/26 - 1/30/26 Impressions\n/,5,4,50\n";
  const batch = await readBatch(text);
  expect(batch.asks).not.toContain("dayMonthOrder");
  expect(periods(batch)).toEqual([
    ["2026-01-01", "2026-01-30", 5],
    ["2025-12-02", "2025-12-31", 4],
  ]);
  expect(batch.rows.map(({ impressions }) => impressions)).toEqual([50, null]);
});

it("asks for the order of day and month if the compared periods are ambiguous", async () => {
  const batch = await readBatch(
    "Top pages,2/3/26 - 5/3/26 Clicks,1/2/26 - 4/2/26 Clicks,2/3/26 - 5/3/26 Impressions\n/,5,4,50\n",
  );
  expect(batch.asks).toContain("dayMonthOrder");
  expect(periods(applyUserAnswers(batch, { dayMonthOrder: "dayFirst" }))).toEqual([
    ["2026-03-02", "2026-03-05", 5],
    ["2026-02-01", "2026-02-04", 4],
  ]);
});

it.each([
  ["every row has the form", "Tea,12,https://tea.example.com/a\nCups,x,https://tea.example.com/b\n"],
  ["every row has an address", "Tea,12\nCups,3\n"],
])("does not take a file without a header for a list of posts unless %s", async (_, text) =>
  expect((await readRejection(text)).what).toMatch(/^This file's headers aren't recognized/),
);
