import { expect, it } from "vitest";
import { googleBusinessMock } from "../../../scripts/mocks/google-business.ts";
import type { ConnectorMock } from "../../../scripts/mocks/server/define-mock.ts";
import { onRequest, onUrl, respondWith } from "../../../scripts/mocks/server/faults.ts";
import type { FailureKind } from "../../../src/connectors/define-connector.ts";
import type { AccountChoice } from "../../../src/rpc/connect-calls.ts";
import { ask } from "../add-on.ts";
import { openWithMocks, storeSignIn } from "./with-mocks.ts";

/** The add-on with a stored sign-in to a platform. */
function signedIn(platform: ConnectorMock) {
  const opened = openWithMocks({ platforms: [platform] });
  storeSignIn(opened, platform);
  const readAccounts = () => ask<AccountChoice[]>(opened.addOn, "readAccounts", "c1");
  const refuse = (kind: FailureKind) => {
    opened.demo.faults = [onRequest(0, respondWith(platform.errorResponses[kind] ?? {}), Number.POSITIVE_INFINITY)];
  };
  return { opened, readAccounts, refuse };
}

it("locations are read account by account, with addresses that distinguish those of a chain", async () => {
  const { opened, readAccounts } = signedIn(googleBusinessMock);
  expect(await readAccounts()).toEqual([
    {
      id: "accounts/10000000000000000001/locations/20000000000000000001",
      name: "Brood & Boon, Bakkerstraat 1, Utrecht",
    },
  ]);
  expect(opened.demo.violations).toEqual([]);
  // The last two in parallel.
  expect(opened.requests()).toBe(3);
});

it.each([
  ["quota_exhausted", "Google hasn't approved this add-on for Business Profiles yet."],
  ["permission", "You don't have permission to view this location's reviews."],
  ["invalid", "Google Business Profile is temporarily unavailable."],
] as const)(
  "a refused list of accounts (%s) is explained in the connector's own words, if it has any",
  async (kind, what) => {
    const { readAccounts, refuse } = signedIn(googleBusinessMock);
    refuse(kind);
    await expect(readAccounts()).rejects.toThrow(what);
  },
);

/** A chain with a thousand shops: each id takes 61 characters. */
const shops = Array.from({ length: 1_000 }, (_, index) => `2${String(index).padStart(19, "0")}`);

function chainOfShops() {
  const chain = signedIn(googleBusinessMock);
  const locations = shops.map((shop) => ({ name: `locations/${shop}`, title: `Shop ${shop}` }));
  const answer = respondWith({ body: { locations } });
  chain.opened.demo.faults = [onUrl("accounts/10000000000000000001/locations", answer)];
  return chain;
}

const storeOf = ({ opened }: ReturnType<typeof signedIn>) =>
  opened.project.state.userProperties[opened.user.email] as Record<string, string>;

const shopId = (shop: string) => `accounts/10000000000000000001/locations/${shop}`;

it("a thousand accounts with long ids are listed and remembered, and leave nothing behind once disconnected", async () => {
  const chain = chainOfShops();
  expect((await chain.readAccounts()).map(({ id }) => id)).toEqual(shops.map(shopId));
  expect(JSON.stringify(Object.values(storeOf(chain)))).toContain(shops[999]);
  // Reading them again replaces the list.
  const keys = Object.keys(storeOf(chain));
  await chain.readAccounts();
  expect(Object.keys(storeOf(chain))).toEqual(keys);
  await ask(chain.opened.addOn, "disconnect", "c1");
  expect(Object.keys(storeOf(chain)).filter((key) => key.includes("c1"))).toEqual([]);
});

it("a list for which a user's store has no room is refused in words, and what was stored stays", async () => {
  const chain = chainOfShops();
  for (let index = 0; index < 54; index++) storeOf(chain)[`other.${index}`] = "x".repeat(8_900);
  const before = { ...storeOf(chain) };
  await expect(chain.readAccounts()).rejects.toThrow("Google allows 500 KB. Disconnect accounts");
  expect(storeOf(chain)).toMatchObject(before);
});
