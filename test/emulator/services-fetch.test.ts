import { expect, it } from "vitest";
import { toFetchRequest } from "../../scripts/emulator/services/fetch-request.ts";
import { type Answerer, recordedResponses } from "../../scripts/emulator/transport/recorded-responses.ts";
import { openTestScript } from "./run-as-script.ts";

const posts = "https://api.example.com/v1/posts";
const bench = (answers: Record<string, Answerer>) =>
  openTestScript({ transport: (clock) => recordedResponses(answers, clock) });

it("fetch returns the response's status, text and headers", () => {
  const { run } = bench({ [posts]: { body: { likes: 3 }, headers: { "Retry-After": "5" } } });
  const body = `var r = UrlFetchApp.fetch("${posts}", { timeoutSeconds: 20 });
    return [r.getResponseCode(), JSON.parse(r.getContentText()).likes, r.getHeaders()["Retry-After"]]`;
  expect(run(body)).toEqual([200, 3, "5"]);
});

it("fetchAll returns responses in the order of the requests, counts each, and takes as long as the slowest", () => {
  const { run, calls, clock } = bench({
    [`${posts}?page=1`]: { body: "one", seconds: 3 },
    [`${posts}?page=2`]: { body: "two", seconds: 1 },
  });
  const requests = [1, 2].map((page) => ({ url: `${posts}?page=${page}`, timeoutSeconds: 20 }));
  const body = `return UrlFetchApp.fetchAll(${JSON.stringify(requests)}).map(function (r) { return r.getContentText() })`;
  expect(run(body)).toEqual(["one", "two"]);
  expect(calls().get("UrlFetchApp.fetch")).toBe(2);
  expect(clock.now()).toBe(Date.parse("2026-06-01T09:00:03Z"));
});

it.each([
  ["without a time limit", posts, {}, "Set timeoutSeconds"],
  [
    "to an address that the manifest does not list",
    "https://other.example.com/",
    { timeoutSeconds: 5 },
    "urlFetchWhitelist",
  ],
  ["that is not encrypted", "http://api.example.com/v1/posts", { timeoutSeconds: 5 }, "urlFetchWhitelist"],
  ["to an address above 2,082 characters", `${posts}?q=${"x".repeat(2082)}`, { timeoutSeconds: 5 }, "URL Length"],
  ["with more than 8 KB of headers", posts, { timeoutSeconds: 5, headers: { a: "x".repeat(8192) } }, "Header Size"],
  ["with an option that does not exist", posts, { timeoutSeconds: 5, timeout: 5 }, "not emulated"],
  ["without a recorded response", `${posts}/1`, { timeoutSeconds: 5 }, "No answer is recorded"],
])("a request %s is refused", (_what, url, options, message) => {
  const call = `UrlFetchApp.fetch(${JSON.stringify(url)}, ${JSON.stringify(options)})`;
  expect(() => bench({ [posts]: {} }).run(call)).toThrow(message);
});

it.each([
  ["a subdomain", "https://bakery.help.example/v1/tickets", true],
  ["a subdomain of one", "https://a.bakery.help.example/v1/tickets", true],
  ["the domain itself", "https://help.example/v1/tickets", false],
  ["another path", "https://bakery.help.example/v2/tickets", false],
  ["a name that only ends alike", "https://bakeryhelp.example/v1/tickets", false],
  ["another host with the name in its query", "https://other.example?.help.example/v1/tickets", false],
])("a wildcard in the manifest is matched correctly against %s", (_what, url, isListed) => {
  const request = () => toFetchRequest(url, { timeoutSeconds: 5 }, ["https://*.help.example/v1/"]);
  if (isListed) expect(request().url).toBe(url);
  else expect(request).toThrow("urlFetchWhitelist");
});

it.each([
  ["the entry itself", "https://api.example.com/v1", true],
  ["a path below it", "https://api.example.com/v1/posts?page=2", true],
  ["a question after it", "https://api.example.com/v1?page=2", true],
  ["its host in capitals", "https://API.example.com/v1/posts", true],
  ["a longer word", "https://api.example.com/v10/posts", false],
  ["a host that begins alike", "https://api.example.com.evil.example/v1/posts", false],
  ["the path on another host", "https://other.example/v1/posts", false],
  ["another scheme", "http://api.example.com/v1/posts", false],
])("an entry of the manifest without a slash at its end lists %s: %s (%s)", (_what, url, isListed) => {
  const request = () => toFetchRequest(url, { timeoutSeconds: 5 }, ["https://api.example.com/v1"]);
  if (isListed) expect(request().url).toBe(url);
  else expect(request).toThrow("urlFetchWhitelist");
});

it("an error status throws unless muteHttpExceptions is set", () => {
  const { run } = bench({ [posts]: { status: 429, body: "slow down" } });
  expect(() => run(`UrlFetchApp.fetch("${posts}", { timeoutSeconds: 5 })`)).toThrow("returned code 429");
  const muted = `UrlFetchApp.fetch("${posts}", { timeoutSeconds: 5, muteHttpExceptions: true })`;
  expect(run(`return ${muted}.getResponseCode()`)).toBe(429);
});

it("a request times out after timeoutSeconds", () => {
  const { run, clock } = bench({ [posts]: { seconds: 30 } });
  expect(() => run(`UrlFetchApp.fetch("${posts}", { timeoutSeconds: 5 })`)).toThrow("Timeout");
  expect(clock.now()).toBe(Date.parse("2026-06-01T09:00:05Z"));
});

it("an object payload is sent as a form", () => {
  const { run } = bench({
    [`POST ${posts}`]: ({ body, headers }) => ({ body: { body: atob(body ?? ""), type: headers["Content-Type"] } }),
  });
  const options = { method: "post", payload: { grant_type: "code", scope: "a b" }, timeoutSeconds: 5 };
  expect(
    JSON.parse(String(run(`return UrlFetchApp.fetch("${posts}", ${JSON.stringify(options)}).getContentText()`))),
  ).toEqual({
    body: "grant_type=code&scope=a%20b",
    type: "application/x-www-form-urlencoded",
  });
});
