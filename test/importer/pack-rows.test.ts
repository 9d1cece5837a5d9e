import { expect, it } from "vitest";
import { packRows, unpackRows } from "../../src/importer/merge/pack-rows.ts";
import type { WriteRowsRequest } from "../../src/importer/merge/spreadsheet-port.ts";
import type { Row } from "../../src/tables/index.ts";

const request = (rows: Row[]): WriteRowsRequest => ({
  import: "1",
  origin: { key: "posts", file: "posts.csv", format: "instagram-content" },
  table: "posts",
  sheetId: 1,
  rows,
  rowNumbers: rows.map(() => null),
  rowsBefore: 0,
  isStaged: false,
  mode: "update",
  fieldsToFill: [],
});

it("rows reach the script as they are, whatever fields each has, and a zero is no missing value", () => {
  const rows: Row[] = [
    { post_id: "1", likes: 0 },
    { post_id: "2", text: "" },
    { likes: 3, is_paid: false },
  ];
  expect(unpackRows(JSON.parse(JSON.stringify(packRows(request(rows))))).rows).toEqual(rows);
});

it("the names of fields are sent once, not with each row", () => {
  const sent = JSON.stringify(packRows(request(new Array<Row>(1_000).fill({ published_at: "2026-05-02" }))).rows);
  expect(sent.split("published_at")).toHaveLength(2);
});
