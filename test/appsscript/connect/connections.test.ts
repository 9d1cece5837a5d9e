import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import {
  markBroken,
  markUsed,
  type StoredConnection,
  saveConnection,
  saveReadableAccounts,
} from "../../../src/appsscript/connect/connection-store.ts";
import {
  type AccountSelection,
  applySecretOf,
  factsOfKey,
  findConnection,
  listConnections,
} from "../../../src/appsscript/connect/connections.ts";
import { connectorOptions } from "../../../src/appsscript/connect/connector-options.ts";
import { queryParameter } from "../../../src/connectors/apply-secret.ts";
import { defineConnector } from "../../../src/connectors/define-connector.ts";
import { bo } from "../add-on.ts";
import { openScript } from "./in-script.ts";
import { someConnection } from "./some-connection.ts";

const registry = vi.hoisted(() => ({ connectors: [] as unknown[] }));
vi.mock("../../../src/connectors/index.ts", () => ({
  connectorList: registry.connectors,
  findConnector: (id: string) => registry.connectors.find((connector) => (connector as { id: string }).id === id),
}));

const plain = {
  platform: "bluesky" as const,
  source: "Board API",
  apiVersion: { name: null, promisedUntil: null },
  hosts: ["https://api.example.com/"],
  lookups: [],
  tables: {},
  failures: { codes: () => [], kinds: {} },
  limits: { maxParallelRequests: 5 },
};

const applySecret = () => ({ headers: { Authorization: "Bearer …" } });
const oauth = {
  appPrefix: "BOARD",
  authorizeUrl: "https://example.com/auth",
  tokenUrl: "https://api.example.com/token",
  scopes: ["read"],
  renewal: "refresh_token" as const,
  applySecret,
};
const apiKey = { where: "https://example.com/keys", form: /./, applySecret: queryParameter("key") };

beforeEach(() => {
  registry.connectors.splice(
    0,
    9,
    defineConnector({ ...plain, id: "board", name: "Board", signIn: { oauth } }),
    defineConnector({
      ...plain,
      id: "keys",
      name: "Keys",
      signIn: { isOptional: true, apiKey: { ...apiKey, facts: (key) => ({ centre: key.slice(-3) }) } },
    }),
    defineConnector({
      ...plain,
      id: "apps",
      name: "Apps",
      signIn: { apiKey: { ...apiKey, owner: { request: () => ({ url: "" }), read: () => ({}) } } },
      publicAccounts: { example: "@name", read: (typed) => typed },
    }),
  );
  script = openScript(noNetwork);
});
afterEach(() => vi.clearAllMocks());

let script: ReturnType<typeof openScript>;

const connection = (id: string, more: Partial<StoredConnection> = {}): StoredConnection =>
  someConnection(id, { platform: "board", account: `account of ${id}`, ...more });
const saveAll = (...all: StoredConnection[]) => script.inScript(() => all.forEach(saveConnection));
const chosen = (more: Partial<AccountSelection> = {}) =>
  script.inScript(() => findConnection({ platform: "board", account: "", accountName: "", isPublic: false, ...more }))
    ?.id;

it("the import of an own account runs only with the connection of that account", () => {
  saveAll(connection("one"), connection("two"));
  expect(chosen({ accountName: "Account of TWO" })).toBe("two");
  expect(chosen({ accountName: "a colleague's account" })).toBeUndefined();
  expect(chosen({ platform: "elsewhere" })).toBeUndefined();
});

it("of several connections to a platform, the one that lists the account is used, then one that works, then the last used", () => {
  saveAll(connection("one"), connection("two"), connection("three"));
  const page = { account: "page-7", accountName: "Page seven" };
  script.inScript(() => markUsed("two"));
  expect(chosen(page)).toBe("two");
  script.inScript(() => markBroken("two"));
  expect(["one", "three"]).toContain(chosen(page));
  script.inScript(() => saveReadableAccounts("three", ["page-6", "page-7"]));
  expect(chosen(page)).toBe("three");
});

it("a user cannot use another user's connections", () => {
  saveAll(connection("one"));
  const selection = { platform: "board", account: "", accountName: "", isPublic: false };
  expect(script.inScript(() => findConnection(selection), { user: bo })).toBeNull();
});

it("the key of an app reads public accounts, but no own account", () => {
  saveAll(connection("key", { platform: "apps", kind: "key", account: "" }));
  expect(chosen({ platform: "apps" })).toBeUndefined();
  expect(chosen({ platform: "apps", account: "@competitor", isPublic: true })).toBe("key");
});

it("a connection defines how requests carry its secret, and which facts its key contains", () => {
  const key = connection("key", { platform: "keys", kind: "key", secret: "abc-us6" });
  expect(factsOfKey(key)).toEqual({ centre: "us6" });
  expect(applySecretOf(key)?.("abc-us6", {} as never)).toEqual({ query: { key: "abc-us6" } });
  expect(applySecretOf(connection("one"))).toBe(applySecret);
  expect(applySecretOf(connection("key", { kind: "key" }))).toBeNull();
});

it("the list of connections shows when each expires and whether it works, without secrets", () => {
  const day = 86_400_000;
  saveAll(
    connection("one", { expiresAt: 60 * day, permissions: ["read"] }),
    connection("two", { expiresAt: day, refreshToken: "renews it", issuedAt: 1 }),
    connection("old", { platform: "no longer declared" }),
  );
  script.inScript(() => markUsed("one"));
  script.inScript(() => markBroken("two"));
  const listed = script.inScript(listConnections);
  const usual = { platform: "board", kind: "signIn" };
  expect(listed).toEqual([
    {
      ...usual,
      id: "one",
      account: "account of one",
      permissions: ["read"],
      expiresAt: "1970-03-02T00:00:00.000Z",
      lastUsedAt: "2026-06-01T09:00:00.000Z",
      isBroken: false,
    },
    {
      ...usual,
      id: "two",
      account: "account of two",
      permissions: [],
      expiresAt: null,
      lastUsedAt: null,
      isBroken: true,
    },
  ]);
  expect(JSON.stringify(listed)).not.toMatch(/secret of|renews it/);
});

it("the sidebar offers each platform with its ways to connect", () => {
  const choices = () =>
    script.inScript(connectorOptions).map(({ id, canSignIn, hasSignIn, keyInstructions, needsNoSignIn }) => ({
      id,
      canSignIn,
      hasSignIn,
      keyInstructions,
      needsNoSignIn,
    }));
  expect(choices()).toEqual([
    { id: "board", canSignIn: false, hasSignIn: true, keyInstructions: null, needsNoSignIn: false },
    {
      id: "keys",
      canSignIn: false,
      hasSignIn: false,
      keyInstructions: "https://example.com/keys",
      needsNoSignIn: true,
    },
    {
      id: "apps",
      canSignIn: false,
      hasSignIn: false,
      keyInstructions: "https://example.com/keys",
      needsNoSignIn: false,
    },
  ]);
  script.project.state.scriptProperties.BOARD_CLIENT_ID = "registered";
  expect(choices()[0]?.canSignIn).toBe(true);
});
