import { expect, it } from "vitest";
import { googleBusinessMock } from "../../../scripts/mocks/google-business.ts";
import type { ConnectorMock } from "../../../scripts/mocks/server/define-mock.ts";
import { onRequest, respondWith } from "../../../scripts/mocks/server/faults.ts";
import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import type { FailureKind } from "../../../src/connectors/define-connector.ts";
import type { AccountChoice } from "../../../src/rpc/connect-calls.ts";
import { ask } from "../add-on.ts";
import { openWithMocks } from "./with-mocks.ts";

/** The add-on with a stored sign-in to a platform. */
function signedIn(platform: ConnectorMock) {
  const opened = openWithMocks({ platforms: [platform] });
  const stored = {
    id: "c1",
    platform: platform.id,
    kind: "signIn",
    account: "",
    facts: {},
    secret: mockCredentials(platform).token,
    refreshToken: null,
    expiresAt: null,
    issuedAt: 0,
    scopes: [],
  };
  opened.project.state.userProperties[opened.user.email] = { "engagement.connection.c1": JSON.stringify(stored) };
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
  ["quota_exhausted", "Google has not let this copy of the add-on read Business Profiles yet."],
  ["permission", "Google does not let you read the reviews of this place."],
  ["invalid", "Google Business Profile does not answer as it should at the moment."],
] as const)(
  "a refused list of accounts (%s) is explained in the connector's own words, if it has any",
  async (kind, what) => {
    const { readAccounts, refuse } = signedIn(googleBusinessMock);
    refuse(kind);
    await expect(readAccounts()).rejects.toThrow(what);
  },
);
