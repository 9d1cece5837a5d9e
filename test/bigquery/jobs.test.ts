import { describe, expect, it } from "vitest";
import { noNetwork } from "../../scripts/emulator/transport/no-network.ts";
import {
  bytesOfQuery,
  firstRow,
  loadConfiguration,
  queryConfiguration,
  readPage,
  runJob,
} from "../../src/appsscript/bigquery/jobs.ts";
import type { Json } from "../../src/connectors/json.ts";
import { openScript } from "../appsscript/connect/in-script.ts";
import { answeringClient, bakery, failure } from "./answering-client.ts";

const spec = { importId: "i-1", table: "posts", step: "merge", configuration: { query: {} } };

const job = (id: string, state: string, more: Readonly<Record<string, Json>> = {}) => ({
  jobReference: { jobId: id },
  status: { state, ...more },
});

const done = job("engagement_i_1_posts_merge", "DONE");
const failed = (reason: string, message = "No.") => job("j", "DONE", { errorResult: { reason, message } });

/** Runs a job to which BigQuery gives these answers. */
function run(
  answers: readonly (Json | Error)[],
  more: Partial<typeof spec> & { lines?: string[] } = {},
  withinMs = 60_000,
) {
  const { inScript, clock } = openScript(noNetwork);
  const start = clock.now();
  const { client, asked, whatIsAsked } = answeringClient(answers, start + withinMs);
  const times: number[] = [];
  const timed: typeof client = {
    ...client,
    send(...request) {
      times.push(clock.now() - start);
      return client.send(...request);
    },
  };
  const result = () => inScript(() => runJob(timed, bakery, { ...spec, ...more }));
  return { result, asked, whatIsAsked, times };
}

describe("a job", () => {
  it("has an ID of its import, table and step, in the dataset's region", () => {
    const { result, asked } = run([done]);
    expect(result()).toEqual(done);
    const jobReference = { projectId: "bakery-1", jobId: "engagement_i_1_posts_merge", location: "EU" };
    expect(asked).toEqual([{ what: "POST bakery-1 jobs", json: { jobReference, configuration: { query: {} } } }]);
  });

  it("is asked for after half a second, then one, two and at most four, until it is done", () => {
    const running = job("given-id", "RUNNING");
    const { result, whatIsAsked, asked, times } = run([
      job("given-id", "PENDING"),
      running,
      running,
      running,
      running,
      done,
    ]);
    expect(result()).toEqual(done);
    expect(times).toEqual([0, 500, 1_500, 3_500, 7_500, 11_500]);
    expect(whatIsAsked().slice(1)).toEqual(Array.from({ length: 5 }, () => "GET bakery-1 jobs given-id"));
    expect(asked[1]?.query).toEqual({ location: "EU" });
  });

  it("that is not done in time waits for the next call, without a last question", () => {
    const late = run([job("j", "RUNNING"), job("j", "RUNNING"), done], {}, 1_500);
    expect(late.result).toThrow(expect.objectContaining({ reason: "time", until: null }));
    expect(late.times).toEqual([0, 500]);
    expect(run([job("j", "RUNNING"), job("j", "RUNNING"), done], {}, 1_501).result()).toEqual(done);
  });

  it("that an earlier call started is not started again", () => {
    const { result, whatIsAsked, asked } = run([failure(409, "duplicate"), done]);
    expect(result()).toEqual(done);
    expect(whatIsAsked()).toEqual(["POST bakery-1 jobs", "GET bakery-1 jobs engagement_i_1_posts_merge"]);
    expect(asked[1]?.query).toEqual({ location: "EU" });
  });

  it("with rows is uploaded", () => {
    const { result, asked } = run([done], { lines: ["{}", "{}"] });
    result();
    expect(asked).toMatchObject([
      { what: "UPLOAD bakery-1", json: { configuration: { query: {} } }, lines: ["{}", "{}"] },
    ]);
  });

  it.each([
    ["as a whole", failed("jobBackendError")],
    ["when it is started", failure(503, "backendError")],
  ])("that fails for a reason that passes, %s, is tried three times under other IDs", (_, busy) => {
    const { result, asked } = run([busy, busy, done]);
    expect(result()).toEqual(done);
    expect(asked.map(({ json }) => (json as { jobReference: { jobId: string } }).jobReference.jobId)).toEqual([
      "engagement_i_1_posts_merge",
      "engagement_i_1_posts_merge_try2",
      "engagement_i_1_posts_merge_try3",
    ]);
    const often = run([busy, busy, busy, done]);
    expect(often.result).toThrow("No.");
    expect(often.asked).toHaveLength(3);
  });

  it.each([
    ["as a whole", failed("invalidQuery")],
    ["when it is started", failure(400, "invalid")],
    ["for another reason than BigQuery's", new Error("No.")],
  ])("that fails for good, %s, is not tried again", (_, refused) => {
    const { result, asked } = run([refused, done]);
    expect(result).toThrow("No.");
    expect(asked).toHaveLength(1);
  });
});

describe("the configuration of a job", () => {
  it("that loads rows adds them to a table that is there, and fails at the first row that does not fit", () => {
    expect(loadConfiguration(bakery, "posts")).toEqual({
      load: {
        destinationTable: { projectId: "bakery-1", datasetId: "engagement", tableId: "posts" },
        sourceFormat: "NEWLINE_DELIMITED_JSON",
        createDisposition: "CREATE_NEVER",
        writeDisposition: "WRITE_APPEND",
        autodetect: false,
        maxBadRecords: 0,
      },
    });
    expect(loadConfiguration(bakery, "posts", 7)).toMatchObject({ load: { maxBadRecords: 7 } });
  });

  it("that asks is in Google's SQL", () => {
    expect(queryConfiguration("SELECT 1")).toEqual({ query: { query: "SELECT 1", useLegacySql: false } });
    expect(queryConfiguration("SELECT 1", { maximumBytesBilled: "5" })).toMatchObject({
      query: { maximumBytesBilled: "5" },
    });
  });
});

describe("what a query would read", () => {
  it("is asked without running it", () => {
    const { client, asked } = answeringClient([{ statistics: { totalBytesProcessed: "2048" } }]);
    expect(bytesOfQuery(client, bakery, queryConfiguration("SELECT 1"))).toBe(2_048);
    expect(asked).toEqual([
      {
        what: "POST bakery-1 jobs",
        json: {
          jobReference: { projectId: "bakery-1", location: "EU" },
          configuration: { query: { query: "SELECT 1", useLegacySql: false }, dryRun: true },
        },
      },
    ]);
  });

  it("is nothing where BigQuery does not say", () => {
    expect(bytesOfQuery(answeringClient([{}]).client, bakery, {})).toBe(0);
  });
});

describe("a query's result", () => {
  const result = {
    schema: { fields: [{ name: "found" }, { name: "day" }] },
    rows: [{ f: [{ v: "3" }, { v: null }] }, { f: [{ v: "0" }, { v: "2026-05-02" }] }],
    totalRows: "12",
  };

  it("is read from a row on, as many rows as asked for", () => {
    const { client, asked } = answeringClient([result]);
    expect(readPage(client, bakery, done, { start: 10, maxRows: 2 })).toEqual({
      names: ["found", "day"],
      rows: [
        ["3", null],
        ["0", "2026-05-02"],
      ],
      totalRows: 12,
    });
    expect(asked).toEqual([
      {
        what: "GET bakery-1 queries engagement_i_1_posts_merge",
        query: { location: "EU", startIndex: "10", maxResults: "2" },
      },
    ]);
  });

  it("without rows has none", () => {
    const { client } = answeringClient([{}, { schema: result.schema }]);
    expect(readPage(client, bakery, done, { start: 0, maxRows: 1 })).toEqual({ names: [], rows: [], totalRows: 0 });
    expect(firstRow(client, bakery, done)).toEqual({ found: "", day: "" });
  });

  it("gives its first row by column", () => {
    const { client, asked } = answeringClient([result]);
    expect(firstRow(client, bakery, done)).toEqual({ found: "3", day: "" });
    expect(asked[0]?.query).toEqual({ location: "EU", startIndex: "0", maxResults: "1" });
  });
});
