import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { noNetwork } from "../../../scripts/workbook/transport/no-network.ts";
import {
  type KeptConnection,
  keepConnection,
  noteAccounts,
  noteBroken,
  noteUsed,
} from "../../../src/appsscript/connect/connection-store.ts";
import {
  connectionFor,
  keyFactsOf,
  sendOf,
  shownConnections,
  type Wanted,
} from "../../../src/appsscript/connect/connections.ts";
import { platformChoices } from "../../../src/appsscript/connect/platform-choices.ts";
import { definePlatform } from "../../../src/platforms/define-platform.ts";
import { inQuery } from "../../../src/platforms/sending.ts";
import { bo } from "../add-on.ts";
import { openScript } from "./in-script.ts";

const board = vi.hoisted(() => ({ declared: [] as unknown[] }));
vi.mock("../../../src/platforms/index.ts", () => ({
  connectorList: board.declared,
  connectorNamed: (id: string) => board.declared.find((platform) => (platform as { id: string }).id === id),
}));

const plain = {
  platform: "bluesky" as const,
  source: "Board API",
  hosts: ["https://api.example.com/"],
  lookups: [],
  tables: {},
  failures: { codes: () => [], kinds: {} },
  limits: { atOnce: 5 },
};

const send = () => ({ headers: { Authorization: "Bearer …" } });
const oauth = {
  app: "BOARD",
  authorizeUrl: "https://example.com/auth",
  tokenUrl: "https://api.example.com/token",
  scopes: ["read"],
  renewal: "refresh_token" as const,
  send,
};
const ownKey = { where: "https://example.com/keys", form: /./, send: inQuery("key") };

beforeEach(() => {
  board.declared.splice(
    0,
    9,
    definePlatform({ ...plain, id: "board", name: "Board", signIn: { oauth } }),
    definePlatform({
      ...plain,
      id: "keys",
      name: "Keys",
      signIn: { isOptional: true, ownKey: { ...ownKey, facts: (key) => ({ centre: key.slice(-3) }) } },
    }),
    definePlatform({
      ...plain,
      id: "apps",
      name: "Apps",
      signIn: { ownKey: { ...ownKey, owner: { request: () => ({ url: "" }), read: () => ({}) } } },
      publicAccounts: { example: "@name", read: (typed) => typed },
    }),
  );
  script = openScript(noNetwork);
});
afterEach(() => vi.clearAllMocks());

let script: ReturnType<typeof openScript>;

const connection = (id: string, more: Partial<KeptConnection> = {}): KeptConnection => ({
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
const keep = (...all: KeptConnection[]) => script.inScript(() => all.forEach(keepConnection));
const chosen = (more: Partial<Wanted> = {}) =>
  script.inScript(() => connectionFor({ platform: "board", account: "", accountName: "", isPublic: false, ...more }))
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
  script.inScript(() => noteUsed("two"));
  expect(chosen(page)).toBe("two");
  script.inScript(() => noteBroken("two"));
  expect(["one", "three"]).toContain(chosen(page));
  script.inScript(() => noteAccounts("three", ["page-6", "page-7"]));
  expect(chosen(page)).toBe("three");
});

it("one user's connections are not another's", () => {
  keep(connection("one"));
  const wanted = { platform: "board", account: "", accountName: "", isPublic: false };
  expect(script.inScript(() => connectionFor(wanted), { user: bo })).toBeNull();
});

it("a key that stands for an app reads public accounts, and none of its own", () => {
  keep(connection("key", { platform: "apps", kind: "key", account: "" }));
  expect(chosen({ platform: "apps" })).toBeUndefined();
  expect(chosen({ platform: "apps", account: "@competitor", isPublic: true })).toBe("key");
});

it("says how a secret travels, and what a key tells of itself", () => {
  const key = connection("key", { platform: "keys", kind: "key", secret: "abc-us6" });
  expect(keyFactsOf(key)).toEqual({ centre: "us6" });
  expect(sendOf(key)?.("abc-us6", {} as never)).toEqual({ query: { key: "abc-us6" } });
  expect(sendOf(connection("one"))).toBe(send);
  expect(sendOf(connection("key", { kind: "key" }))).toBeNull();
});

it("people see when a connection ends and whether it still works, and nothing secret", () => {
  const day = 86_400_000;
  keep(
    connection("one", { expiresAt: 60 * day, permissions: ["read"] }),
    connection("two", { expiresAt: day, refreshToken: "renews it", issuedAt: 1 }),
    connection("old", { platform: "no longer declared" }),
  );
  script.inScript(() => noteUsed("one"));
  script.inScript(() => noteBroken("two"));
  const shown = script.inScript(shownConnections);
  const usual = { platform: "board", kind: "signIn" };
  expect(shown).toEqual([
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
  expect(JSON.stringify(shown)).not.toMatch(/secret of|renews it/);
});

it("a platform is offered with the ways to connect that there are", () => {
  const choices = () =>
    script
      .inScript(platformChoices)
      .map(({ id, canSignIn, hasSignIn, keyFrom, isOpen }) => ({ id, canSignIn, hasSignIn, keyFrom, isOpen }));
  expect(choices()).toEqual([
    { id: "board", canSignIn: false, hasSignIn: true, keyFrom: null, isOpen: false },
    { id: "keys", canSignIn: false, hasSignIn: false, keyFrom: "https://example.com/keys", isOpen: true },
    { id: "apps", canSignIn: false, hasSignIn: false, keyFrom: "https://example.com/keys", isOpen: false },
  ]);
  script.project.state.scriptProperties.BOARD_CLIENT_ID = "registered";
  expect(choices()[0]?.canSignIn).toBe(true);
});
