import { expect, it, vi } from "vitest";
import type { FetchOutcome, FetchRequest } from "../../../scripts/emulator/transport/transport.ts";
import { openRuntime, uploadBytes } from "../../../src/appsscript/connect/runtime.ts";
import type { HttpRequest } from "../../../src/connectors/sync/runtime.ts";
import { Pause } from "../../../src/connectors/sync/sync-errors.ts";
import { openScript } from "./in-script.ts";

const minuteMs = 60_000;

const get = (path: string): HttpRequest => ({
  url: `https://api.example.com/${path}`,
  method: "GET",
  headers: { Accept: "application/json" },
  body: null,
});

const good: FetchOutcome = { status: 200, headers: { "X-Left": "7", Link: ["<a>", "<b>"] }, body: btoa("{}") };
const failures: Record<string, FetchOutcome> = {
  slow: { failure: "timeout", detail: "" },
  gone: { failure: "connection", detail: "" },
  nowhere: { failure: "address", detail: "" },
};

/** A script whose requests to `slow`, `gone` and `nowhere` fail; records the batches of requests. */
function openRecorded(answer: (request: FetchRequest) => FetchOutcome = () => good) {
  const batches: FetchRequest[][] = [];
  const script = openScript({
    fetchAll(requests) {
      batches.push(requests);
      return requests.map((request) => failures[request.url.split("/").at(-1) as string] ?? answer(request));
    },
  });
  const send = (...requests: HttpRequest[]) => script.inScript(() => openRuntime().fetchAll(requests));
  const sent = () => batches.map((batch) => batch.map(({ url }) => url.split("/").at(-1)));
  return { send, batches, sent, ...script };
}

it("several requests are sent in parallel, each with a timeout, and a platform's error status is returned as a response", () => {
  const { send, batches } = openRecorded((request) => (request.method === "POST" ? { ...good, status: 429 } : good));
  const post: HttpRequest = {
    ...get("b"),
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: "Bearer t" },
    body: '{"a":"é"}',
  };
  const [first, second] = send(get("a"), post);
  expect(first).toEqual({ status: 200, headers: { "x-left": "7", link: "<a>, <b>" }, text: "{}" });
  expect(second).toMatchObject({ status: 429 });
  expect(batches).toHaveLength(1);
  expect(batches[0]?.map(({ timeoutSeconds }) => timeoutSeconds)).toEqual([60, 60]);
  expect(batches[0]?.[1]).toMatchObject({
    headers: { "Content-Type": "application/json", Authorization: "Bearer t" },
    body: Buffer.from('{"a":"é"}').toString("base64"),
  });
});

it("if one of several requests gets no response, each is sent again and only that one fails", () => {
  const { send, sent } = openRecorded();
  const responses = send(get("a"), get("gone"), get("b"));
  expect(responses.map((response) => ("failure" in response ? response.failure : response.status))).toEqual([
    200,
    "connection",
    200,
  ]);
  expect(sent()).toEqual([["a", "gone", "b"], ["a"], ["gone"], ["b"]]);
});

it("a single request without a response is not sent again, since it may have had an effect, such as a renewal", () => {
  const { send, sent } = openRecorded();
  expect(send(get("slow"))).toEqual([{ failure: "timeout" }]);
  expect(send(get("nowhere"))).toEqual([{ failure: "connection" }]);
  expect(sent()).toEqual([["slow"], ["nowhere"]]);
});

it("after two timeouts in a batch, the remaining requests are not sent", () => {
  const { send, sent } = openRecorded();
  const responses = send(get("1/slow"), get("2/slow"), get("3/slow"), get("a"));
  expect(responses).toEqual(Array.from({ length: 4 }, () => ({ failure: "timeout" })));
  expect(sent()).toHaveLength(3);
});

it("no request is sent without any, and none waits longer than the execution has left", () => {
  const { inScript, clock, batches, sent } = openRecorded();
  const sendUntil = (leftMs: number, ...requests: HttpRequest[]) =>
    inScript(() => openRuntime(clock.now() + leftMs).fetchAll(requests));
  expect(sendUntil(minuteMs)).toEqual([]);
  expect(sendUntil(999, get("a"), get("b"))).toEqual([{ failure: "timeout" }, { failure: "timeout" }]);
  expect(batches).toEqual([]);
  sendUntil(1_000, get("a"));
  sendUntil(59_999, get("b"));
  sendUntil(10 * minuteMs, get("c"));
  expect(sent()).toEqual([["a"], ["b"], ["c"]]);
  expect(batches.flat().map(({ timeoutSeconds }) => timeoutSeconds)).toEqual([1, 59, 60]);
});

it("of requests that are sent one by one, those for which no time is left are not sent", () => {
  const script = openRecorded(({ url }) => {
    if (url.endsWith("a")) script.clock.advance(1_000);
    return good;
  });
  const responses = script.inScript(() =>
    openRuntime(script.clock.now() + 2_500).fetchAll(["gone", "a", "b"].map(get)),
  );
  expect(responses).toEqual([
    { failure: "connection" },
    expect.objectContaining({ status: 200 }),
    { failure: "timeout" },
  ]);
});

it("each method and body is sent as it is", () => {
  const { send, batches } = openRecorded();
  const change: HttpRequest = { ...get("a"), method: "PATCH", body: "x", headers: {} };
  send(change, { ...change, method: "DELETE", body: null });
  expect(batches[0]?.map(({ method, body }) => [method, body])).toEqual([
    ["PATCH", btoa("x")],
    ["DELETE", null],
  ]);
});

it("an upload may take two minutes, or what is left of the execution", () => {
  const { inScript, clock, batches } = openRecorded(({ url }) => failures[url.split("/").at(-1) as string] ?? good);
  const upload = (path: string, leftMs: number) =>
    inScript(() => {
      const bytes = Utilities.newBlob([1, -1]);
      const headers = { "Content-Type": "application/octet-stream" };
      return uploadBytes(`https://api.example.com/${path}`, headers, bytes, clock.now() + leftMs);
    });
  expect(upload("a", 999)).toEqual({ failure: "timeout" });
  expect(batches).toEqual([]);
  expect(upload("a", 10 * minuteMs)).toMatchObject({ status: 200, text: "{}" });
  expect(upload("b", 1_000)).toMatchObject({ status: 200 });
  expect(batches.flat().map(({ method, timeoutSeconds }) => [method, timeoutSeconds])).toEqual([
    ["POST", 120],
    ["POST", 1],
  ]);
  expect(batches[0]?.[0]).toMatchObject({
    headers: { "Content-Type": "application/octet-stream" },
    body: btoa("\u0001\u00ff"),
  });
  expect(upload("slow", minuteMs)).toEqual({ failure: "timeout" });
  expect(upload("gone", minuteMs)).toEqual({ failure: "connection" });
});

it.each([
  ["timeout", "Timeout: https://api.example.com/a"],
  ["timeout", "The request timed out."],
  ["timeout", "Time-out"],
  ["timeout", "time out"],
  ["connection", "Address unavailable: https://api.example.com/a"],
  ["connection", "The connection was lost at this time."],
  ["not_listed", "You do not have permission to fetch the URL https://api.example.com/a"],
  ["not_listed", "The URL is not in the whitelist."],
  ["not_listed", "Access to this URL is not permitted."],
] as const)("a request without a response is a %s: %s", (failure, message) => {
  const { send } = openRecorded(() => {
    throw new Error(message);
  });
  expect(send(get("a"))).toEqual([{ failure }]);
});

it.each([
  "You do not have permission to call UrlFetchApp.",
  "Limit Exceeded: URLFetch Response Size.",
  "Exceeded maximum execution time",
  "Authorization is required to perform that action.",
  "Invalid argument: header",
  "This method is not emulated.",
  "Only https addresses may be fetched.",
])("an error of Google's is thrown: %s", (message) => {
  const { send } = openRecorded(() => {
    throw new Error(message);
  });
  expect(() => send(get("a"))).toThrow(message);
});

it("missing permissions are said in words, and a text that was thrown is read, too", () => {
  const throwing = (thrown: unknown) =>
    openRecorded(() => {
      throw thrown;
    });
  expect(() => throwing(new Error("Specified permissions are not sufficient to call it.")).send(get("a"))).toThrow(
    "The add-on needs your permission to connect to other services.",
  );
  expect(throwing("Timeout").send(get("a"))).toEqual([{ failure: "timeout" }]);
  expect(throwing(null).send(get("a"))).toEqual([{ failure: "connection" }]);
});

it("a pause for Google's daily limit lasts an hour", () => {
  const { send, clock } = openRecorded(() => {
    throw new Error("Service invoked too many times for one day: urlfetch.");
  });
  const paused = vi.fn();
  try {
    send(get("a"));
  } catch (error) {
    paused(error);
  }
  expect(paused.mock.calls).toMatchObject([[{ reason: "rate_limited", until: clock.now() + 60 * minuteMs }]]);
});

it("waiting takes whole milliseconds, and never goes back", () => {
  const { inScript, clock } = openRecorded();
  const before = clock.now();
  inScript(() => {
    const { sleep, now } = openRuntime();
    sleep(-5);
    expect(now()).toBe(before);
    sleep(2.6);
    expect(now()).toBe(before + 3);
  });
});

it("a server that the manifest does not list is reported as such", () => {
  const { send } = openRecorded();
  const elsewhere = { ...get(""), url: "https://mastodon.example.org/api?access_token=s3cret" };
  expect(send(elsewhere)).toEqual([{ failure: "not_listed" }]);
  expect(send(get("a"), elsewhere)[1]).toEqual({ failure: "not_listed" });
});

it("an import pauses if Google's daily limit of requests is used up", () => {
  const { send } = openRecorded(() => {
    throw new Error("Service invoked too many times for one day: urlfetch.");
  });
  expect(() => send(get("a"))).toThrow(Pause);
});

it("any other exception is thrown without the URL's query, which may hold a secret", () => {
  const { send } = openRecorded();
  expect(() => send({ ...get("a"), url: `https://api.example.com/?key=s3cret${"x".repeat(2_100)}` })).toThrow(
    "Limit Exceeded: URLFetch URL Length.",
  );
  const { send: sendOther } = openRecorded(() => {
    throw new Error("Invalid argument: https://api.example.com/?key=s3cret&b=1");
  });
  expect(() => sendOther(get("a"))).toThrow("Invalid argument: https://api.example.com/?…");
});

it("requests are signed as in RFC 4231, also texts outside of ASCII", () => {
  const { inScript } = openRecorded();
  // RFC 4231, test case 2, its key as hexadecimal digits.
  const signed = inScript(() => openRuntime().tools.hmacSha256("4a656665", "what do ya want for nothing?"));
  expect(Buffer.from(signed, "base64url").toString("hex")).toBe(
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
  expect(inScript(() => openRuntime().tools.base64("naïve:pass"))).toBe("bmHDr3ZlOnBhc3M=");
  expect(inScript(() => openRuntime().tools.now())).toBe(Date.parse("2026-06-01T09:00:00Z") / 1_000);
  // Keys have bytes from 128 on, too: as Python's `hmac` has it.
  const withHighBytes = inScript(() => openRuntime().tools.hmacSha256("ff80", "x"));
  expect(Buffer.from(withHighBytes, "base64url").toString("hex")).toBe(
    "6f700c7c81c35629033d7a97afe346fb4d9a726d8d384efa1c1e6a05f2a98b30",
  );
});
