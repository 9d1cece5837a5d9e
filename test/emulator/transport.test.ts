import { type ChildProcess, spawn } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readUpstreams } from "../../scripts/emulator/transport/forward.mjs";
import { createNodeTransport } from "../../scripts/emulator/transport/node-transport.ts";

// A separate process, because a script that waits for a response blocks this one.
const server = `
const http = require("node:http");
const answer = { "/slow": (r) => setTimeout(() => r.end("late"), 3000), "/error": (r) => r.writeHead(503, { "Retry-After": "7" }).end("busy") };
http.createServer((q, r) => (answer[q.url] ?? ((r) => { let b = ""; q.on("data", (d) => (b += d)).on("end", () => r.end(q.method + " " + q.url + " " + b)) }))(r))
  .listen(0, "127.0.0.1", function () { console.log(this.address().port) });`;

let child: ChildProcess;
let base = "";

beforeAll(async () => {
  child = spawn(process.execPath, ["-e", server], { stdio: ["ignore", "pipe", "inherit"] });
  base = await new Promise((resolve) =>
    child.stdout?.once("data", (port) => resolve(`http://127.0.0.1:${String(port).trim()}`)),
  );
});
afterAll(() => void child.kill());

const request = (url: string, more = {}) => ({
  url,
  method: "GET",
  headers: {},
  body: null,
  timeoutSeconds: 1,
  followRedirects: true,
  ...more,
});

it("a script that waits receives real responses and failures in the order of its requests", () => {
  const transport = createNodeTransport({ "https://api.example.com": base });
  const [posted, refused, late, nowhere] = transport.fetchAll([
    request("https://api.example.com/posts", { method: "POST", body: btoa("a=1") }),
    request(`${base}/error`),
    request(`${base}/slow`),
    request("http://127.0.0.1:1/"),
  ]);
  expect(posted).toMatchObject({ status: 200, body: btoa("POST /posts a=1") });
  expect(refused).toMatchObject({ status: 503, headers: { "retry-after": "7" } });
  expect(late).toMatchObject({ failure: "timeout" });
  expect(nowhere).toMatchObject({ failure: "connection" });
  transport.close();
});

it("an UPSTREAMS value that is not a JSON map is refused with an example", () => {
  expect(readUpstreams(undefined)).toEqual({});
  expect(() => readUpstreams("[1]")).toThrow("UPSTREAMS is not a JSON map of addresses");
});
