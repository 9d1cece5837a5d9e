import { expect, it } from "vitest";
import { blockLimit } from "../../../src/importer/merge/block-limit.ts";
import { importRows } from "../../../src/importer/merge/import-rows.ts";
import { batchOf, importInto, openAddOn, post, spreadsheetPortOf } from "../add-on.ts";

const counts = ["cellsRead", "cellsWritten", "roundTrips"] as const;

/** Posts with the twelve fields of an Instagram export. */
const posts = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => post(first + index, { type: "IG image" }));

/** How many calls write 100,000 of them. */
function blockCount(): number {
  const [row] = batchOf(posts(0, 1)).rows;
  if (!row) throw new Error("There is no post.");
  let blocks = 0;
  for (let left = 100_000; left > 0; blocks++)
    for (const fits = blockLimit(12, 100_000); left > 0 && fits(row); ) left--;
  return blocks;
}

/** What importing posts into as many others reads, writes and waits for, in as many calls as 100,000 take. */
async function countsOfMerge(count: number): Promise<Record<(typeof counts)[number], number>> {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf(posts(0, count)));
  const sums = { cellsRead: 0, cellsWritten: 0, roundTrips: 0 };
  const port = spreadsheetPortOf(opened.addOn);
  const add = () => {
    for (const name of counts) sums[name] += opened.addOn.lastExecution()?.[name] ?? 0;
  };
  await importRows(
    batchOf(posts(count, count)),
    {
      openTable: (request) => port.openTable(request).finally(add),
      writeRows: (request) => port.writeRows(request).finally(add),
      finishImport: (request) => port.finishImport(request).finally(add),
    },
    { sheet: null, mode: "update", rowsPerCall: Math.ceil(count / blockCount()) },
  );
  opened.workbook.dispose();
  return sums;
}

it("merging 100,000 posts into 100,000 others reads 0.7 million cells, writes 1.8 million, and waits 130 times for Google", async () => {
  // The last rows of the table are looked for 100 rows up, whatever the sheet has.
  const [few, many] = [await countsOfMerge(1_200), await countsOfMerge(1_500)];
  const ofAll = (name: (typeof counts)[number]) => many[name] + ((many[name] - few[name]) / 300) * (100_000 - 1_500);
  expect(ofAll("cellsRead")).toBeLessThanOrEqual(700_000);
  expect(ofAll("cellsWritten")).toBeLessThanOrEqual(1_800_000);
  expect(many.roundTrips).toBeLessThanOrEqual(130);
  expect(many.roundTrips).toBe(few.roundTrips);
});
