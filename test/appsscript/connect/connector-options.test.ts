import { beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { addKey } from "../../../src/appsscript/connect/add-key.ts";
import { loadConnections, saveConnection } from "../../../src/appsscript/connect/connection-store.ts";
import { connectorOptions } from "../../../src/appsscript/connect/connector-options.ts";
import { disconnect } from "../../../src/appsscript/connect/disconnect.ts";
import { findSignIn, requireSignIn } from "../../../src/appsscript/connect/find-sign-in.ts";
import { startSignIn } from "../../../src/appsscript/connect/start-sign-in.ts";
import { connectorList } from "../../../src/connectors/index.ts";
import { openScript } from "./in-script.ts";

let script: ReturnType<typeof openScript>;
beforeEach(() => {
  script = openScript(noNetwork, createHeadlessWorkbook({ timeZone: "Europe/Madrid" }));
});

describe("a platform in the list to choose from", () => {
  const option = (id: string) => script.inScript(connectorOptions).find((each) => each.id === id);

  it("reads one account, one of a list, brands' mentions or public accounts only", () => {
    const sources = Object.fromEntries(script.inScript(connectorOptions).map((each) => [each.id, each.accountSource]));
    expect(sources).toMatchObject({ bluesky: "none", x: "one", "search-console": "list", "x-mentions": "brands" });
    expect(sources).toMatchObject({ "wordpress-com": "list", "bluesky-mentions": "brands" });
  });

  it("can be used without a sign-in, with a key, or for public accounts, if the platform has that", () => {
    expect(option("bluesky")).toMatchObject({ needsNoSignIn: true, hasSignIn: false, keyInstructions: null });
    expect(option("bluesky")?.publicExample).toContain("bsky");
    expect(option("ga4")).toMatchObject({ needsNoSignIn: false, hasSignIn: true, publicExample: null, price: null });
    expect(option("mailchimp")?.keyInstructions).toContain("https://");
  });

  it("offers a wider sign-in and a plan of requests only where there is one", () => {
    expect(option("facebook")).toMatchObject({
      hasWiderSignIn: true,
      requests: { tables: { posts: expect.any(Number) } },
    });
    expect(option("x")).not.toHaveProperty("hasWiderSignIn");
    expect(option("x")).not.toHaveProperty("requests");
  });

  it("is found by its other names and its English one", () => {
    expect(option("facebook")?.alsoFoundBy).toContain("Facebook Pages");
    expect(option("bluesky")?.alsoFoundBy.at(-1)).toBe("Bluesky");
  });

  it("says whose days it counts, table by table", () => {
    expect(option("search-console")?.dayZones).toEqual({ pages: "Pacific" });
    expect(option("linkedin")?.dayZones).toEqual({ days: "UTC" });
    expect(option("bluesky")?.dayZones).toEqual({});
  });

  it("says what a row costs, and what it costs to ask for a deleted mention", () => {
    expect(option("x-mentions")?.price).toMatchObject({ row: { mentions: 0.015 }, known: { each: 0.005 } });
    expect(option("x-mentions")?.price?.known?.perDay).toBeGreaterThan(0);
    expect(Object.keys(option("x")?.price?.row ?? {})).toContain("posts");
    expect(option("x")?.price).not.toHaveProperty("known");
  });
});

describe("what a user can sign in to", () => {
  const start = (request: Parameters<typeof startSignIn>[0]) =>
    new URL(script.inScript(() => startSignIn(request)).url);
  beforeEach(() => {
    script.project.state.scriptProperties = {
      ...{ X_CLIENT_ID: "x", X_CLIENT_SECRET: "s", FACEBOOK_CLIENT_ID: "f", FACEBOOK_CLIENT_SECRET: "s" },
      GOOGLE_CLIENT_ID: "g",
    };
  });

  it("is a platform, or BigQuery, which is none", () => {
    expect(script.inScript(() => findSignIn("bigquery"))).toMatchObject({ id: "bigquery", connector: undefined });
    expect(script.inScript(() => findSignIn("facebook"))).toMatchObject({ id: "facebook", name: "Facebook Pages" });
    expect(script.inScript(() => findSignIn("nothing"))).toBeUndefined();
    expect(() => script.inScript(() => requireSignIn("nothing"))).toThrow("doesn't support that platform");
  });

  it("proves that it was this user who began, where the platform checks that", () => {
    const query = start("x").searchParams;
    expect(query.get("code_challenge")).toMatch(/^[\w-]{43}$/);
    const [pending] = Object.values(script.project.state.userProperties["noor@example.com"] ?? {})
      .filter((text) => text.includes("verifier"))
      .map((text) => JSON.parse(text));
    expect(pending).toMatchObject({ platform: "x", startedAt: script.clock.now() });
    expect(pending.verifier).toMatch(/^[\w-]{43}$/);
    expect(pending.verifier).not.toBe(query.get("code_challenge"));
    expect(start("facebook").searchParams.has("code_challenge")).toBe(false);
  });

  it("is bound to the user for an hour", () => {
    start("x");
    const [token] = Object.values(script.project.state.stateTokens);
    expect(token).toMatchObject({
      method: "authCallback",
      arguments: { platform: "x" },
      expires: script.clock.now() + 3_600_000,
    });
  });

  it("asks for more only if the user wants that", () => {
    const scope = (request: Parameters<typeof startSignIn>[0]) => start(request).searchParams.get("scope");
    expect(scope("facebook")).not.toContain("business_management");
    expect(scope({ platform: "facebook", isWider: "yes" as never })).toBe(scope("facebook"));
    expect(scope({ platform: "facebook", isWider: true })).toContain("business_management");
  });

  it("needs the deployer's app", () => {
    expect(() => start("tiktok")).toThrow("Sign-in to TikTok isn't set up in this copy of the add-on.");
    expect(() => start("bluesky")).toThrow("Sign-in to Bluesky isn't set up");
  });
});

it("a key is refused before it is sent if it cannot be one, or is too long to store", () => {
  const add = (platform: string, key: string) => script.inScript(() => addKey({ platform, key }));
  expect(() => add("nothing", "k")).toThrow("doesn't support that platform");
  expect(() => add("ga4", "k")).toThrow("Google Analytics 4 doesn't support API keys.");
  expect(() => add("mailchimp", "k")).toThrow("This doesn't look like a Mailchimp key.");
  expect(() => add("x", "A".repeat(4_001))).toThrow("This key is too long to save.");
  // Sent, and no server is listed here.
  expect(() => add("x", ` ${"A".repeat(4_000)} `)).toThrow("isn't on the add-on's list of allowed addresses");
});

/** Calls the script, whose requests are answered with what `bodyOf` says, by URL; returns the URLs that were sent, too. */
function answered<T>(action: () => T, bodyOf: (url: string) => unknown = () => ({})) {
  const urls: string[] = [];
  const result = script.inScript(() => {
    const fetchAll = (requests: readonly { url: string }[]) =>
      requests.map(({ url }) => {
        urls.push(url.replace(/[?].*/, ""));
        const text = JSON.stringify(bodyOf(url));
        return { getResponseCode: () => 200, getAllHeaders: () => ({}), getContentText: () => text };
      });
    Object.assign(globalThis, { UrlFetchApp: { fetchAll } });
    return action();
  });
  return { result, urls };
}

describe("adding a key", () => {
  it("asks for its owner, whose name and id are stored with it, or else for its accounts", () => {
    const key = `${"0".repeat(32)}-us7`;
    const account = { account_name: "Bakery", account_id: "a1", login_id: "l1" };
    const { result, urls } = answered(
      () => addKey({ platform: "mailchimp", key: `${key}\n` }),
      () => account,
    );
    expect(urls[0]).toContain("https://us7.api.mailchimp.com/3.0/");
    expect(result).toMatchObject({ platform: "mailchimp", kind: "key", account: "Bakery", permissions: [] });
    expect(script.inScript(loadConnections)).toMatchObject([
      { secret: key, issuedAt: script.clock.now(), expiresAt: null },
    ]);
    const listed = answered(
      () => addKey({ platform: "transistor", key: "k".repeat(22) }),
      () => ({ data: [] }),
    );
    expect([listed.urls.length, listed.result.account]).toEqual([1, ""]);
  });

  it("has permissions where the platform says which were granted", () => {
    const bodyOf = (url: string) =>
      url.includes("/permissions") ? { data: [{ permission: "pages_show_list", status: "granted" }] } : { data: [] };
    const { result } = answered(() => addKey({ platform: "facebook", key: "E".repeat(120) }), bodyOf);
    expect(result.permissions).toEqual(["pages_show_list"]);
  });

  it("is possible only where a key has an owner or a list of accounts to ask for", () => {
    const withKeys = connectorList.filter(({ signIn }) => signIn.apiKey);
    const asking = withKeys.filter(({ signIn, owner, accounts }) => signIn.apiKey?.owner ?? owner ?? accounts);
    expect(withKeys.length).toBeGreaterThan(20);
    expect(asking).toEqual(withKeys);
  });
});

it("disconnecting revokes a sign-in where the platform can and the app is known, and deletes it in any case", () => {
  script.project.state.scriptProperties = { X_CLIENT_ID: "x", LINKEDIN_CLIENT_ID: "l" };
  const disconnected = (platform: string, kind: "signIn" | "key") => {
    const { result, urls } = answered(() => {
      saveConnection({
        ...{ id: "c1", platform, kind, account: "", facts: {}, secret: "s", refreshToken: null },
        ...{ issuedAt: 0, expiresAt: null, permissions: [] },
      });
      return disconnect("c1").wasRevoked;
    });
    return [result, urls.length > 0];
  };
  expect(disconnected("x", "signIn")).toEqual([true, true]);
  expect(disconnected("x", "key")).toEqual([false, false]);
  expect(disconnected("linkedin", "signIn")).toEqual([false, false]);
  expect(disconnected("facebook", "signIn")).toEqual([false, false]);
  expect(disconnected("of a later version", "signIn")).toEqual([false, false]);
  expect(script.inScript(loadConnections)).toEqual([]);
  expect(script.inScript(() => disconnect("c1"))).toEqual({ wasRevoked: false });
});
