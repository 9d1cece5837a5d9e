import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, bo, post } from "../appsscript/add-on.ts";
import {
  choose,
  importToBigQuery,
  openWithBigQuery,
  type RunningBigQuery,
  startBigQuery,
  type WithBigQuery,
} from "./with-bigquery.ts";

const dayMs = 86_400_000;
const connectionOf = ({ project, user }: WithBigQuery) =>
  String(project.state.userProperties[user.email]?.["engagement.connection.b1"]);

describe.skipIf(!hasEngine())(`BigQuery as a destination (${engineMissing})`, () => {
  let mock: RunningBigQuery;
  let opened: WithBigQuery;
  let dataset = "";
  let number = 0;
  beforeAll(async () => {
    mock = await startBigQuery();
  }, 60_000);
  beforeEach(async () => {
    opened = await openWithBigQuery(mock);
    await mock.setProject("paid", { hasBilling: true });
    await mock.setProject("free", { hasBilling: false });
    dataset = `my_dataset_${++number}`;
  });
  afterAll(() => {
    opened.close();
    mock.stop();
  });

  const load = (...rows: object[]) => importToBigQuery(opened, batchOf(rows as never[]));
  const likes = async (project: string) =>
    (await mock.sql(`SELECT likes FROM ${project}."${dataset}".posts ORDER BY likes`)).flat();
  const pastImports = () => ask<PastImport[]>(opened.addOn, "readHistory");

  it("says what to do before anything is connected or chosen", async () => {
    await expect(load(post(1))).rejects.toThrow("Choose a project and a dataset under Destination.");
    opened.project.state.userProperties[opened.user.email] = {};
    await expect(choose(opened, "paid", dataset)).rejects.toThrow("You aren't connected to BigQuery.");
  });

  it("offers all projects and datasets, also those beyond the first page of a list", async () => {
    for (let count = 0; count < 60; count++) await mock.setProject(`project-${count}`, { hasBilling: false });
    const ids = async (call: string, ...args: unknown[]) =>
      (await ask<{ id: string }[]>(opened.addOn, call, ...args)).map(({ id }) => id);
    const projects = await ids("readBigQueryProjects");
    expect(projects).toEqual(expect.arrayContaining(["project-0", "project-59"]));
    expect(new Set(projects).size).toBe(projects.length);
    for (let count = 0; count < 55; count++) await choose(opened, "project-0", `dataset_${count}`);
    expect(await ids("readBigQueryDatasets", "project-0")).toEqual(
      Array.from({ length: 55 }, (_, count) => `dataset_${count}`),
    );
  });

  it("creates the dataset in the region that was asked for, and never moves it", async () => {
    expect(await choose(opened, "paid", dataset, "europe-west4")).toEqual({
      project: "paid",
      dataset,
      region: "europe-west4",
      hasBilling: true,
      views: [],
    });
    await expect(choose(opened, "paid", dataset, "US")).rejects.toThrow(
      `The dataset ${dataset} already exists, in the region europe-west4.`,
    );
    await load(post(1));
    expect(await likes("paid")).toEqual([100]);
  });

  it("tells who has no billing what the sandbox does", async () => {
    expect(await choose(opened, "free", dataset)).toMatchObject({ hasBilling: false });
    const { notes } = await load(post(1));
    expect(notes.join(" ")).toContain("deletes tables and views 60 days after they were created");
  });

  it("keeps posts that are older than the sandbox's partitions may be", async () => {
    await choose(opened, "free", dataset);
    await load(post(1, { published_at: "2024-01-02T10:00:00" }));
    expect(await likes("free")).toEqual([100]);
  });

  it("names a table that the sandbox has deleted, and goes on with a new one", async () => {
    await choose(opened, "free", dataset);
    await load(post(1));
    opened.clock.advance(61 * dayMs);
    await mock.set({ aheadMs: opened.clock.now() - Date.now() });
    const { notes } = await load(post(2));
    expect(notes.join(" ")).toContain("deleted the earlier rows of posts after 60 days");
    expect(await likes("free")).toEqual([200]);
  });

  it("says so when billing was turned off since", async () => {
    await choose(opened, "paid", dataset);
    await load(post(1));
    await mock.setProject("paid", { hasBilling: false });
    await expect(load(post(2))).rejects.toThrow("This project no longer has a billing account");
  });

  it("says so when the API is off", async () => {
    await mock.setProject("paid", { hasBilling: true, isApiOn: false });
    await expect(choose(opened, "paid", dataset)).rejects.toThrow(
      "The BigQuery API is turned off in the project paid.",
    );
  });

  it("says which column of the user's has another type", async () => {
    await choose(opened, "paid", dataset);
    await load(post(1));
    await mock.changeColumn("paid", dataset, "posts", "likes", "STRING");
    await expect(load(post(2))).rejects.toThrow(
      "In BigQuery's table posts, the column likes has the type STRING instead of FLOAT.",
    );
  });

  it("says which quota is used up", async () => {
    await choose(opened, "paid", dataset);
    await mock.set({ maxLoads: 0 });
    await expect(load(post(1))).rejects.toThrow("Import again tomorrow.");
    await mock.set({ maxLoads: 1_500 });
  });

  it("leaves out a value that does not fit, and says so", async () => {
    await choose(opened, "paid", dataset);
    const { notes } = await load(post(1, { published_at: "soon", url: "https://www.instagram.com/p/abc/" }));
    expect(notes).toEqual(["1 row loaded without published_at: the value doesn't fit the column's type in BigQuery."]);
  });

  it("loads the other rows where BigQuery refuses one, and names that one and its field", async () => {
    await choose(opened, "paid", dataset);
    const { notes, added } = await load(post(1), post(2, { url: "https://x.example/é/2", spend: 1e30 }), post(3));
    expect(added).toBe(2);
    expect(notes).toEqual([
      expect.stringMatching(
        /^BigQuery rejected 1 row, for example https:\/\/x\.example\/é\/2: Could not convert value to numeric\. Field: spend; Value: 1/,
      ),
    ]);
    expect(await likes("paid")).toEqual([100, 300]);
  });

  it("writes to no dataset that a colleague has chosen since the user saw another", async () => {
    const others = { addOn: opened.openAs(bo) };
    await choose(opened, "paid", dataset);
    const stored = opened.project.state.userProperties;
    stored[bo.email] = { ...stored[bo.email], "engagement.connection.b1": connectionOf(opened) };
    await choose({ ...opened, ...others }, "free", dataset);
    await expect(load(post(1))).rejects.toThrow(
      `Someone chose another BigQuery dataset for this spreadsheet: free.${dataset}.`,
    );
    await ask(opened.addOn, "readBigQuery");
    await load(post(1));
    expect(await likes("free")).toEqual([100]);
  });

  it("undoes an import whose row has got a stronger key since only after the import that gave it", async () => {
    await choose(opened, "paid", dataset);
    const link = { url: "https://www.instagram.com/p/abc/" };
    await load({ ...post(1), ...link, post_id: null });
    await load({ ...post(1), ...link, likes: 999 });
    const [second, first] = (await pastImports()) as [PastImport, PastImport];
    await expect(ask(opened.addOn, "undoImport", first.id)).rejects.toThrow("Undo the later import first.");
    expect(await ask(opened.addOn, "undoImport", second.id)).toEqual({ removed: 0, restored: 1 });
    expect(await ask(opened.addOn, "undoImport", first.id)).toEqual({ removed: 1, restored: 0 });
    expect(await likes("paid")).toEqual([]);
  });

  it.each(["paid", "free"])("takes back an import, newest first (project: %s)", async (project) => {
    await choose(opened, project, dataset);
    await load(post(1), post(2));
    await load(post(2, { likes: 999 }), post(3));
    expect(await likes(project)).toEqual([100, 300, 999]);
    const [second, first] = (await pastImports()) as [PastImport, PastImport];
    expect([second.canUndo, first.canUndo]).toEqual([true, true]);
    if (project === "paid") {
      await expect(ask(opened.addOn, "undoImport", first.id)).rejects.toThrow("Undo the later import first.");
      expect(await ask(opened.addOn, "undoImport", second.id)).toEqual({ removed: 1, restored: 1 });
    } else await ask(opened.addOn, "undoImport", second.id);
    expect(await likes(project)).toEqual([100, 200]);
    await ask(opened.addOn, "undoImport", first.id);
    expect(await likes(project)).toEqual([]);
    expect((await pastImports()).every(({ wasUndone }) => wasUndone)).toBe(true);
  });

  it("the mock refuses a MERGE in which two source rows match one row, as BigQuery does", async () => {
    await choose(opened, "paid", dataset);
    await load(post(1));
    const name = (table: string) => `\`paid\`.\`${dataset}\`.\`${table}\``;
    const query = `MERGE INTO ${name("posts")} AS t USING (SELECT * FROM ${name("posts")} UNION ALL SELECT * FROM ${name("posts")}) AS s ON t.row_key = s.row_key WHEN MATCHED THEN UPDATE SET likes = 1`;
    expect(await mock.query("paid", "EU", query)).toContain("at most one source row");
  });
});
