import { expect, it } from "vitest";
import { readBatch } from "./read-text-file.ts";

const header = "Post ID,Account ID,Account username,Publish time,Permalink,Likes";

it("a row of totals that somebody added is no post, and the file's card says so", async () => {
  const { rows, skipped } = await readBatch(
    `${header}\n17900000000000123,1,tea,03/04/2025 04:26,https://www.instagram.com/p/A/,5\nTotal,,,,,5\n`,
  );
  expect([rows.length, skipped]).toEqual([1, [{ row: 3, reason: "It holds totals." }]]);
});

it("an unknown table above the first known one is named", async () => {
  const { rows, warnings } = await readBatch(
    'My budget\nPerson,Hours\nAnn,3\nBob,4\n\n"Facebook visits"\nDate,Primary\n2025-03-01T00:00:00,5\n',
  );
  expect(rows).toHaveLength(1);
  expect(warnings.map(({ what }) => what)).toEqual([
    "The file also holds tables that have no place here: My budget: Person, Hours",
  ]);
});
