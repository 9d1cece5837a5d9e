import { beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../scripts/emulator/transport/no-network.ts";
import { ensureRatesView } from "../../src/appsscript/bigquery/ensure-rates-view.ts";
import { ensureTable } from "../../src/appsscript/bigquery/ensure-table.ts";
import { readList } from "../../src/appsscript/bigquery/read-list.ts";
import { createTable, deleteTable, patchTable, readTable } from "../../src/appsscript/bigquery/tables.ts";
import { loadTarget, saveTarget, type Target } from "../../src/appsscript/bigquery/target.ts";
import { tableSchema } from "../../src/bigquery/columns.ts";
import type { Json } from "../../src/connectors/json.ts";
import { openScript } from "../appsscript/connect/in-script.ts";
import { answeringClient, bakery, failure } from "./answering-client.ts";

const tablesPath = "bakery-1 datasets engagement tables";
const missing = failure(404, "notFound", "Not found: Table bakery-1:engagement.posts");

describe("a list of BigQuery", () => {
  const path = ["bakery-1", "datasets"];

  it("is read page after page, until there is no further one", () => {
    const pages: Json[] = [{ datasets: ["a"], nextPageToken: "t2" }, { nextPageToken: "t3" }, { datasets: ["b", "c"] }];
    const { client, asked } = answeringClient(pages);
    expect(readList(client, path, "datasets")).toEqual(["a", "b", "c"]);
    expect(asked.map(({ what, query }) => [what, query])).toEqual([
      ["GET bakery-1 datasets", { maxResults: "1000" }],
      ["GET bakery-1 datasets", { maxResults: "1000", pageToken: "t2" }],
      ["GET bakery-1 datasets", { maxResults: "1000", pageToken: "t3" }],
    ]);
  });

  it("that never ends is read up to twenty pages", () => {
    const page = { datasets: ["a"], nextPageToken: "again" };
    const { client } = answeringClient(Array.from({ length: 21 }, () => page));
    expect(readList(client, path, "datasets")).toHaveLength(20);
  });
});

describe("a table of BigQuery", () => {
  const forbidden = failure(403, "accessDenied");

  it("is read, and null where there is none", () => {
    const { client, whatIsAsked } = answeringClient([{ type: "TABLE" }, missing]);
    expect([readTable(client, bakery, "posts"), readTable(client, bakery, "posts")]).toEqual([{ type: "TABLE" }, null]);
    expect(whatIsAsked()[0]).toBe(`GET ${tablesPath} posts`);
  });

  it.each([
    ["its dataset is gone", failure(404, "notFound", "Not found: Dataset bakery-1:engagement")],
    ["it may not be read", forbidden],
    ["something else failed", new Error("Not found")],
  ])("is not missing where %s", (_, error) => {
    expect(() => readTable(answeringClient([error]).client, bakery, "posts")).toThrow(error);
  });

  it("is created unless it is there", () => {
    const { client, asked } = answeringClient([{}, failure(409, "duplicate"), forbidden, new Error("409")]);
    const create = () => createTable(client, bakery, "posts", { description: "Posts" });
    create();
    create();
    const tableReference = { projectId: "bakery-1", datasetId: "engagement", tableId: "posts" };
    expect(asked[0]).toEqual({ what: `POST ${tablesPath}`, json: { tableReference, description: "Posts" } });
    expect(create).toThrow(forbidden);
    expect(create).toThrow("409");
  });

  it("is deleted if it is there", () => {
    const { client, whatIsAsked } = answeringClient([null, missing, forbidden, new Error("404")]);
    const remove = () => deleteTable(client, bakery, "posts");
    remove();
    remove();
    expect(whatIsAsked()[0]).toBe(`DELETE ${tablesPath} posts`);
    expect(remove).toThrow(forbidden);
    expect(remove).toThrow("404");
  });

  it("is changed only where asked to", () => {
    const { client, asked } = answeringClient([{}]);
    patchTable(client, bakery, "posts", { description: "Other" });
    expect(asked).toEqual([{ what: `PATCH ${tablesPath} posts`, json: { description: "Other" } }]);
  });
});

describe("the tables of an import", () => {
  let script: ReturnType<typeof openScript>;
  const columns = tableSchema("posts", "en").map((column) => ({ ...column }));
  const logColumns = tableSchema("posts", "en", true).map((column) => ({ ...column }));
  const tableOf = (fields: Json[]) => ({ type: "TABLE", schema: { fields } });
  const sandbox: Target = { ...bakery, hasBilling: false };

  beforeEach(() => {
    script = openScript(noNetwork, createHeadlessWorkbook({ locale: "en_US" }));
  });

  /** Makes the table of posts where BigQuery gives these answers. */
  function ensure(target: Target, answers: readonly (Json | Error)[]) {
    const { client, asked } = answeringClient(answers);
    const made = script.inScript(() => {
      saveTarget(target);
      return { ...ensureTable(client, target, "posts"), stored: loadTarget()?.made };
    });
    return { ...made, asked, written: asked.filter(({ what }) => !what.startsWith("GET")) };
  }

  it("are kept by month and account with billing, and are noted", () => {
    const { kind, notes, stored, written } = ensure(bakery, [missing, {}]);
    expect([kind, notes, stored]).toEqual(["merge", [], { posts: script.clock.now() }]);
    expect(written).toMatchObject([
      {
        what: `POST ${tablesPath}`,
        json: {
          description: "Posts",
          schema: { fields: columns },
          timePartitioning: { type: "MONTH", field: "published_at" },
          clustering: { fields: ["platform", "account"] },
        },
      },
    ]);
  });

  it("stay as they are where nothing is missing, and are not noted again", () => {
    const made = { posts: 1, days: 2 };
    const again = ensure({ ...bakery, made }, [tableOf(columns)]);
    expect([again.kind, again.notes, again.stored, again.written]).toEqual(["merge", [], made, []]);
    expect(ensure({ ...bakery, made: { days: 2 } }, [tableOf(columns)]).stored).toEqual({
      days: 2,
      posts: script.clock.now(),
    });
  });

  it("get the columns that earlier versions did not have, behind the others and the user's own", () => {
    const own = { name: "my_notes", type: "STRING" };
    const earlier = [...columns.slice(0, 3), own, ...columns.slice(4)];
    const { written } = ensure(bakery, [tableOf(earlier), {}]);
    expect(written).toEqual([
      { what: `PATCH ${tablesPath} posts`, json: { schema: { fields: [...earlier, columns[3]] } } },
    ]);
  });

  it("that others made are not touched, nor one whose column has another type", () => {
    const otherType = columns.map((column) => (column.name === "likes" ? { ...column, type: "STRING" } : column));
    expect(() => ensure(bakery, [tableOf(otherType)])).toThrow(
      "In BigQuery's table posts, the column likes has the type STRING instead of FLOAT.",
    );
    const withoutKey = columns.filter(({ name }) => name !== "row_key");
    expect(() => ensure(bakery, [tableOf(withoutKey)])).toThrow("BigQuery's posts wasn't made by this add-on.");
    const log = failure(404, "notFound", "Not found: Table bakery-1:engagement.posts_log");
    const view = { type: "VIEW", view: { query: "SELECT * FROM something" } };
    expect(() => ensure(sandbox, [view, log, {}, {}])).toThrow("BigQuery's posts wasn't made by this add-on.");
    expect(() => ensure(sandbox, [{ type: "VIEW" }, log, {}, {}])).toThrow("wasn't made by this add-on.");
  });

  it("are a log and a view of its newest rows without billing", () => {
    const { kind, written, asked } = ensure(sandbox, [missing, missing, {}, {}, {}]);
    expect(kind).toBe("log");
    expect(asked.slice(0, 2).map(({ what }) => what)).toEqual([
      `GET ${tablesPath} posts`,
      `GET ${tablesPath} posts_log`,
    ]);
    const [log, undone, view] = written.map(({ json }) => json as Readonly<Record<string, Json>>);
    expect(log).toMatchObject({
      tableReference: { tableId: "posts_log" },
      description: "Posts",
      schema: { fields: logColumns },
      clustering: { fields: ["platform", "account"] },
    });
    expect(log).not.toHaveProperty("timePartitioning");
    expect(undone).toMatchObject({
      tableReference: { tableId: "engagement_undone" },
      schema: { fields: [{ name: "import_id", type: "STRING" }] },
    });
    expect(view).toMatchObject({
      tableReference: { tableId: "posts" },
      description: "Posts",
      view: { useLegacySql: false },
    });
    const { query } = (view as { view: { query: string } }).view;
    expect(query).toContain("`bakery-1`.`engagement`.`posts_log`");
    // Made with billing meanwhile, or by an earlier version.
    const log2 = tableOf(logColumns.slice(1));
    const outdated = { type: "VIEW", view: { query: "SELECT row_key FROM earlier" } };
    expect(() => ensure(sandbox, [outdated, log2])).toThrow("wasn't made by this add-on.");
    const earlier = ensure(bakery, [outdated, tableOf(logColumns), failure(409), {}]);
    expect([earlier.kind, earlier.written.slice(1)]).toEqual([
      "log",
      [{ what: `PATCH ${tablesPath} posts`, json: { view: { query, useLegacySql: false } } }],
    ]);
    const current = { type: "VIEW", view: { query } };
    expect(ensure(sandbox, [current, tableOf(logColumns), failure(409)]).written).toHaveLength(1);
  });

  it("that were there before have expired if they are gone", () => {
    const { notes, stored } = ensure({ ...bakery, made: { posts: 5 } }, [missing, {}]);
    expect(stored).toEqual({ posts: script.clock.now() });
    expect(notes).toEqual([
      "BigQuery's sandbox deleted the earlier rows of posts after 60 days. To keep rows, add a billing account to the project.",
    ]);
    expect(ensure({ ...bakery, made: { days: 5 } }, [missing, {}]).notes).toEqual([]);
  });

  describe("have a view with rates", () => {
    /** Makes the view of a table where BigQuery gives these answers. */
    function ensureView(answers: readonly (Json | Error)[], table: "posts" | "audience" = "posts") {
      const { client, asked } = answeringClient(answers);
      return script.inScript(() => {
        saveTarget({ ...bakery, views: ["my_view"] });
        const notes = ensureRatesView(client, bakery, table);
        return { notes, asked, views: loadTarget()?.views };
      });
    }

    it("only where rows have interactions", () => {
      expect(ensureView([], "audience")).toEqual({ notes: [], asked: [], views: ["my_view"] });
    });

    it("that is made once, brought up to date, and never written over something else", () => {
      const made = ensureView([missing, {}]);
      const name = "engagement_rates_posts";
      expect([made.notes, made.views]).toEqual([[], ["my_view", name]]);
      const { json } = made.asked[1] as unknown as { json: { view: { query: string; useLegacySql: boolean } } };
      expect(json).toMatchObject({ tableReference: { tableId: name }, description: expect.any(String) });
      expect(json.view.query).toContain("`bakery-1`.`engagement`.`posts`");
      expect(json.view.useLegacySql).toBe(false);
      expect(ensureView([{ view: { query: json.view.query } }]).asked).toHaveLength(1);
      const outdated = ensureView([{ view: { query: "SELECT engagement_rate_by_followers" } }, {}]);
      expect(outdated.asked[1]).toEqual({ what: `PATCH ${tablesPath} ${name}`, json: { view: json.view } });
      const others: Json[] = [{ type: "TABLE" }, { view: { query: "SELECT 1" } }];
      for (const other of others)
        expect(ensureView([other])).toMatchObject({
          notes: [
            `BigQuery's ${name} wasn't made by this add-on. Choose a separate dataset for the add-on, or rename that table.`,
          ],
          views: ["my_view"],
        });
    });
  });
});
