import { describe, expect, it } from "vitest";
import { compareSchemas, tableSchema } from "../../src/bigquery/columns.ts";
import { BigQueryFailure, jobFailure, sentencesFor } from "../../src/bigquery/failure.ts";
import { jobId } from "../../src/bigquery/job-ids.ts";
import { toLoadLines } from "../../src/bigquery/load-rows.ts";
import { type Row, type TableName, tables } from "../../src/tables/index.ts";
import { bigQueryText } from "../../src/text/bigquery/index.ts";
import { languages } from "../../src/text/language.ts";

const part = {
  importId: "abc",
  loadedAt: Date.UTC(2026, 5, 1, 9),
  fillFields: [],
  // Two hours ahead of UTC, as Madrid is in summer.
  offset: () => 7_200_000,
};

const lineOf = (row: Row, table: TableName = "posts") =>
  JSON.parse(toLoadLines(tables[table], [row], part).lines[0] ?? "null");

const post = {
  platform: "instagram",
  account: "@Brood",
  post_id: "17",
  source: "Instagram content export (2026-05-20)",
};

describe("a row on its way to BigQuery", () => {
  it("holds what was reported, and nothing for what was not", () => {
    expect(lineOf({ ...post, likes: 0, comments: null, text: "" })).toEqual({
      row_key: "0|instagram|17",
      row_key_1: "0|instagram|17",
      platform: "instagram",
      account: "@Brood",
      post_id: "17",
      likes: 0,
      source: "Instagram content export (2026-05-20)",
      exported_on: "2026-05-20",
      imported_at: "2026-06-01T11:00:00",
      import_id: "abc",
      load_order: "001780304400000 0000000",
    });
  });

  it.each([
    ["2026-05-02T10:30:00", "2026-05-02T10:30:00"],
    ["2026-05-02T10:30:00Z", "2026-05-02T12:30:00"],
    ["2026-05-02T23:30:00+00:00", "2026-05-03T01:30:00"],
    ["2026-05-02T10:30", "2026-05-02T10:30:00"],
    ["2026-05-02", "2026-05-02T00:00:00"],
  ])("has the time %s as the spreadsheet shows it, %s", (time, shown) => {
    expect(lineOf({ ...post, published_at: time }).published_at).toBe(shown);
  });

  it("has money with nine decimal places at most, which NUMERIC can hold", () => {
    expect(lineOf({ ...post, spend: 1 / 3 }).spend).toBe(0.333333333);
  });

  it("names every kind of key, so that another source's row is found", () => {
    const url = "https://www.instagram.com/brood/p/Cabc/";
    expect(lineOf({ ...post, url })).toMatchObject({
      row_key_1: "0|instagram|17",
      row_key_2: "1|instagram|instagram.com/p/Cabc",
    });
    expect(lineOf({ ...post, post_id: null, url }).row_key).toBe("1|instagram|instagram.com/p/Cabc");
  });

  it("has a short key for a long caption, and another for another caption", () => {
    const keyOf = (text: string) =>
      lineOf({ platform: "instagram", account: "brood", published_at: "2026-05-02T10:30:00", text }).row_key as string;
    const long = "bread ".repeat(2_000);
    expect(keyOf(long).length).toBeLessThan(200);
    expect(keyOf(`${long}!`)).not.toBe(keyOf(long));
    expect(keyOf(`${long}!`)).toBe(keyOf(`${long}!`));
  });

  it("is counted where it cannot be recognized or a value does not fit", () => {
    const { lines, unreadable } = toLoadLines(
      tables.posts,
      [
        { platform: "instagram", likes: 5 },
        { ...post, likes: "many" as never },
      ],
      part,
    );
    expect([lines.length, unreadable]).toEqual([1, { likes: 1 }]);
  });
});

describe("a table in BigQuery", () => {
  it("has types by the units of its fields", () => {
    const types = Object.fromEntries(tableSchema("posts", "en").map(({ name, type }) => [name, type]));
    expect(types).toMatchObject({
      row_key: "STRING",
      post_id: "STRING",
      published_at: "DATETIME",
      likes: "FLOAT",
      watch_time: "FLOAT",
      spend: "NUMERIC",
      period_end: "DATE",
      exported_on: "DATE",
    });
    const flags = tableSchema("conversations", "en").filter(({ type }) => type === "BOOLEAN");
    expect(flags.map(({ name }) => name)).toEqual(["answered"]);
  });

  it.each(languages)("describes every column in at most 1,024 characters (%s)", (language) => {
    for (const table of Object.keys(tables) as TableName[])
      for (const { description = "" } of tableSchema(table, language, true)) {
        expect(description).not.toBe("");
        expect(description.length).toBeLessThanOrEqual(1_024);
      }
  });

  it("gets columns that it lacks, and keeps those of its owner", () => {
    const expected = tableSchema("days", "en");
    const actual = [...expected.slice(1), { name: "team", type: "STRING" }];
    expect(compareSchemas(actual, expected)).toEqual({ missing: [expected[0]], mismatched: [] });
  });
});

describe("what BigQuery refuses", () => {
  const where = { project: "p-1", dataset: "engagement", region: "EU", table: "posts" };

  it("is said of the row and field of a load that failed", () => {
    // As BigQuery answers a load of a text into a number.
    const summary =
      "Error while reading data, error message: JSON table encountered too many errors, giving up. Rows: 1; errors: 1.";
    const detail =
      "JSON parsing error in row starting at position 0: Could not convert value to double. Field: likes; Value: abc";
    const failure = jobFailure({
      status: {
        state: "DONE",
        errorResult: { reason: "invalid", message: summary },
        errors: [
          { reason: "invalid", message: detail },
          { reason: "invalid", message: summary },
        ],
      },
    });
    expect(sentencesFor(failure as BigQueryFailure, where, bigQueryText.en.errors)[0]).toBe(
      `BigQuery can't read a row for posts: ${detail}`,
    );
  });

  it.each([
    [403, "quotaExceeded", "Quota exceeded: Your table exceeded quota for imports", "quota"],
    [404, "notFound", "Not found: Table p-1:dataset_1.posts_staging_a", "no longer in BigQuery"],
    [403, "accessDenied", "Access Denied: Project p-1", "allowed to do this"],
    [404, "notFound", "Not found: Dataset p-1:engagement", "has no dataset engagement"],
    [404, "notFound", "Not found: Dataset p-1:engagement was not found in location US", "isn't in the region EU"],
    [
      503,
      "backendError",
      "Error encountered during execution. Retrying may solve the problem.",
      "temporarily unavailable",
    ],
    [403, "billingNotEnabled", "Billing has not been enabled for this project.", "no longer has a billing account"],
  ])("becomes a sentence: %i %s", (status, reason, message, said) => {
    const failure = new BigQueryFailure(status, reason, message);
    expect(sentencesFor(failure, where, bigQueryText.en.errors).join(" ")).toContain(said);
  });
});

it("a job has the same ID whenever it is asked for, of characters that BigQuery allows", () => {
  const id = jobId("k3x.posts.2", "posts", "merge", 1);
  expect(id).toBe("engagement_k3x_posts_2_posts_merge");
  expect(jobId("k3x.posts.2", "posts", "merge", 2)).toBe(`${id}_try2`);
});
