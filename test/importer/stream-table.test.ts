import { expect, it } from "vitest";
import { createTableStream } from "../../src/importer/files/stream-table.ts";
import { decodeText, instagram } from "./read-text-file.ts";

/** Whether the rows of a file that begins so are converted as they arrive, instead of being kept until its end. */
function arrivesInParts(text: string): boolean {
  const records = text.split("\n").map((line) => line.split(","));
  const file = { name: "export.csv", bytes: new Uint8Array() };
  const options = { language: "en", today: "2026-06-01", decodeText } as const;
  return createTableStream({ records, rowsWithBadQuotes: new Set<number>() }, file, options) !== null;
}

const posts = instagram([{}, { "Post ID": "18100000000000012" }]).trim();
const overview = "Date,Video Views,Profile Views,Likes,Comments,Shares\nApril 12,10,1,2,3,4";

it("a large file with one table is read in parts, so that it is never all in memory", () => {
  expect(arrivesInParts(posts)).toBe(true);
});

it.each([
  ["has a second table that is known", `${posts}\n\n${overview}`],
  ["has no known table", "City,Households\nUtrecht,10"],
])("a large file that %s is read as a whole", (_, text) => {
  expect(arrivesInParts(text)).toBe(false);
});
