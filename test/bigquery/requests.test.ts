import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { base64, fromBase64 } from "../../scripts/emulator/services/base64.ts";
import type { FetchOutcome, FetchRequest } from "../../scripts/emulator/transport/transport.ts";
import { type BigQueryClient, openBigQuery } from "../../src/appsscript/bigquery/client.ts";
import { BigQueryFailure } from "../../src/bigquery/failure.ts";
import { Pause } from "../../src/connectors/sync/sync-errors.ts";
import { noor } from "../appsscript/add-on.ts";
import { openScript } from "../appsscript/connect/in-script.ts";

const minuteMs = 60_000;
const connection = {
  id: "b1",
  platform: "bigquery",
  kind: "signIn",
  account: "",
  facts: {},
  secret: "invented-token",
  refreshToken: null,
  expiresAt: null,
  issuedAt: 0,
  permissions: [],
};

const answer = (status: number, body: unknown = {}): FetchOutcome => ({
  status,
  headers: {},
  body: base64(new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body))),
});

/** A refusal with BigQuery's reason. */
const refusal = (status: number, reason: string) => answer(status, { error: { message: "No.", errors: [{ reason }] } });

const noAnswer: FetchOutcome = { failure: "connection", detail: "" };

const bigQueryHosts = ["https://bigquery.googleapis.com/"];

/** BigQuery gives these answers one after the other; the last one again and again. */
function openWith(answers: readonly FetchOutcome[], hosts = bigQueryHosts, onRequest = () => {}) {
  const sent: FetchRequest[] = [];
  const times: number[] = [];
  const script = openScript(
    {
      fetchAll(requests) {
        onRequest();
        times.push(script.clock.now() - start);
        sent.push(...requests);
        return requests.map(() => answers[Math.min(sent.length, answers.length) - 1] as FetchOutcome);
      },
    },
    null,
    hosts,
  );
  const start = script.clock.now();
  script.project.state.userProperties[noor.email] = { "engagement.connection.b1": JSON.stringify(connection) };
  const ask = <T>(action: (client: BigQueryClient) => T, withinMs = minuteMs): T =>
    script.inScript(() => action(openBigQuery(script.clock.now() + withinMs)));
  return { ...script, ask, sent, times };
}

/** Another execution renews the token. */
function renew({ project, sent }: ReturnType<typeof openWith>): void {
  const renewed = JSON.stringify({ ...connection, secret: `renewed-${sent.length + 1}` });
  project.state.userProperties[noor.email] = { "engagement.connection.b1": renewed };
}

const read = (client: BigQueryClient) => client.send("GET", ["bakery-1", "datasets"]);

describe("a request to BigQuery", () => {
  it("carries the user's token, and escapes names and values in its address", () => {
    const { ask, sent } = openWith([answer(200, { kind: "list" })]);
    const query = { pageToken: "a/b=", maxResults: "1000" };
    expect(ask((client) => client.send("GET", ["bakery-1", "datasets", "a b"], { query }))).toEqual({ kind: "list" });
    expect(sent).toMatchObject([
      {
        url: "https://bigquery.googleapis.com/bigquery/v2/projects/bakery-1/datasets/a%20b?pageToken=a%2Fb%3D&maxResults=1000",
        method: "GET",
        body: null,
        headers: { Authorization: "Bearer invented-token" },
      },
    ]);
    expect(sent[0]?.headers).not.toHaveProperty("Content-Type");
  });

  it("without parameters has no question mark; what it sends is JSON", () => {
    const { ask, sent } = openWith([answer(200)]);
    ask((client) => client.send("POST", [], { json: { a: "é" } }));
    expect(sent[0]).toMatchObject({
      url: "https://bigquery.googleapis.com/bigquery/v2/projects",
      method: "POST",
      headers: { "Content-Type": "application/json" },
    });
    expect(Buffer.from(sent[0]?.body ?? "", "base64").toString()).toBe('{"a":"é"}');
  });

  it.each([
    ["nothing, as after a deletion", ""],
    ["something other than JSON", "<html>"],
  ])("answered with %s returns null", (_, body) => {
    expect(openWith([answer(204, body)]).ask(read)).toBeNull();
  });

  it("is sent again after one, two and four seconds if BigQuery is busy, four times in all", () => {
    const busy = openWith([refusal(503, "backendError")]);
    expect(() => busy.ask(read)).toThrow(BigQueryFailure);
    expect(busy.times).toEqual([0, 1_000, 3_000, 7_000]);
    const { ask, sent } = openWith([refusal(429, ""), refusal(403, "rateLimitExceeded"), answer(200, { a: 1 })]);
    expect(ask(read)).toEqual({ a: 1 });
    expect(sent).toHaveLength(3);
  });

  it.each([300, 400, 403, 404, 409])("refused with status %i is not sent again, also with another token", (status) => {
    const opened = openWith([refusal(status, "other")], bigQueryHosts, () => renew(opened));
    expect(() => opened.ask(read)).toThrow(expect.objectContaining({ status, reason: "other", message: "No." }));
    expect(opened.sent).toHaveLength(1);
  });

  it("without an answer is sent four times, and then waits for the next call", () => {
    const { ask, times } = openWith([noAnswer]);
    expect(() => ask(read)).toThrow(expect.objectContaining({ reason: "trouble", until: null }));
    expect(times).toEqual([0, 1_000, 3_000, 7_000]);
    expect(() => ask(read)).toThrow(Pause);
    const once = openWith([noAnswer, answer(200, { a: 1 })]);
    expect(once.ask(read)).toEqual({ a: 1 });
  });

  it("is not sent again once the time is over", () => {
    const { ask, times, clock } = openWith([noAnswer]);
    const start = clock.now();
    expect(() => ask(read, 2_900)).toThrow(expect.objectContaining({ reason: "trouble" }));
    expect([times, clock.now() - start]).toEqual([[0, 1_000], 3_000]);
    const late = openWith([answer(200)]);
    expect(() => late.ask(read, 0)).toThrow(expect.objectContaining({ reason: "trouble" }));
    expect([late.times, late.clock.now() - start]).toEqual([[], 0]);
    // Each answer takes two seconds.
    const slow = openWith([refusal(503, "backendError")], bigQueryHosts, () => slow.clock.advance(2_000));
    expect(() => slow.ask(read, 2_000)).toThrow(expect.objectContaining({ status: 503 }));
    expect([slow.times, slow.clock.now() - start]).toEqual([[2_000], 2_000]);
  });

  it("is sent again once with the token that another execution has renewed meanwhile", () => {
    const opened = openWith([refusal(401, "authError"), answer(200, { a: 1 })], bigQueryHosts, () => renew(opened));
    expect(opened.ask(read)).toEqual({ a: 1 });
    expect(opened.times).toEqual([0, 0]);
    const refused = openWith([refusal(401, "authError")], bigQueryHosts, () => renew(refused));
    expect(() => refused.ask(read)).toThrow(expect.objectContaining({ status: 401 }));
    const tokens = refused.sent.map(({ headers }) => headers.Authorization);
    expect(tokens).toEqual(["Bearer invented-token", "Bearer renewed-1"]);
  });

  it("whose token is refused once is not sent with the same token again", () => {
    const { ask, sent } = openWith([refusal(401, "authError")]);
    expect(() => ask(read)).toThrow(expect.objectContaining({ status: 401 }));
    expect(sent).toHaveLength(1);
  });

  it("to a host that the manifest does not list says so at once", () => {
    const { ask, sent } = openWith([answer(200)], ["https://api.example.com/"]);
    expect(() => ask(read)).toThrow(expect.objectContaining({ status: 403, message: "not listed" }));
    expect(sent).toEqual([]);
  });

  it("needs a connection; one that is opened counts as used", () => {
    const { ask, project, clock } = openWith([answer(200)]);
    ask(() => null);
    const stored = project.state.userProperties[noor.email] as Record<string, string>;
    expect(JSON.parse(stored["engagement.connectionUse.b1"] as string)).toMatchObject({ lastUsedAt: clock.now() });
    delete stored["engagement.connection.b1"];
    expect(() => ask(read)).toThrow("You aren't connected to BigQuery.");
  });
});

describe("an upload to BigQuery", () => {
  it("holds the job and the compressed rows in one body", () => {
    const { ask, sent } = openWith([answer(200, { kind: "job" })]);
    expect(ask((client) => client.upload("bakery 1", { configuration: {} }, ['{"a":"é"}', '{"a":2}']))).toEqual({
      kind: "job",
    });
    const [request] = sent as [FetchRequest];
    expect(request.url).toBe(
      "https://bigquery.googleapis.com/upload/bigquery/v2/projects/bakery%201/jobs?uploadType=multipart",
    );
    expect(request.headers).toMatchObject({
      Authorization: "Bearer invented-token",
      "Content-Type": "multipart/related; boundary=engagement-rows",
    });
    const body = Buffer.from(fromBase64(request.body ?? ""));
    const [, job = "", rows = "", end] = body.toString("latin1").split("--engagement-rows");
    expect(job).toBe('\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{"configuration":{}}\r\n');
    expect(end).toBe("--\r\n");
    const [head = "", zipped = ""] = rows.split("\r\n\r\n");
    expect(head).toBe("\r\nContent-Type: application/octet-stream");
    expect(gunzipSync(Buffer.from(zipped.slice(0, -2), "latin1")).toString()).toBe('{"a":"é"}\n{"a":2}');
  });
});
