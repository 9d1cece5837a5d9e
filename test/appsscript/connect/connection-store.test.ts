import { beforeEach, describe, expect, it, vi } from "vitest";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import {
  connectedAt,
  countConnections,
  deleteConnection,
  loadConnection,
  loadConnections,
  loadReadableAccounts,
  loadUsage,
  markBroken,
  markConnected,
  markUsed,
  type StoredConnection,
  saveConnection,
  saveReadableAccounts,
} from "../../../src/appsscript/connect/connection-store.ts";
import {
  type AccountSelection,
  applySecretOf,
  connectionsTo,
  factsOfKey,
  findConnection,
  toConnection,
} from "../../../src/appsscript/connect/connections.ts";
import { saveNewConnection } from "../../../src/appsscript/connect/new-connection.ts";
import type { Facts } from "../../../src/connectors/define-connector.ts";
import { noor } from "../add-on.ts";
import { openScript } from "./in-script.ts";
import { someConnection } from "./some-connection.ts";

let script: ReturnType<typeof openScript>;
beforeEach(() => {
  script = openScript(noNetwork);
});

const saveAll = (...all: StoredConnection[]) => script.inScript(() => all.forEach(saveConnection));
const own = () => {
  script.project.state.userProperties[noor.email] ??= {};
  return script.project.state.userProperties[noor.email] as Record<string, string>;
};
const ids = () => script.inScript(loadConnections).map(({ id }) => id);
const now = Date.parse("2026-06-01T09:00:00Z");

describe("a user's connections", () => {
  it("are listed from the oldest token on, without what is damaged or something else", () => {
    vi.spyOn(console, "error").mockReturnValue();
    saveAll(
      someConnection("b", { issuedAt: 2 }),
      someConnection("c", { issuedAt: 3 }),
      someConnection("a", { issuedAt: 1 }),
    );
    for (const id of ["a", "b"]) script.inScript(() => markUsed(id));
    own()["engagement.connection.cut"] = "{";
    own()["engagement.connection.unnamed"] = '{"platform":"x"}';
    own()["engagement.connection.numbered"] = '{"id":1,"platform":"x"}';
    own()["engagement.connection.nowhere"] = '{"id":"nowhere","platform":null}';
    expect(ids()).toEqual(["a", "b", "c"]);
    expect(script.inScript(() => loadConnection("nowhere"))).toBeNull();
    expect(script.inScript(() => loadConnection("unknown"))).toBeNull();
    expect(script.inScript(countConnections)).toBe(7);
    vi.restoreAllMocks();
  });

  it("fit into a property of Google's, or are refused", () => {
    const rest = JSON.stringify(someConnection("a", { secret: "" })).length;
    saveAll(someConnection("a", { secret: "x".repeat(9_000 - rest) }));
    expect(() => saveAll(someConnection("a", { secret: "y".repeat(9_001 - rest) }))).toThrow(
      "The platform's sign-in data is too large to save.",
    );
    expect(script.inScript(() => loadConnection("a"))?.secret.startsWith("x")).toBe(true);
  });

  it("leave nothing behind when they are deleted, and others alone", () => {
    saveAll(someConnection("a"), someConnection("ab"));
    script.inScript(() => {
      for (const id of ["a", "ab"]) {
        markUsed(id);
        saveReadableAccounts(id, ["page"]);
      }
      deleteConnection("a");
    });
    expect(Object.keys(own())).toEqual([
      "engagement.connection.ab",
      "engagement.connectionUse.ab",
      "engagement.connectionAccounts.ab.0",
    ]);
  });
});

describe("the use of a connection", () => {
  it("is none before the first time", () => {
    const unused = { lastUsedAt: null, isBroken: false, accounts: [] };
    expect(script.inScript(() => loadUsage("a"))).toEqual(unused);
    script.inScript(() => markBroken("a"));
    expect(script.inScript(() => loadUsage("a"))).toEqual({ ...unused, isBroken: true });
  });

  it("keeps when it was used last while it is broken, and is repaired by connecting again", () => {
    const usage = (isBroken: boolean) => ({ lastUsedAt: now, isBroken, accounts: [] });
    script.inScript(() => markUsed("a"));
    script.clock.advance(1_000);
    script.inScript(() => markBroken("a"));
    expect(script.inScript(() => loadUsage("a"))).toEqual(usage(true));
    expect(script.inScript(connectedAt)).toBe("");
    script.inScript(() => markConnected("a"));
    expect(script.inScript(() => loadUsage("a"))).toEqual(usage(false));
    expect(script.inScript(connectedAt)).toBe(String(now + 1_000));
    script.inScript(() => markBroken("a"));
    script.inScript(() => markUsed("a"));
    expect(script.inScript(() => loadUsage("a"))).toEqual({ ...usage(false), lastUsedAt: now + 1_000 });
  });

  it("names the accounts that it can read, also as an earlier version stored them", () => {
    expect(script.inScript(() => loadReadableAccounts("a"))).toEqual([]);
    own()["engagement.connectionUse.a"] = JSON.stringify({ lastUsedAt: 5, isBroken: true, accounts: ["old"] });
    expect(script.inScript(() => loadReadableAccounts("a"))).toEqual(["old"]);
    script.inScript(() => saveReadableAccounts("a", ["new", "newer"]));
    expect(script.inScript(() => loadReadableAccounts("a"))).toEqual(["new", "newer"]);
    expect(script.inScript(() => loadUsage("a"))).toEqual({ lastUsedAt: 5, isBroken: true, accounts: [] });
    script.inScript(() => saveReadableAccounts("b", ["page"]));
    expect(own()).not.toHaveProperty(["engagement.connectionUse.b"]);
  });
});

describe("connecting", () => {
  const tokens = (secret: string) => ({
    secret,
    refreshToken: null,
    issuedAt: 9,
    expiresAt: null,
    permissions: ["read"],
  });
  const connect = (owner: Facts | null, kind: StoredConnection["kind"] = "signIn") =>
    script.inScript(() => saveNewConnection({ id: "x" }, kind, tokens("new"), owner));

  it("stores what the platform says of the owner, but for long texts", () => {
    const saved = connect({ account: "Bakery", bio: "x".repeat(301), motto: "y".repeat(300), count: 7 });
    expect(saved).toEqual({
      ...someConnection(saved.id),
      ...tokens("new"),
      account: "Bakery",
      facts: { account: "Bakery", motto: "y".repeat(300), count: 7 },
    });
    expect(script.inScript(loadConnections)).toEqual([saved]);
    expect(script.inScript(connectedAt)).toBe(String(now));
  });

  it("again replaces the connections to the same account, of which the oldest keeps its id", () => {
    saveAll(
      someConnection("second", { account: "Bakery", issuedAt: 2 }),
      someConnection("first", { account: "Bakery", issuedAt: 1 }),
      someConnection("third", { account: "Bakery", issuedAt: 3 }),
      someConnection("otherKind", { account: "Bakery", kind: "key", issuedAt: 4 }),
      someConnection("otherPlatform", { account: "Bakery", platform: "tiktok", issuedAt: 5 }),
      someConnection("otherAccount", { account: "Butcher", issuedAt: 6 }),
    );
    expect(connect({ account: "Bakery" }).id).toBe("first");
    expect(ids()).toEqual(["otherKind", "otherPlatform", "otherAccount", "first"]);
    expect(script.inScript(() => loadConnection("first"))?.secret).toBe("new");
  });

  it("knows an account by its id at the platform, and by its name only where one of the two has no id", () => {
    saveAll(someConnection("a", { account: "Bakery", facts: { accountId: "1" } }));
    expect(connect({ account: "Renamed", accountId: "1" }).id).toBe("a");
    expect(connect({ account: "Renamed", accountId: "2" }).id).not.toBe("a");
    saveAll(someConnection("old", { account: "Butcher" }));
    expect(connect({ account: "Butcher", accountId: "3" }).id).toBe("old");
    expect(connect({ account: "Baker", accountId: "3" }).id).toBe("old");
    expect(connect({ account: "Baker" }).id).toBe("old");
  });

  it("without a word about the owner replaces a connection that has no name either", () => {
    saveAll(someConnection("unnamed"), someConnection("named", { account: "Bakery" }));
    expect(connect(null)).toMatchObject({ id: "unnamed", account: "", facts: {} });
  });
});

describe("the connection of an import", () => {
  const chosen = (more: Partial<AccountSelection> = {}) =>
    script.inScript(() => findConnection({ platform: "x", account: "", accountName: "", isPublic: false, ...more }))
      ?.id;

  it("of an own account is one of that account, or one without a name", () => {
    saveAll(someConnection("a", { account: "Bakery" }), someConnection("none"));
    expect(chosen({ accountName: "bakery" })).toBe("a");
    expect(chosen({ accountName: "Butcher" })).toBe("none");
    script.inScript(() => markBroken("none"));
    expect(chosen()).toBe("a");
    script.inScript(() => deleteConnection("none"));
    expect(chosen({ accountName: "Butcher" })).toBeUndefined();
    expect(chosen({ accountName: "Butcher", isPublic: true })).toBe("a");
    expect(chosen({ accountName: "Butcher", account: "id" })).toBe("a");
    expect(chosen({ accountName: "Butcher", accounts: "all" })).toBe("a");
  });

  it("that is the account's own goes before one that works, and that before the last used", () => {
    saveAll(someConnection("a", { account: "Bakery" }), someConnection("b"), someConnection("c", { issuedAt: 1 }));
    script.inScript(() => markBroken("a"));
    expect(chosen({ accountName: "Bakery" })).toBe("a");
    script.inScript(() => markUsed("c"));
    expect(chosen({ accountName: "Butcher" })).toBe("c");
    script.clock.advance(1);
    script.inScript(() => markUsed("b"));
    expect(chosen({ accountName: "Butcher" })).toBe("b");
    script.inScript(() => markBroken("b"));
    expect(chosen({ accountName: "Butcher" })).toBe("c");
  });

  it("that searches for mentions is any, also an app's key", () => {
    saveAll(someConnection("key", { platform: "x-mentions", kind: "key", account: "Bakery" }));
    expect(chosen({ platform: "x-mentions", accountName: "Butcher" })).toBe("key");
    saveAll(someConnection("app", { kind: "key" }));
    expect(chosen()).toBeUndefined();
    expect(chosen({ account: "@bakery", isPublic: true })).toBe("app");
    // The key of a person.
    saveAll(someConnection("person", { platform: "pinterest", kind: "key" }));
    expect(chosen({ platform: "pinterest" })).toBe("person");
  });

  it("to a platform is one that works before those that do not", () => {
    saveAll(
      someConnection("a"),
      someConnection("b", { issuedAt: 1 }),
      someConnection("c", { issuedAt: 2, platform: "ga4" }),
    );
    const all = (platform: string) => script.inScript(() => connectionsTo(platform)).map(({ id }) => id);
    expect(all("x")).toEqual(["a", "b"]);
    script.inScript(() => markBroken("a"));
    expect(all("x")).toEqual(["b", "a"]);
    expect(all("ga4")).toEqual(["c"]);
  });

  it("sends its secret as its platform wants it, if this version knows the platform", () => {
    expect(applySecretOf(someConnection("a"))).not.toBeNull();
    expect(applySecretOf(someConnection("a", { platform: "mailchimp" }))).toBeNull();
    expect(applySecretOf(someConnection("a", { platform: "mailchimp", kind: "key" }))).not.toBeNull();
    expect(applySecretOf(someConnection("a", { platform: "of a later version" }))).toBeNull();
    const key = someConnection("a", { platform: "mailchimp", kind: "key", secret: `${"0".repeat(32)}-us21` });
    expect(Object.values(factsOfKey(key))).toContain("us21");
    expect(factsOfKey({ ...key, kind: "signIn" })).toEqual({});
    expect(factsOfKey({ ...key, platform: "hubspot" })).toEqual({});
  });

  it("shows when it ends, unless a refresh token renews it", () => {
    const endOf = (more: Partial<StoredConnection>) =>
      script.inScript(() => toConnection(someConnection("a", { expiresAt: now, ...more }))).expiresAt;
    const end = "2026-06-01T09:00:00.000Z";
    expect(endOf({ refreshToken: "r" })).toBeNull();
    expect(endOf({})).toBe(end);
    // Its token is exchanged for another one, which unused ones are not.
    expect(endOf({ platform: "threads", refreshToken: "r" })).toBe(end);
    expect(endOf({ platform: "of a later version", refreshToken: "r" })).toBe(end);
    expect(endOf({ expiresAt: null })).toBeNull();
  });
});
