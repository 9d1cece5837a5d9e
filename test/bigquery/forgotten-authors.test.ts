import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import type { AuthorTraces } from "../../src/rpc/listen-calls.ts";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask, batchOf } from "../appsscript/add-on.ts";
import { importMentions, mention } from "../appsscript/people/mentions.ts";
import { choose, importToBigQuery, openWithBigQuery, useBigQuery, type WithBigQuery } from "./with-bigquery.ts";

describe.skipIf(!hasEngine())(`forgetting an author of mentions in BigQuery (${engineMissing})`, () => {
  const used = useBigQuery({ paid: true, free: false });
  let number = 0;
  let dataset = "";
  let opened: WithBigQuery;
  beforeEach(async () => {
    dataset = `people_${++number}`;
    // Each test's own spreadsheet, since one that has forgotten somebody imports them no more.
    opened = await openWithBigQuery(used.mock);
  });
  afterEach(() => opened.close());
  const load = (rows: Row[], file = "mentions.csv") =>
    importToBigQuery(opened, { ...batchOf(rows, { table: "mentions" }), file });
  const stored = async (project: string) =>
    await used.mock.sql(`SELECT author, text, likes FROM "${project}"."${dataset}".mentions ORDER BY mention_id`);
  /** Every row of every table, of logs and single imports, too. */
  const everything = async (project: string) => {
    const tables = await used.mock.sql(
      `SELECT table_name FROM information_schema.tables WHERE table_catalog = '${project}' AND table_schema = '${dataset}'`,
    );
    const rows: unknown[] = [];
    for (const [table] of tables) rows.push(await used.mock.sql(`SELECT * FROM "${project}"."${dataset}"."${table}"`));
    return JSON.stringify(rows);
  };
  const traces = (call: string, name: string) => ask<AuthorTraces>(opened.addOn, call, name);
  const rows = [
    mention("1", "2026-05-01", "Reed Stone", { text: "Fern Wave, Fern  Wave and @fern-wave like rye" }),
    mention("2", "2026-05-02", "Fern Wave"),
    mention("3", "2026-05-03", "Fern Wave (@fw)"),
    mention("4", "2026-05-04", "Fern Waverly", { text: "Rye" }),
  ];

  it.each(["paid", "free"])(
    "blanks them as in sheets, and takes the name out of others (project %s)",
    async (project) => {
      await choose(opened, project, dataset);
      await load(rows);
      const found = { place: `${project}.${dataset}`, mentions: 2, others: 1 };
      expect((await traces("findAuthor", "fern wave")).inBigQuery).toEqual([{ ...found, isForgotten: false }]);
      expect(JSON.stringify(await stored(project))).toContain("Fern Wave");
      expect((await traces("forgetAuthor", "fern wave")).inBigQuery).toEqual([{ ...found, isForgotten: true }]);
      expect(await stored(project)).toEqual([
        ["Reed Stone", "…, … and … like rye", 7],
        [null, null, 7],
        [null, null, 7],
        ["Fern Waverly", "Rye", 7],
      ]);
      expect(await everything(project)).not.toMatch(/fern[ -]?wave\b/i);
      expect((await used.mock.state()).violations).toEqual([]);
    },
  );

  it.each(["paid", "free"])(
    "takes the name out of posts and their keys, and keeps their numbers (project %s)",
    async (project) => {
      await choose(opened, project, dataset);
      const loaf = { text: "Loaf by Fern Wave", published_at: "2026-05-01T10:30:00Z", likes: 5 };
      const posts = (likes: number): Row[] => [
        { account: "De Korst", ...loaf, likes },
        { account: "De Korst", post_id: "2", url: "https://blog.example/fern-wave/bread", likes },
        { account: "De Korst", post_id: "3", text: "Rye", likes },
      ];
      await importToBigQuery(opened, batchOf(posts(5)));
      expect((await traces("forgetAuthor", "Fern Wave")).inBigQuery).toContainEqual({
        ...{ place: `${project}.${dataset}`, mentions: 0, others: 2, isForgotten: true },
      });
      await importToBigQuery(opened, batchOf(posts(6)), { originKey: "later" });
      expect(
        await used.mock.sql(`SELECT text, url, likes FROM "${project}"."${dataset}".posts ORDER BY post_id`),
      ).toEqual([
        [null, "https://blog.example/…/bread", 6],
        ["Rye", null, 6],
        ["Loaf by …", null, 6],
      ]);
      expect(await everything(project)).not.toMatch(/fern[ -]?wave/i);
    },
  );

  it("neither an import nor undo brings them back", async () => {
    await choose(opened, "paid", dataset);
    await load(rows);
    await load([mention("2", "2026-05-02", "Fern Wave", { text: "Changed" })], "later.csv");
    await traces("forgetAuthor", "Fern Wave");
    const [last] = await ask<PastImport[]>(opened.addOn, "readHistory");
    await expect(ask(opened.addOn, "undoImport", last?.id)).rejects.toThrow("can no longer be undone");
    await load(rows, "again.csv");
    expect(JSON.stringify(await stored("paid"))).not.toMatch(/fern.wave\b/i);
    expect((await stored("paid")).length).toBe(4);
  });

  it("deletes rows that wait for their merge, so that their import has to be made again", async () => {
    await choose(opened, "paid", dataset);
    await load([mention("1", "2026-05-01", "Reed Stone")]);
    const table = { import: "waiting", table: "mentions" };
    await ask(opened.addOn, "openBigQueryTable", table);
    await ask(opened.addOn, "loadBigQueryRows", {
      ...table,
      rows: [mention("2", "2026-05-02", "Fern Wave", { platform: "mastodon" })],
      fieldsToFill: [],
    });
    await traces("forgetAuthor", "Fern Wave");
    const finish = { ...table, origin: { key: "", file: "m.csv", format: "csv" }, rows: 1, skipped: 0 };
    await expect(ask(opened.addOn, "finishBigQueryImport", finish)).rejects.toThrow(
      "The rows of this import are no longer in BigQuery.",
    );
  });

  it("finds mentions that were moved from a sheet into another spreadsheet's table", async () => {
    await choose(opened, "paid", dataset);
    await load([mention("1", "2026-05-01", "Reed Stone")]);
    const mover = await openWithBigQuery(used.mock);
    await importMentions(mover, [mention("2", "2026-05-02", "Fern Wave")]);
    await choose(mover, "paid", dataset);
    const sheetId = mover.app.getSheetByName("Mentions")?.getSheetId();
    await ask(mover.addOn, "moveOlderRows", { id: "m1", sheetId, before: "2026-05-03", from: 0 });
    expect((await ask<AuthorTraces>(mover.addOn, "findAuthor", "Fern Wave")).inBigQuery).toEqual([
      { place: `paid.${dataset}`, mentions: 1, others: 0, isForgotten: false },
    ]);
    mover.close();
  });

  it("says so where the user is not connected to BigQuery", async () => {
    await choose(opened, "paid", dataset);
    await load(rows);
    const { project, user } = opened;
    const { "engagement.connection.b1": connection = "", ...others } = project.state.userProperties[user.email] ?? {};
    project.state.userProperties[user.email] = others;
    expect((await traces("findAuthor", "Fern Wave")).inBigQuery).toContainEqual({
      place: `paid.${dataset}`,
      mentions: null,
      others: 0,
      isForgotten: false,
    });
    project.state.userProperties[user.email] = { ...others, "engagement.connection.b1": connection };
  });
});
