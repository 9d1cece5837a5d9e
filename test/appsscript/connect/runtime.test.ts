import { expect, it } from "vitest";
import type { FetchOutcome, FetchRequest } from "../../../scripts/emulator/transport/transport.ts";
import { openRuntime } from "../../../src/appsscript/connect/runtime.ts";
import type { HttpRequest } from "../../../src/connectors/sync/runtime.ts";
import { Pause } from "../../../src/connectors/sync/sync-errors.ts";
import { openScript } from "./in-script.ts";

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
});
