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

const board = vi.hoisted(() => ({ declared: [] as unknown[] }));
vi.mock("../../../src/connectors/index.ts", () => ({
  connectorList: board.declared,
  findConnector: (id: string) => board.declared.find((platform) => (platform as { id: string }).id === id),
}));

const plain = {
  platform: "bluesky" as const,
  source: "Board API",
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
  board.declared.splice(
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

const connection = (id: string, more: Partial<StoredConnection> = {}): StoredConnection => ({
  id,
  platform: "board",
  kind: "signIn",
  account: `account of ${id}`,
  facts: {},
  secret: `secret of ${id}`,
  refreshToken: null,
  issuedAt: 0,
  expiresAt: null,
  permissions: [],
  ...more,
});
const keep = (...all: StoredConnection[]) => script.inScript(() => all.forEach(saveConnection));
const chosen = (more: Partial<AccountSelection> = {}) =>
  script.inScript(() => findConnection({ platform: "board", account: "", accountName: "", isPublic: false, ...more }))
    ?.id;

it("an import of one's own account runs with the connection of that account and with no other", () => {
  keep(connection("one"), connection("two"));
  expect(chosen({ accountName: "Account of TWO" })).toBe("two");
  expect(chosen({ accountName: "a colleague's account" })).toBeUndefined();
  expect(chosen({ platform: "elsewhere" })).toBeUndefined();
});

it("of several connections that can read an account it takes the one that is known to, that works, that was used last", () => {
  keep(connection("one"), connection("two"), connection("three"));
  const page = { account: "page-7", accountName: "Page seven" };
  script.inScript(() => markUsed("two"));
  expect(chosen(page)).toBe("two");
  script.inScript(() => markBroken("two"));
  expect(["one", "three"]).toContain(chosen(page));
  script.inScript(() => saveReadableAccounts("three", ["page-6", "page-7"]));
  expect(chosen(page)).toBe("three");
});

it("one user's connections are not another's", () => {
  keep(connection("one"));
  const selection = { platform: "board", account: "", accountName: "", isPublic: false };
  expect(script.inScript(() => findConnection(selection), { user: bo })).toBeNull();
});

it("a key that stands for an app reads public accounts, and none of its own", () => {
  keep(connection("key", { platform: "apps", kind: "key", account: "" }));
  expect(chosen({ platform: "apps" })).toBeUndefined();
  expect(chosen({ platform: "apps", account: "@competitor", isPublic: true })).toBe("key");
});

it("says how a secret travels, and what a key tells of itself", () => {
  const key = connection("key", { platform: "keys", kind: "key", secret: "abc-us6" });
  expect(factsOfKey(key)).toEqual({ centre: "us6" });
  expect(applySecretOf(key)?.("abc-us6", {} as never)).toEqual({ query: { key: "abc-us6" } });
  expect(applySecretOf(connection("one"))).toBe(applySecret);
  expect(applySecretOf(connection("key", { kind: "key" }))).toBeNull();
});

it("people see when a connection ends and whether it still works, and nothing secret", () => {
  const day = 86_400_000;
  keep(
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

it("a platform is offered with the ways to connect that there are", () => {
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
