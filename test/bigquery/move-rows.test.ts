import { beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import type { BigQueryState, MovedRows, MovePlan } from "../../src/rpc/bigquery-calls.ts";
import type { PastImport, RpcResult } from "../../src/rpc/script-calls.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask, batchOf, importInto, post } from "../appsscript/add-on.ts";
import { runNow } from "../appsscript/connect/run-now.ts";
import { rowsOf } from "../appsscript/connect/with-mocks.ts";
import { sampleOf } from "../sample.ts";
import { choose, openWithBigQuery, useBigQuery, type WithBigQuery } from "./with-bigquery.ts";

/** Two posts of 2025 and three of 2026, with the likes 100 to 500. */
const posts: Row[] = [1, 2, 3, 4, 5].map((number) =>
  post(number, {
    published_at: number < 3 ? `2025-03-0${number}T10:30:00` : `2026-05-0${number}T10:30:00`,
    duration: 90.5,
  }),
);

const sheetOf = ({ app }: Pick<WithBigQuery, "app">) =>
  app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;

async function moveAll(opened: WithBigQuery, before: string, id: string): Promise<{ moved: number; kept: number }> {
  const sum = { moved: 0, kept: 0 };
  for (;;) {
    const request = { id, sheetId: sheetOf(opened).getSheetId(), before, from: sum.kept };
    const part = await ask<MovedRows | null>(opened.addOn, "moveOlderRows", request);
    if (part === null) continue;
    sum.moved += part.moved;
    sum.kept += part.kept;
    if (part.isDone) return sum;
  }
}

const likesInSheet = (opened: WithBigQuery) => rowsOf(opened).map((row) => row.Likes);

describe.skipIf(!hasEngine())(`moving older rows to BigQuery (${engineMissing})`, () => {
  const used = useBigQuery({ "bakery-1": true, "bakery-2": false });
  const likesIn = async (project: string, dataset: string) =>
    (await used.mock.sql(`SELECT likes FROM "${project}"."${dataset}".posts ORDER BY likes`)).flat();
  const likesThere = (dataset: string) => likesIn("bakery-1", dataset);

  describe("from a sheet that takes more than 60 % of ten million cells", () => {
    let opened: WithBigQuery;
    beforeAll(async () => {
      opened = used.opened;
      await importInto(opened.addOn, batchOf(posts));
      await choose(opened, "bakery-1", "full");
      const sheet = sheetOf(opened);
      sheet.insertRowsAfter(sheet.getMaxRows(), Math.ceil(6_100_000 / sheet.getMaxColumns()) - sheet.getMaxRows());
    });

    it("is offered, and says what moves and what stays", async () => {
      const { fullSheets } = await ask<BigQueryState>(opened.addOn, "readBigQuery");
      expect(fullSheets).toEqual([
        { sheetId: sheetOf(opened).getSheetId(), sheet: "Posts", share: expect.closeTo(0.61, 2) },
      ]);
      const plan = (before: string | null) =>
        ask<MovePlan>(opened.addOn, "planMove", { sheetId: sheetOf(opened).getSheetId(), before });
      const place = "bakery-1.full.posts";
      // The third of five posts is of May 2026.
      expect(await plan(null)).toEqual({ before: "2026-05-01", rows: 2, remaining: 3, place });
      expect(await plan("2026-05-04")).toEqual({ before: "2026-05-04", rows: 3, remaining: 2, place });
    });

    it("keeps rows with the user's own cells, and notes where the others are", async () => {
      const sheet = sheetOf(opened);
      const first = rowsOf(opened).findIndex((row) => row.Likes === 100) + 2;
      sheet.getRange(first, sheet.getLastColumn() + 1).setValue("mine");
      expect(await moveAll(opened, "2026-05-01", "move1")).toEqual({ moved: 1, kept: 1 });
      expect(likesInSheet(opened).sort()).toEqual([100, 300, 400, 500]);
      expect(await likesThere("full")).toEqual([200]);
      expect(await used.mock.sql(`SELECT published_at, duration FROM "bakery-1"."full".posts`)).toEqual([
        ["2025-03-02 10:30:00", 90.5],
      ]);
      const column = sheet.getRange("1:1").getValues()[0]?.indexOf("Published at") ?? -1;
      expect(sheet.getRange(1, column + 1).getNote()).toContain(
        "Rows before 2026-05-01 are in BigQuery: bakery-1.full.posts.",
      );
      expect((await used.mock.state()).violations).toEqual([]);
    });
  });

  const cases = (["bakery-1", "bakery-2"] as const).flatMap((project) =>
    (["before", "after"] as const).flatMap((when) =>
      Array.from({ length: 26 }, (_, number) => ({ project, when, number })),
    ),
  );
  it.each(sampleOf("kills while rows move", cases, 4))(
    "loses and doubles no row when Google ends it $when request $number (project $project)",
    async ({ project, when, number }) => {
      const opened = await openWithBigQuery(used.mock);
      const dataset = `killed_${when}_${number}`;
      await importInto(opened.addOn, batchOf(posts));
      await choose(opened, project, dataset);
      opened.killAt(number, when);
      await moveAll(opened, "2026-05-01", dataset).catch((error) =>
        expect(String(error)).toContain("Exceeded maximum execution time"),
      );
      opened.killNone();
      await used.mock.set({ aheadMs: opened.clock.now() - Date.now() });
      const there = await likesIn(project, dataset).catch(() => []);
      expect(new Set([...likesInSheet(opened), ...there])).toEqual(new Set([100, 200, 300, 400, 500]));
      await moveAll(opened, "2026-05-01", dataset);
      expect(likesInSheet(opened).sort()).toEqual([300, 400, 500]);
      expect(await likesIn(project, dataset)).toEqual([100, 200]);
      opened.close();
    },
    120_000,
  );

  it.each(["bakery-1", "bakery-2"])(
    "is a line of the history, which brings the rows back as they were (project %s)",
    async (project) => {
      const opened = await openWithBigQuery(used.mock);
      await importInto(opened.addOn, batchOf(posts));
      const cells = () => rowsOf(opened).map(({ "Imported at": _, ...row }) => row);
      const before = cells();
      await choose(opened, project, "back");
      await moveAll(opened, "2026-05-01", `move_${project}`);
      const [line] = await ask<PastImport[]>(opened.addOn, "readHistory");
      expect(line).toMatchObject({ id: `move_${project}`, moved: 2, file: "BigQuery: back.posts", canUndo: true });
      expect(await ask(opened.addOn, "undoImport", `move_${project}`)).toEqual({ removed: 0, restored: 2 });
      expect(cells().sort((a, b) => Number(a.Likes) - Number(b.Likes))).toEqual(before);
      expect(await likesIn(project, "back")).toEqual([100, 200]);
      const sheet = sheetOf(opened);
      expect(sheet.getDataRange().getNotes().flat().join()).not.toContain("are in BigQuery");
      const history = await ask<PastImport[]>(opened.addOn, "readHistory");
      expect(history.map(({ file, added, canUndo }) => [file, added, canUndo]).slice(0, 2)).toEqual([
        ["BigQuery: back.posts", 2, true],
        ["BigQuery: back.posts", 0, false],
      ]);
      await expect(ask(opened.addOn, "undoImport", `move_${project}`)).rejects.toThrow();
      expect((await used.mock.state()).violations).toEqual([]);
      opened.close();
    },
    120_000,
  );

  it("brings rows back into the sheet that they were moved from, which was renamed and rearranged meanwhile", async () => {
    const opened = await openWithBigQuery(used.mock, { locale: "es_ES", timeZone: "Pacific/Auckland" });
    await importInto(opened.addOn, batchOf(posts));
    await choose(opened, "bakery-1", "renamed");
    await moveAll(opened, "2026-05-01", "renamed");
    const sheet = sheetOf(opened);
    sheet.setName("Archivo").insertColumnBefore(2);
    await ask(opened.addOn, "undoImport", "renamed");
    expect(opened.app.getSheetByName("Posts")).toBe(null);
    const rows = rowsOf(opened, "Archivo").sort((a, b) => Number(a.Likes) - Number(b.Likes));
    expect(rows.map((row) => row.Likes)).toEqual([100, 200, 300, 400, 500]);
    // Clocks in Auckland were 13 hours ahead.
    expect(rows[0]?.["Published at"]).toEqual(new Date("2025-02-28T21:30:00Z"));
    expect(sheet.getDataRange().getNotes().flat().join()).not.toContain("are in BigQuery");
    opened.close();
  });

  const killsOfReturn = (["before", "after"] as const).flatMap((when) =>
    Array.from({ length: 4 }, (_, number) => ({ when, number })),
  );
  it.each(sampleOf("kills while rows are brought back", killsOfReturn, 2))(
    "brings each row back once when Google ends it $when request $number",
    async ({ when, number }) => {
      const opened = await openWithBigQuery(used.mock);
      const id = `return_${when}_${number}`;
      await importInto(opened.addOn, batchOf(posts));
      await choose(opened, "bakery-1", id);
      await moveAll(opened, "2026-05-01", id);
      opened.killAt(number, when);
      await ask(opened.addOn, "undoImport", id).catch((error) =>
        expect(String(error)).toContain("Exceeded maximum execution time"),
      );
      opened.killNone();
      await used.mock.set({ aheadMs: opened.clock.now() - Date.now() });
      if ((await ask<PastImport[]>(opened.addOn, "readHistory")).some((line) => line.id === id && line.canUndo))
        await ask(opened.addOn, "undoImport", id);
      expect(likesInSheet(opened).sort()).toEqual([100, 200, 300, 400, 500]);
      opened.close();
    },
    120_000,
  );

  it("moves each row once if a second call begins while the first one copies", async () => {
    const opened = await openWithBigQuery(used.mock);
    await importInto(opened.addOn, batchOf(posts));
    await choose(opened, "bakery-1", "twice");
    const request = { sheetId: sheetOf(opened).getSheetId(), before: "2026-05-01", from: 0 };
    let second: RpcResult<MovedRows | null> | null = null;
    opened.onRequest(() => {
      opened.onRequest(() => {});
      second = runNow(opened, "moveOlderRows", [{ ...request, id: "second" }]) as RpcResult<MovedRows | null>;
    });
    expect(await moveAll(opened, "2026-05-01", "first")).toEqual({ moved: 2, kept: 0 });
    expect(second).toMatchObject({ error: { what: expect.stringContaining("importing") } });
    expect(await moveAll(opened, "2026-05-01", "second")).toEqual({ moved: 0, kept: 0 });
    expect(likesInSheet(opened).sort()).toEqual([300, 400, 500]);
    expect(await likesThere("twice")).toEqual([100, 200]);
    opened.close();
  });

  it("deletes nothing that BigQuery does not have afterwards", async () => {
    const opened = await openWithBigQuery(used.mock);
    await importInto(opened.addOn, batchOf(posts));
    await choose(opened, "bakery-1", "lossy");
    await used.mock.set({ losesRows: true });
    await expect(moveAll(opened, "2026-05-01", "m2")).rejects.toThrow(
      "BigQuery is missing 2 rows of those that were copied, so nothing was deleted here.",
    );
    await used.mock.set({ losesRows: false });
    expect(likesInSheet(opened).sort()).toEqual([100, 200, 300, 400, 500]);
    opened.close();
  });
});
