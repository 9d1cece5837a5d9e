import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { FetchRequest, Transport } from "../../../scripts/emulator/transport/transport.ts";
import { ask, type OpenAddOn } from "../add-on.ts";
import { runNow } from "./run-now.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";
import { startWithProvider, storedConnectionsOf, type WithProvider } from "./with-provider.ts";

let at: WithProvider;
let opened: OpenAddOn;
let secrets: string[] = [];

beforeAll(async () => {
  at = await startWithProvider();
});
afterAll(() => at.stop());
afterEach(() => {
  expectNoSecretOutsideUserProperties(opened, secrets);
  secrets = [];
});

const hour = 3_600_000;
const lifetime = 2 * hour;
const isRefresh = ({ body }: FetchRequest) => atob(body ?? "").includes("grant_type=refresh_token");

/** The add-on, connected to Google Analytics; `during` is called while the first renewal is under way. */
async function connected(during: () => void = () => undefined) {
  const refreshes: string[] = [];
  const transport: Transport = {
    fetchAll(requests) {
      if (requests.some(isRefresh)) {
        refreshes.push(atob(requests[0]?.body ?? ""));
        if (refreshes.length === 1) during();
      }
      return at.transport.fetchAll(requests);
    },
  };
  opened = at.open({ transport });
  opened.addOn.answerCallback(await at.visit(opened, "ga4"));
  return { refreshes, ...rememberStored() };
}

/** The connection as stored now; its secrets are added to those that the scan looks for. */
function rememberStored() {
  const [stored] = storedConnectionsOf(opened) as [ReturnType<typeof storedConnectionsOf>[number]];
  secrets.push(stored.secret, stored.refreshToken ?? "");
  return { stored };
}

const readAccounts = (id: string) =>
  runNow(opened, "readAccounts", [id]) as { value?: unknown; error?: { what: string } };

it("a token is renewed from one minute before it expires", async () => {
  const { stored, refreshes } = await connected();
  opened.clock.advance(lifetime - 70_000);
  expect(readAccounts(stored.id).value).toEqual([]);
  expect(refreshes).toHaveLength(0);
  opened.clock.advance(15_000);
  expect(readAccounts(stored.id).value).toEqual([]);
  expect(refreshes).toHaveLength(1);
  const now = rememberStored().stored;
  expect(now.secret).not.toBe(stored.secret);
  expect(now.refreshToken).not.toBe(stored.refreshToken);
  expect(now.expiresAt).toBe(opened.clock.now() + lifetime);
});

it("of two executions with a token about to expire, one renews it and the other uses the old one", async () => {
  let other: unknown;
  const { stored, refreshes } = await connected(() => {
    other = readAccounts(stored.id).value;
  });
  opened.clock.advance(lifetime - 55_000);
  expect(readAccounts(stored.id).value).toEqual([]);
  // The other one waited 20 seconds for the lock, then used the token, which was valid for 35 seconds more.
  expect(other).toEqual([]);
  expect(refreshes).toHaveLength(1);
  rememberStored();
  opened.clock.advance(lifetime);
  expect(readAccounts(stored.id).value).toEqual([]);
  rememberStored();
});

it("an execution with an expired token that another is renewing reports an error, and succeeds the next time", async () => {
  let other: ReturnType<typeof readAccounts> = {};
  const { stored, refreshes } = await connected(() => {
    other = readAccounts(stored.id);
  });
  opened.clock.advance(lifetime + hour);
  expect(readAccounts(stored.id).value).toEqual([]);
  expect(other.error?.what).toBe("Google Analytics 4 is temporarily unavailable.");
  expect(readAccounts(stored.id).value).toEqual([]);
  expect(refreshes).toHaveLength(1);
  rememberStored();
});

it("an execution that waited for the lock does not renew a token that was renewed in the meantime", async () => {
  const { stored, refreshes } = await connected();
  opened.clock.advance(lifetime + hour);
  const { locks, state } = opened.project;
  const lock = `user:${opened.user.email}`;
  // Another execution renews, and holds the lock for another five seconds.
  readAccounts(stored.id);
  const renewed = rememberStored().stored;
  const properties = state.userProperties[opened.user.email] as Record<string, string>;
  properties[`engagement.connection.${stored.id}`] = JSON.stringify(stored);
  locks.holdByOther(lock, opened.clock.now() + 5_000);
  const { advance } = opened.clock;
  opened.clock.advance = (milliseconds) => {
    advance(milliseconds);
    properties[`engagement.connection.${stored.id}`] = JSON.stringify(renewed);
  };
  expect(readAccounts(stored.id).value).toEqual([]);
  opened.clock.advance = advance;
  expect(refreshes).toHaveLength(1);
  expect(storedConnectionsOf(opened)[0]?.secret).toBe(renewed.secret);
});

it("a failed renewal releases the lock", async () => {
  const { stored } = await connected();
  opened.clock.advance(lifetime);
  opened.project.state.scriptProperties.GOOGLE_CLIENT_SECRET = "typed-wrongly";
  readAccounts(stored.id);
  opened.project.state.scriptProperties.GOOGLE_CLIENT_SECRET = "bakery-client-secret";
  const before = opened.clock.now();
  expect(readAccounts(stored.id).value).toEqual([]);
  expect(opened.clock.now()).toBe(before);
  rememberStored();
});

it("after the permission is revoked the user is told to connect again, which repairs the connection", async () => {
  const { stored, refreshes } = await connected();
  await revokeAtProvider(stored.refreshToken ?? "");
  opened.clock.advance(lifetime);
  await expect(ask(opened.addOn, "readAccounts", stored.id)).rejects.toThrow(
    "Google Analytics 4 no longer accepts this connection. Reconnect your account",
  );
  expect(refreshes).toHaveLength(1);
  expect(usageOf(stored.id).isBroken).toBe(true);
  opened.addOn.answerCallback(await at.visit(opened, "ga4"));
  expect(usageOf(rememberStored().stored.id).isBroken).toBe(false);
});

it("a token that is refused before it expires is renewed once", async () => {
  const { stored, refreshes } = await connected();
  const properties = opened.project.state.userProperties[opened.user.email] as Record<string, string>;
  const expiredConnection = { ...stored, secret: "no-longer-good" };
  properties[`engagement.connection.${stored.id}`] = JSON.stringify(expiredConnection);
  expect(readAccounts(stored.id).value).toEqual([]);
  expect(refreshes).toHaveLength(1);
  rememberStored();
});

const usageOf = (id: string) =>
  JSON.parse(opened.project.state.userProperties[opened.user.email]?.[`engagement.connectionUse.${id}`] ?? "{}");

/** Revokes the permission as the user does in the account's settings at the provider. */
async function revokeAtProvider(token: string): Promise<void> {
  const body = new URLSearchParams({ token, client_id: "bakery", client_secret: "bakery-client-secret" });
  const response = await fetch(`${at.provider.base}/token/revocation`, { method: "POST", body });
  expect(response.status).toBe(200);
}
