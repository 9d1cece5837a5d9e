import { beforeEach, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import type { AuthorTraces } from "../../src/rpc/listen-calls.ts";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask, batchOf } from "../appsscript/add-on.ts";
import { importMentions, mention } from "../appsscript/people/mentions.ts";
import { choose, importToBigQuery, openWithBigQuery, useBigQuery } from "./with-bigquery.ts";

describe.skipIf(!hasEngine())(`forgetting an author of mentions in BigQuery (${engineMissing})`, () => {
  const used = useBigQuery({ paid: true, free: false });
  let number = 0;
  let dataset = "";
  beforeEach(() => {
    dataset = `people_${++number}`;
  });
  const load = (rows: Row[], file = "mentions.csv") =>
    importToBigQuery(used.opened, { ...batchOf(rows, { table: "mentions" }), file });
  const stored = async (project: string) =>
    await used.mock.sql(`SELECT author, text, likes FROM "${project}"."${dataset}".mentions ORDER BY mention_id`);
  const traces = (call: string, name: string) => ask<AuthorTraces>(used.opened.addOn, call, name);
  const rows = [
    mention("1", "2026-05-01", "Reed Stone", { text: "Fern Wave, Fern  Wave and @fern-wave like rye" }),
    mention("2", "2026-05-02", "Fern Wave"),
    mention("3", "2026-05-03", "Fern Wave (@fw)"),
    mention("4", "2026-05-04", "Fern Waverly", { text: "Rye" }),
  ];

  it("says how many there are and where, deletes them, and takes the name out of others", async () => {
    await choose(used.opened, "paid", dataset);
    await load(rows);
    const place = `paid.${dataset}.mentions`;
    const found = { place, mentions: 2, canChange: true, isForgotten: false };
    expect((await traces("findAuthor", "fern wave")).inBigQuery).toEqual([found]);
    expect((await stored("paid")).length).toBe(4);
    expect((await traces("forgetAuthor", "fern wave")).inBigQuery).toEqual([{ ...found, isForgotten: true }]);
    expect(await stored("paid")).toEqual([
      ["Reed Stone", "…, … and … like rye", 7],
      ["Fern Waverly", "Rye", 7],
    ]);
  });

  it("neither an import nor undo brings them back", async () => {
    await choose(used.opened, "paid", dataset);
    await load(rows);
    await load([mention("2", "2026-05-02", "Fern Wave", { text: "Changed" })], "later.csv");
    await traces("forgetAuthor", "Fern Wave");
    const [last] = await ask<PastImport[]>(used.opened.addOn, "readHistory");
    await expect(ask(used.opened.addOn, "undoImport", last?.id)).rejects.toThrow("can no longer be undone");
    await load(rows, "again.csv");
    expect(JSON.stringify(await stored("paid"))).not.toMatch(/fern.wave\b/i);
    expect((await stored("paid")).length).toBe(4);
  });

  it("says without billing that BigQuery keeps them", async () => {
    await choose(used.opened, "free", dataset);
    await load([mention("1", "2026-05-01", "Moss Field"), mention("2", "2026-05-02", "Moss Field")]);
    expect((await traces("forgetAuthor", "Moss Field")).inBigQuery).toContainEqual({
      place: `free.${dataset}.mentions`,
      mentions: 2,
      canChange: false,
      isForgotten: false,
    });
  });

  it("finds mentions that were moved from a sheet into another spreadsheet's table", async () => {
    await choose(used.opened, "paid", dataset);
    await load([mention("1", "2026-05-01", "Reed Stone")]);
    const mover = await openWithBigQuery(used.mock);
    await importMentions(mover, [mention("2", "2026-05-02", "Fern Wave")]);
    await choose(mover, "paid", dataset);
    const sheetId = mover.app.getSheetByName("Mentions")?.getSheetId();
    await ask(mover.addOn, "moveOlderRows", { id: "m1", sheetId, before: "2026-05-03", from: 0 });
    expect((await ask<AuthorTraces>(mover.addOn, "findAuthor", "Fern Wave")).inBigQuery).toEqual([
      { place: `paid.${dataset}.mentions`, mentions: 1, canChange: true, isForgotten: false },
    ]);
    mover.close();
  });

  it("says so where the user is not connected to BigQuery", async () => {
    await choose(used.opened, "paid", dataset);
    await load(rows);
    const { project, user } = used.opened;
    const { "engagement.connection.b1": connection = "", ...others } = project.state.userProperties[user.email] ?? {};
    project.state.userProperties[user.email] = others;
    expect((await traces("findAuthor", "Fern Wave")).inBigQuery).toContainEqual({
      place: `paid.${dataset}.mentions`,
      mentions: null,
      canChange: false,
      isForgotten: false,
    });
    project.state.userProperties[user.email] = { ...others, "engagement.connection.b1": connection };
  });
});
