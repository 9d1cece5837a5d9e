import { afterEach, expect, it } from "vitest";
import { fakeClock } from "../../../scripts/emulator/clocks.ts";
import { type Answerer, recordedResponses } from "../../../scripts/emulator/transport/recorded-responses.ts";
import type { Transport } from "../../../scripts/emulator/transport/transport.ts";
import type { Connection } from "../../../src/rpc/connect-calls.ts";
import { ask, type OpenAddOn, openAddOn } from "../add-on.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";
import { storedConnectionsOf } from "./with-provider.ts";

const key = `AIza${"Sy-_0123456".repeat(3)}Xy`;
const checkUrl = `https://youtube.googleapis.com/youtube/v3/i18nRegions?part=snippet&key=${key}`;

let opened: OpenAddOn;
afterEach(() => expectNoSecretOutsideUserProperties(opened, [key]));

/** Opens the add-on; YouTube responds to the key's check with `answer`. */
function open(answer: Answerer) {
  const transport = recordedResponses({ [checkUrl]: answer }, fakeClock());
  opened = openAddOn({ transport });
  return transport;
}

const addKey = (pasted = key, platform = "youtube") =>
  ask<Connection>(opened.addOn, "addKey", { platform, key: pasted });

it("a key that the platform accepts is saved, and its connection is shown without the key", async () => {
  const { requests } = open({ body: { items: [] } });
  const connection = await addKey(`  ${key}\n`);
  expect(connection).toEqual({
    id: storedConnectionsOf(opened)[0]?.id,
    platform: "youtube",
    account: "",
    kind: "key",
    permissions: [],
    expiresAt: null,
    lastUsedAt: null,
    isBroken: false,
  });
  expect(requests).toHaveLength(1);
  expect(requests[0]?.headers.Authorization).toBeUndefined();
  expect(storedConnectionsOf(opened)[0]?.secret).toBe(key);
});

it("a text that cannot be a key is rejected without a request to the platform", async () => {
  const { requests } = open({ body: {} });
  await expect(addKey("my password")).rejects.toThrow(
    "This doesn't look like a YouTube key. Copy only the complete key again from https://console.cloud.google.com/apis/credentials",
  );
  expect(requests).toEqual([]);
  await expect(addKey(key, "bluesky")).rejects.toThrow("Bluesky doesn't support API keys.");
});

it("a key that the platform refuses is not saved", async () => {
  const error = {
    code: 400,
    message: "API key not valid.",
    errors: [{ reason: "badRequest" }],
    status: "INVALID_ARGUMENT",
  };
  open({ status: 400, body: { error } });
  await expect(addKey()).rejects.toThrow("YouTube rejected this key. It wasn't saved.");
  expect(storedConnectionsOf(opened)).toEqual([]);
});

it("a key is not saved if the platform is unavailable to check it", async () => {
  open({ status: 503, body: "busy" });
  await expect(addKey()).rejects.toThrow("The key couldn't be verified with YouTube, so it wasn't saved.");
  open({ seconds: 500 });
  await expect(addKey()).rejects.toThrow("Wait a few minutes, then try again.");
  expect(storedConnectionsOf(opened)).toEqual([]);
});

it("Google's error about a request that it does not send is logged without the key", async () => {
  const words = `Limit Exceeded: URLFetch URL Length. ${checkUrl}`;
  const transport: Transport = {
    fetchAll: () => {
      throw new Error(words);
    },
  };
  opened = openAddOn({ transport });
  await expect(addKey()).rejects.toThrow(
    "URLFetch URL Length. https://youtube.googleapis.com/youtube/v3/i18nRegions?…",
  );
  expect(opened.screen.lines.join()).toContain("i18nRegions?…");
});

it("a user who did not grant every permission is told so, and how to grant it", async () => {
  for (const name of ["script.scriptapp", "script.external_request"]) {
    opened = openAddOn({ refusedScopes: [`https://www.googleapis.com/auth/${name}`] });
    await expect(addKey()).rejects.toThrow("open the add-on from its menu, and allow access");
  }
});

it("a key that is too long for a property is rejected with a message", async () => {
  const long = "A".repeat(10_000);
  const transport = { fetchAll: () => [{ status: 200, headers: {}, body: btoa('{"data":[]}') }] };
  opened = openAddOn({ transport });
  await expect(addKey(long, "x")).rejects.toThrow("This key is too long to save.");
  expect(storedConnectionsOf(opened)).toEqual([]);
});

it("disconnecting deletes a key without a request to the platform", async () => {
  const { requests } = open({ body: {} });
  const { id } = await addKey();
  expect(await ask(opened.addOn, "disconnect", id)).toEqual({ wasRevoked: false });
  expect(storedConnectionsOf(opened)).toEqual([]);
  expect(requests).toHaveLength(1);
});
