import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { forwardAll } from "../../scripts/emulator/transport/forward.mjs";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import { openDataFolder } from "../../scripts/start/data-folder.ts";
import { type DemoMode, openDemoMode } from "../../scripts/start/demo-mode.ts";
import { findConnector } from "../../src/connectors/index.ts";
import { nameIn } from "../../src/text/language.ts";

let folder = "";
let demo: DemoMode;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "demo-"));
  demo = await openDemoMode(folder);
});

afterEach(async () => {
  await demo.stop();
  await rm(folder, { recursive: true });
});

it("the demo registers an app for every sign-in, and prints how to try every connector", async () => {
  const { scriptProperties = {} } = (await demo.data.readScript()) ?? {};
  for (const { id } of connectorMocks) {
    const { name = "", signIn } = findConnector(id) ?? {};
    if (signIn?.oauth) expect(scriptProperties[`${signIn.oauth.appPrefix}_CLIENT_ID`]).toMatch(/^invented-client-of-/);
    expect(demo.lines.some((line) => line.trim().startsWith(`${nameIn(name, "en")}: `))).toBe(true);
  }
  expect(demo.lines[0]).toContain("invented");
});

it("the demo does not touch data of real accounts", async () => {
  const real = openDataFolder(folder);
  expect([await real.readScript(), await real.names()]).toEqual([null, []]);
});

it("the demo rate-limits one request in 45", async () => {
  const url = "https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=bakery.example.com";
  const request = { url, method: "GET", headers: {}, body: null, timeoutSeconds: 10, followRedirects: true };
  const outcomes = await forwardAll(
    Array.from({ length: 45 }, () => request),
    demo.upstreams,
  );
  const statuses = outcomes.map((outcome) => ("status" in outcome ? outcome.status : 0));
  expect(statuses.filter((status) => status === 429).length).toBe(1);
  expect(statuses.filter((status) => status === 200).length).toBe(44);
  const [busy] = outcomes.filter((outcome) => "status" in outcome && outcome.status === 429);
  expect(busy).toMatchObject({ headers: { "retry-after": "2" } });
});
