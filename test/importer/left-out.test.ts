import { utils, write } from "@e965/xlsx";
import { expect, it } from "vitest";
import { read, readBatch } from "./read-text-file.ts";

const header = "Post ID,Account ID,Account username,Publish time,Permalink,Likes";

it("a row of totals that somebody added is no post, and the file's card says so", async () => {
  const { rows, skipped } = await readBatch(
    `${header}\n17900000000000123,1,tea,03/04/2025 04:26,https://www.instagram.com/p/A/,5\nTotal,,,,,5\n`,
  );
  expect([rows.length, skipped]).toEqual([1, [{ row: 3, reason: "It contains totals." }]]);
});

it("an unknown table above the first known one is named", async () => {
  const { rows, warnings } = await readBatch(
    'My budget\nPerson,Hours\nAnn,3\nBob,4\n\n"Facebook visits"\nDate,Primary\n2025-03-01T00:00:00,5\n',
  );
  expect(rows).toHaveLength(1);
  expect(warnings.map(({ what }) => what)).toEqual([
    "Other tables in the file were left out: My budget: Person, Hours",
  ]);
});

it("a filled column without a header is named by its letters", async () => {
  const { unread } = await readBatch(
    `${header},,\n17900000000000123,1,tea,03/04/2025 04:26,https://www.instagram.com/p/A/,5,,checked by Ann\n`,
  );
  expect(unread?.columns).toEqual(["Account ID", "column H"]);
});

it("filled columns without a header are named by their letters past column Z, and not if they are empty", async () => {
  const cells = ["17900000000000123", "1", "tea", "03/04/2025 04:26", "https://www.instagram.com/p/A/", "5"];
  const beside = Array.from({ length: 49 }, (_, i) => ({ 19: "in Z", 20: "in AA", 46: "in BA" })[i] ?? "");
  const { unread, rows } = await readBatch(`${header}${",".repeat(49)}\n${[...cells, ...beside].join(",")}\n`);
  expect(unread?.columns).toEqual(["Account ID", "column Z", "column AA", "column BA"]);
  expect(rows).toMatchObject([{ likes: 5 }]);
});

it("single lines around tables are counted, and their titles are not", async () => {
  const { unread } = await readBatch(
    `My posts\nPeriod,March 2025\n${header}\n17900000000000123,1,tea,03/04/2025 04:26,https://www.instagram.com/p/A/,5\n`,
  );
  expect(unread?.rows).toEqual([{ what: "It is above or below the table.", count: 1 }]);
});

it("a link without its protocol is a link, and a cell that is no link is named", async () => {
  const { rows, warnings } = await readBatch(
    `${header}\n1,1,tea,03/14/2025 04:26,instagram.com/p/A/,5\n2,1,tea,03/15/2025 04:26,Link,5\n`,
  );
  expect(rows.map(({ url }) => url)).toEqual(["https://instagram.com/p/A/", null]);
  expect(warnings.map(({ what }) => what)).toEqual(['"Permalink" should be a link. Left empty: row 3 (Link).']);
});

it("a table of which no row can be read is named beside those that are read", async () => {
  const chart = '"Facebook visits"\n"Date","Primary"\n';
  const batches = await read(`${header}\n,1,tea,,,5\n\n${chart}"2025-03-01T00:00:00","5"\n`);
  expect(batches).toMatchObject([{ format: "meta-chart", rows: [{ profile_visits: 5 }] }]);
  expect(JSON.stringify(batches)).toContain(
    "None of the file's rows could be read. First row: It doesn't identify a post or day.",
  );
});

it("lists of a JSON download that no format knows are named beside its posts, as are lists within posts", async () => {
  const post = { id_str: "9", created_at: "Mon Jan 01 12:00:00 +0000 2024", full_text: "Tea", favorite_count: "2" };
  const [batch] = await read(
    JSON.stringify({
      tweets: [{ ...post, entities: { hashtags: [{ text: "tea" }] } }],
      drafts: [{ text: "Cake" }],
      made: 1,
    }),
  );
  expect(batch).toMatchObject({ unread: { columns: ["entities.hashtags"] } });
  expect(JSON.stringify(batch)).toContain("Other tables in the file were left out: drafts; made");
});

it("notes that somebody typed beside the table of an Excel sheet are left out, and the first three are named", async () => {
  const post = (id: number) => [`${id}`, "1", "tea", "03/14/2025 04:26", `https://www.instagram.com/p/A${id}/`, id];
  const notes = [[" "], ["good"], [], ["", "check"], [" ", "", "ask Ann"], ["boost"]];
  const rows = notes.map((cells, index) => [...post(index + 1), ...cells]);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([header.split(","), ...rows]), "Posts");
  const batch = await readBatch(new Uint8Array(write(book, { type: "array", bookType: "xlsx" })), { name: "a.xlsx" });
  expect(batch.rows.map(({ likes }) => likes)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(batch.warnings).toEqual([{ what: "Cells beside the table were left out: G3, H5, I6", count: 4 }]);
});
