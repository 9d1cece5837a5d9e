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

/** The outside where addresses that end in a kind of failure fail so; and each wave of addresses that was asked. */
function opened(answer: (request: FetchRequest) => FetchOutcome = () => good) {
  const waves: FetchRequest[][] = [];
  const script = openScript({
    fetchAll(requests) {
      waves.push(requests);
      return requests.map((request) => failures[request.url.split("/").at(-1) as string] ?? answer(request));
    },
  });
  const ask = (...requests: HttpRequest[]) => script.inScript(() => openRuntime().fetchAll(requests));
  const asked = () => waves.map((wave) => wave.map(({ url }) => url.split("/").at(-1)));
  return { ask, waves, asked, ...script };
}

it("several requests leave at once, each with a limit to its time, and what is an error for the platform is an answer", () => {
  const { ask, waves } = opened((request) => (request.method === "POST" ? { ...good, status: 429 } : good));
  const post: HttpRequest = {
    ...get("b"),
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: "Bearer t" },
    body: '{"a":"é"}',
  };
  const [first, second] = ask(get("a"), post);
  expect(first).toEqual({ status: 200, headers: { "x-left": "7", link: "<a>, <b>" }, text: "{}" });
  expect(second).toMatchObject({ status: 429 });
  expect(waves).toHaveLength(1);
  expect(waves[0]?.map(({ timeoutSeconds }) => timeoutSeconds)).toEqual([60, 60]);
  expect(waves[0]?.[1]).toMatchObject({
    headers: { "Content-Type": "application/json", Authorization: "Bearer t" },
    body: Buffer.from('{"a":"é"}').toString("base64"),
  });
});

it("when one of several gets no answer, the others are asked once more and it alone has failed", () => {
  const { ask, asked } = opened();
  const responses = ask(get("a"), get("gone"), get("b"));
  expect(responses.map((response) => ("failure" in response ? response.failure : response.status))).toEqual([
    200,
    "connection",
    200,
  ]);
  expect(asked()).toEqual([["a", "gone", "b"], ["a"], ["gone"], ["b"]]);
});

it("a single request that gets no answer is not asked again here: it may be one that counts, such as a renewal", () => {
  const { ask, asked } = opened();
  expect(ask(get("slow"))).toEqual([{ failure: "timeout" }]);
  expect(ask(get("nowhere"))).toEqual([{ failure: "connection" }]);
  expect(asked()).toEqual([["slow"], ["nowhere"]]);
});

it("an execution does not spend its six minutes on a platform that never answers", () => {
  const { ask, asked } = opened();
  const responses = ask(get("1/slow"), get("2/slow"), get("3/slow"), get("a"));
  expect(responses).toEqual(Array.from({ length: 4 }, () => ({ failure: "timeout" })));
  expect(asked()).toHaveLength(3);
});

it("a server that the manifest does not list is told apart", () => {
  const { ask } = opened();
  const elsewhere = { ...get(""), url: "https://mastodon.example.org/api?access_token=s3cret" };
  expect(ask(elsewhere)).toEqual([{ failure: "not_listed" }]);
  expect(ask(get("a"), elsewhere)[1]).toEqual({ failure: "not_listed" });
});

it("where Google sends no more requests today, imports go on later", () => {
  const { ask } = opened(() => {
    throw new Error("Service invoked too many times for one day: urlfetch.");
  });
  expect(() => ask(get("a"))).toThrow(Pause);
});

it("what else goes wrong is a fault, whose words hold no address with a secret", () => {
  const { ask } = opened();
  expect(() => ask({ ...get("a"), url: `https://api.example.com/?key=s3cret${"x".repeat(2_100)}` })).toThrow(
    "Limit Exceeded: URLFetch URL Length.",
  );
  const { ask: other } = opened(() => {
    throw new Error("Invalid argument: https://api.example.com/?key=s3cret&b=1");
  });
  expect(() => other(get("a"))).toThrow("Invalid argument: https://api.example.com/?…");
});

it("signs as platforms want it, also texts beyond ASCII", () => {
  const { inScript } = opened();
  // RFC 4231, test case 2, its key as hexadecimal digits.
  const signed = inScript(() => openRuntime().tools.hmacSha256("4a656665", "what do ya want for nothing?"));
  expect(Buffer.from(signed, "base64url").toString("hex")).toBe(
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
  expect(inScript(() => openRuntime().tools.base64("naïve:pass"))).toBe("bmHDr3ZlOnBhc3M=");
});
