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

/** The add-on, connected to Google Analytics; `during` happens while the provider is asked to renew. */
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
  return { refreshes, ...remembered() };
}

/** The connection as it is kept now; what is secret of it is looked for later. */
function remembered() {
  const [kept] = storedConnectionsOf(opened) as [ReturnType<typeof storedConnectionsOf>[number]];
  secrets.push(kept.secret, kept.refreshToken ?? "");
  return { kept };
}

const readAccounts = (id: string) =>
  runNow(opened, "readAccounts", [id]) as { value?: unknown; error?: { what: string } };

it("a token is used as it is until a minute before its end, and then renewed", async () => {
  const { kept, refreshes } = await connected();
  opened.clock.advance(lifetime - 70_000);
  expect(readAccounts(kept.id).value).toEqual([]);
  expect(refreshes).toHaveLength(0);
  opened.clock.advance(15_000);
  expect(readAccounts(kept.id).value).toEqual([]);
  expect(refreshes).toHaveLength(1);
  const now = remembered().kept;
  expect(now.secret).not.toBe(kept.secret);
  expect(now.refreshToken).not.toBe(kept.refreshToken);
  expect(now.expiresAt).toBe(opened.clock.now() + lifetime);
});

it("of two executions that find the token ending, one renews it and the other goes on meanwhile", async () => {
  let other: unknown;
  const { kept, refreshes } = await connected(() => {
    other = readAccounts(kept.id).value;
  });
  opened.clock.advance(lifetime - 55_000);
  expect(readAccounts(kept.id).value).toEqual([]);
  // The other one waited 20 seconds for the lock, then used the token that was good for 35 seconds more.
  expect(other).toEqual([]);
  expect(refreshes).toHaveLength(1);
  remembered();
  opened.clock.advance(lifetime);
  expect(readAccounts(kept.id).value).toEqual([]);
  remembered();
});

it("an execution that finds the token ended while another renews it says so, and is right the next time", async () => {
  let other: ReturnType<typeof readAccounts> = {};
  const { kept, refreshes } = await connected(() => {
    other = readAccounts(kept.id);
  });
  opened.clock.advance(lifetime + hour);
  expect(readAccounts(kept.id).value).toEqual([]);
  expect(other.error?.what).toBe("Google Analytics 4 does not answer as it should at the moment.");
  expect(readAccounts(kept.id).value).toEqual([]);
  expect(refreshes).toHaveLength(1);
  remembered();
});

it("whoever waited for the lock looks again, and does not renew what was renewed meanwhile", async () => {
  const { kept, refreshes } = await connected();
  opened.clock.advance(lifetime + hour);
  const { locks, state } = opened.project;
  const lock = `user:${opened.user.email}`;
  // Another execution renews, and holds its lock for five seconds more than it takes.
  readAccounts(kept.id);
  const renewed = remembered().kept;
  const properties = state.userProperties[opened.user.email] as Record<string, string>;
  properties[`engagement.connection.${kept.id}`] = JSON.stringify(kept);
  locks.holdByOther(lock, opened.clock.now() + 5_000);
  const { advance } = opened.clock;
  opened.clock.advance = (milliseconds) => {
    advance(milliseconds);
    properties[`engagement.connection.${kept.id}`] = JSON.stringify(renewed);
  };
  expect(readAccounts(kept.id).value).toEqual([]);
  opened.clock.advance = advance;
  expect(refreshes).toHaveLength(1);
  expect(storedConnectionsOf(opened)[0]?.secret).toBe(renewed.secret);
});

it("the lock is free again after a renewal that failed", async () => {
  const { kept } = await connected();
  opened.clock.advance(lifetime);
  opened.project.state.scriptProperties.GOOGLE_CLIENT_SECRET = "typed-wrongly";
  readAccounts(kept.id);
  opened.project.state.scriptProperties.GOOGLE_CLIENT_SECRET = "bakery-client-secret";
  const before = opened.clock.now();
  expect(readAccounts(kept.id).value).toEqual([]);
  expect(opened.clock.now()).toBe(before);
  remembered();
});

it("a permission that was taken back asks to connect again, and connecting mends it", async () => {
  const { kept, refreshes } = await connected();
  await revokedAtProvider(kept.refreshToken ?? "");
  opened.clock.advance(lifetime);
  await expect(ask(opened.addOn, "readAccounts", kept.id)).rejects.toThrow(
    "Google Analytics 4 no longer accepts this connection. Connect it again",
  );
  expect(refreshes).toHaveLength(1);
  expect(useOf(kept.id).isBroken).toBe(true);
  opened.addOn.answerCallback(await at.visit(opened, "ga4"));
  expect(useOf(remembered().kept.id).isBroken).toBe(false);
});

it("a token that is refused before its end is renewed once", async () => {
  const { kept, refreshes } = await connected();
  const properties = opened.project.state.userProperties[opened.user.email] as Record<string, string>;
  const expiredConnection = { ...kept, secret: "no-longer-good" };
  properties[`engagement.connection.${kept.id}`] = JSON.stringify(expiredConnection);
  expect(readAccounts(kept.id).value).toEqual([]);
  expect(refreshes).toHaveLength(1);
  remembered();
});

const useOf = (id: string) =>
  JSON.parse(opened.project.state.userProperties[opened.user.email]?.[`engagement.connectionUse.${id}`] ?? "{}");

/** As the user does in the account's settings at the provider. */
async function revokedAtProvider(token: string): Promise<void> {
  const body = new URLSearchParams({ token, client_id: "bakery", client_secret: "bakery-client-secret" });
  const response = await fetch(`${at.provider.base}/token/revocation`, { method: "POST", body });
  expect(response.status).toBe(200);
}
