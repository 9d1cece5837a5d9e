import { beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../scripts/emulator/transport/no-network.ts";
import { dropImports, placesOf, readTables } from "../../src/appsscript/bigquery/people/places.ts";
import { type People, rewritePeople } from "../../src/appsscript/bigquery/people/rewrite.ts";
import { saveTarget } from "../../src/appsscript/bigquery/target.ts";
import { addToHistory, type BigQueryPlace } from "../../src/appsscript/import/history.ts";
import type { Json } from "../../src/connectors/json.ts";
import { nameHash } from "../../src/importer/people/names.ts";
import type { TableName } from "../../src/tables/index.ts";
import { openScript } from "../appsscript/connect/in-script.ts";
import { answeringClient, bakery, failure } from "./answering-client.ts";

const done: Json = { jobReference: { jobId: "j" }, status: { state: "DONE" } };

/** A page of a query's result, with its rows by column. */
const page = (rows: readonly Record<string, string | null>[], totalRows = rows.length): Json => ({
  schema: { fields: Object.keys(rows[0] ?? {}).map((name) => ({ name })) },
  rows: rows.map((row) => ({ f: Object.values(row).map((v) => ({ v })) })),
  totalRows: String(totalRows),
});

const forgotten: People = {
  search: { words: ["fern", "wave"] },
  privacy: { before: null, forgotten: [nameHash("Fern Wave", "salt") as string] },
};

const mention = (id: string, author: string | null, more: Record<string, string | null> = {}) => ({
  row_key: `0|mastodon|${id}|de korst`,
  row_key_1: `0|mastodon|${id}|de korst`,
  row_key_2: `1|mastodon|social.example/${id}|de korst`,
  platform: "mastodon",
  account: "De Korst",
  mention_id: id,
  url: `https://social.example/${id}`,
  author,
  text: "Rye is fine",
  published_at: "2026-05-01T10:00:00",
  imported_at: "2026-05-02T10:00:00",
  ...more,
});

/** Rewrites a table of which BigQuery finds these pages; keeps the lines that are written. */
function rewrite(
  pages: readonly Json[],
  { people = forgotten, name = "mentions" as TableName, isLog = false, isTried = false, writes = 1 } = {},
) {
  const { inScript } = openScript(noNetwork, createHeadlessWorkbook({ locale: "en_US" }));
  const written: Json[] = isLog
    ? [{}, done, { schema: { fields: [{ name: "row_key" }] } }, done, {}, null]
    : [{}, done, done, null];
  const answers = [done, ...pages.flatMap((each, index) => [each, ...(index < writes && !isTried ? written : [])])];
  const { client, asked, whatIsAsked } = answeringClient(answers);
  const found = inScript(() => rewritePeople(client, bakery, { name, isLog }, people, isTried));
  const lines = asked.flatMap((each) => each.lines ?? []).map((line) => JSON.parse(line));
  return { found, lines, asked, whatIsAsked };
}

describe("rows in BigQuery that name a forgotten person", () => {
  it("lose author, text and link if they are theirs, and only the name if they are another's", () => {
    const { found, lines } = rewrite([
      page([
        mention("1", "Fern Wave"),
        mention("2", "Reed Stone", { text: "I like Fern Wave" }),
        mention("3", "Ash Hill"),
      ]),
    ]);
    expect(found).toEqual({ mentions: 1, others: 1 });
    expect(lines).toMatchObject([
      {
        old_row_key: "0|mastodon|1|de korst",
        old_load_order: "",
        row_key: "0|mastodon|1|de korst",
        row_key_1: "0|mastodon|1|de korst",
        row_key_2: null,
        mention_id: "1",
        account: "De Korst",
        ...{ url: null, author: null, text: null },
      },
      {
        old_row_key: "0|mastodon|2|de korst",
        row_key_2: "1|mastodon|social.example/2|de korst",
        ...{ url: "https://social.example/2", author: "Reed Stone", text: "I like …" },
      },
    ]);
  });

  it("are only counted before anybody has agreed", () => {
    const { found, whatIsAsked } = rewrite([page([mention("1", "Fern Wave")])], { isTried: true });
    expect(found).toEqual({ mentions: 1, others: 0 });
    expect(whatIsAsked()).toEqual(["POST bakery-1 jobs", "GET bakery-1 queries j"]);
  });

  it("are written by way of a table of their own, which expires after a day and is deleted", () => {
    const { asked } = rewrite([page([mention("1", "Fern Wave")])]);
    const [, , made, load, merge, removed] = asked as { what: string; json: Record<string, unknown> }[];
    const { expirationTime, tableReference } = (made as { json: unknown }).json as {
      expirationTime: string;
      tableReference: { tableId: string };
    };
    expect(made?.json).toMatchObject({
      schema: { fields: expect.arrayContaining([{ name: "old_row_key", type: "STRING" }]) },
    });
    // The script's clock is at 9:00 on 1 June.
    expect(new Date(Number(expirationTime)).toISOString()).toBe("2026-06-02T09:00:00.000Z");
    expect(load?.json).toMatchObject({
      configuration: { load: { destinationTable: tableReference, maxBadRecords: 0 } },
    });
    expect(merge?.json).toMatchObject({
      configuration: { query: { query: expect.stringMatching(/^MERGE INTO `bakery-1`\.`engagement`\.`mentions`/) } },
    });
    expect(removed?.what).toBe(`DELETE bakery-1 datasets engagement tables ${tableReference.tableId}`);
  });

  it("are read page after page; where nothing changes, nothing is written", () => {
    const others = page([mention("3", "Ash Hill"), mention("4", "Ash Hill")], 3);
    const { found, asked, lines } = rewrite([page([mention("1", "Fern Wave")], 3), others]);
    expect(found).toEqual({ mentions: 1, others: 0 });
    expect(lines).toHaveLength(1);
    const starts = asked.flatMap(({ query }) => (query ? [(query as { startIndex: string }).startIndex] : []));
    expect(starts).toEqual(["0", "1"]);
    expect(rewrite([others, page([], 3)], { writes: 0 }).found).toEqual({ mentions: 0, others: 0 });
    expect(rewrite([page([])], { writes: 0 }).whatIsAsked()).toHaveLength(2);
  });

  it("wait for the next call once the time is over", () => {
    const { inScript, clock } = openScript(noNetwork);
    const { client, asked } = answeringClient([done], clock.now());
    const start = () => rewritePeople(client, bakery, { name: "mentions", isLog: false }, forgotten, false);
    expect(() => inScript(start)).toThrow(expect.objectContaining({ reason: "time" }));
    expect(asked).toHaveLength(1);
  });

  it("are replaced with the whole log where they are only added, each row of a key on its own", () => {
    const rows = [mention("1", "Fern Wave", { load_order: "a" }), mention("1", "Fern Wave", { load_order: "b" })];
    const { found, lines, asked } = rewrite([page(rows)], { isLog: true });
    expect(found).toEqual({ mentions: 2, others: 0 });
    expect(lines.map(({ old_load_order }) => old_load_order)).toEqual(["a", "b"]);
    expect(asked.slice(-4)).toMatchObject([
      { what: "GET bakery-1 datasets engagement tables mentions_log" },
      {
        json: {
          configuration: {
            query: {
              useLegacySql: false,
              destinationTable: { tableId: "mentions_log" },
              createDisposition: "CREATE_NEVER",
              writeDisposition: "WRITE_TRUNCATE",
              clustering: { fields: ["platform", "account"] },
            },
          },
        },
      },
      {
        what: "PATCH bakery-1 datasets engagement tables mentions_log",
        json: { schema: { fields: [{ name: "row_key" }] } },
      },
      { what: expect.stringContaining("DELETE") },
    ]);
  });

  it("keep a key made of their time, without the name; of posts, none counts as a mention", () => {
    const key = "1|instagram|de korst|2026-05-01t10:30:00|loaf by fern wave";
    const post = {
      ...{ row_key: key, row_key_1: null, row_key_2: null, row_key_3: key },
      ...{ platform: "instagram", account: "De Korst", post_id: null, url: null, text: "Loaf by Fern Wave" },
      ...{ published_at: "2026-05-01T10:30:00", imported_at: "2026-05-02T10:00:00" },
    };
    const { found, lines } = rewrite([page([post])], { name: "posts" });
    expect(found).toEqual({ mentions: 0, others: 1 });
    expect(lines).toMatchObject([
      { old_row_key: key, row_key: "1|instagram|de korst|2026-05-01t10:30:00|loaf by …", text: "Loaf by …" },
    ]);
  });
});

it("mentions in BigQuery before a day are blanked, by the day of their import where theirs is not known", () => {
  const people: People = { search: { before: "2026-05-02" }, privacy: { before: "2026-05-02", forgotten: [] } };
  const { found, lines } = rewrite(
    [
      page([
        mention("1", "Reed Stone"),
        mention("2", "Reed Stone", { published_at: null, imported_at: "2026-05-01T23:59:00" }),
        mention("3", "Reed Stone", { published_at: null }),
        mention("4", "Reed Stone", { published_at: "2026-05-02T00:00:00" }),
        mention("5", "Reed Stone", { published_at: null, imported_at: null }),
      ]),
    ],
    { people },
  );
  expect(found).toEqual({ mentions: 2, others: 0 });
  expect(lines.map(({ mention_id }) => mention_id)).toEqual(["1", "2"]);
});

describe("the tables of a dataset", () => {
  const entry = (tableId: string, type = "TABLE"): Json => ({ tableReference: { tableId }, type });

  it("are those of imports, as tables or as the views of logs, beside others", () => {
    const tables = [
      entry("posts"),
      entry("mentions", "VIEW"),
      entry("mentions_log"),
      entry("days", "VIEW"),
      entry("mine"),
      {},
    ];
    const { client, whatIsAsked } = answeringClient([{ tables }]);
    expect(readTables(client, bakery)).toEqual({
      stored: [
        { name: "posts", isLog: false },
        { name: "mentions", isLog: true },
      ],
      names: ["posts", "mentions", "mentions_log", "days", "mine", ""],
    });
    expect(whatIsAsked()).toEqual(["GET bakery-1 datasets engagement tables"]);
  });

  it("are none if it was deleted; what may not be read is not none", () => {
    expect(readTables(answeringClient([failure(404)]).client, bakery)).toEqual({ stored: [], names: [] });
    for (const error of [failure(403), new Error("404")])
      expect(() => readTables(answeringClient([error]).client, bakery)).toThrow(error);
  });

  it("of single imports that hold a name are deleted, a hundred asked about at once", () => {
    const imports = Array.from({ length: 101 }, (_, index) => `posts_import_${index}`);
    const names = [
      "posts",
      "posts_log",
      "days_import_1",
      "my_posts_import_1",
      "posts_imports",
      ...imports,
      "posts_staging_x",
    ];
    const found = page([
      { name: "bakery-1.engagement.posts_import_7" },
      { name: "bakery-1.engagement.posts_import_8" },
    ]);
    const { client, asked, whatIsAsked } = answeringClient([done, found, null, null, done, page([])]);
    openScript(noNetwork).inScript(() => dropImports(client, bakery, names, "posts", { words: ["fern", "wave"] }));
    expect(whatIsAsked()).toEqual([
      "POST bakery-1 jobs",
      "GET bakery-1 queries j",
      "DELETE bakery-1 datasets engagement tables posts_import_7",
      "DELETE bakery-1 datasets engagement tables posts_import_8",
      "POST bakery-1 jobs",
      "GET bakery-1 queries j",
    ]);
    const queryOf = (index: number) =>
      (asked as unknown as { json: { configuration: { query: { query: string } } } }[])[index]?.json.configuration.query
        .query ?? "";
    const askedFor = (index: number) => queryOf(index).match(/(?<=FROM `bakery-1`\.`engagement`\.`)\w+/g);
    expect(askedFor(0)).toEqual(imports.slice(0, 100));
    expect(askedFor(4)).toEqual(["posts_import_100", "posts_staging_x"]);
    expect(asked[1]?.query).toMatchObject({ startIndex: "0", maxResults: "100" });
    dropImports(client, bakery, ["posts", "posts_log"], "posts", { words: ["fern"] });
    expect(asked).toHaveLength(6);
  });
});

describe("the datasets that a spreadsheet's imports wrote to", () => {
  let script: ReturnType<typeof openScript>;
  beforeEach(() => {
    script = openScript(noNetwork, createHeadlessWorkbook({ locale: "en_US" }));
  });
  const old: BigQueryPlace = { project: "bakery-1", dataset: "old", region: "EU", kind: "merge" };
  const line = (id: string, table: TableName, bigQuery?: BigQueryPlace) => ({
    ...{ import: id, table, sheetId: -1, file: "f.csv", format: "csv" },
    ...{ added: 1, updated: 0, unchanged: 0, skipped: 0, ...(bigQuery && { bigQuery }) },
  });

  it("are those of the history and the one that is chosen, each once, with the tables that are asked for", () => {
    const places = (isWanted: (table: TableName) => boolean = () => true) =>
      script.inScript(() => placesOf(isWanted).map(({ dataset }) => dataset));
    expect(places()).toEqual([]);
    script.inScript(() => {
      addToHistory(line("1", "posts", old), "BigQuery");
      addToHistory(line("2", "posts", old), "BigQuery");
      addToHistory(line("3", "mentions", { ...old, dataset: "other" }), "BigQuery");
      addToHistory(line("4", "mentions"), "Mentions");
      saveTarget({ ...bakery, made: {} });
    });
    expect(places().sort()).toEqual(["old", "other"]);
    expect(places((table) => table === "mentions")).toEqual(["other"]);
    script.inScript(() => saveTarget({ ...bakery, made: { posts: 5, days: 6 } }));
    expect(places((table) => table === "days")).toEqual(["engagement"]);
    expect(places((table) => table === "mentions")).toEqual(["other"]);
    script.inScript(() => saveTarget({ ...bakery, dataset: "old", made: { posts: 5 } }));
    expect(places().sort()).toEqual(["old", "other"]);
  });
});
