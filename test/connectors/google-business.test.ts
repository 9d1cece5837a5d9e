import { describe, expect, it } from "vitest";
import { chooseAccount } from "../../scripts/import/choose-account.ts";
import { googleBusinessMock } from "../../scripts/mocks/google-business.ts";
import { createMockApis } from "../../scripts/mocks/server/create-mock-apis.ts";
import { mockClock, mockRuntime } from "../../scripts/mocks/server/mock-runtime.ts";
import { mockCredentials } from "../../scripts/mocks/server/mock-secrets.ts";
import type { Accounts, Run } from "../../src/connectors/define-connector.ts";
import { failureText } from "../../src/connectors/failure-text.ts";
import { googleBusiness } from "../../src/connectors/google-business/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyResponse, isApiFailure } from "../../src/connectors/sync/classify-response.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "accounts/10001/locations/20002",
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-09-30",
  now: 0,
  facts: { account: "Brood & Boon" },
};

const mentions = listOf(googleBusiness, "mentions");
const accounts = googleBusiness.accounts as Accounts;
const response = (body: Json) => ({ status: 200, headers: {}, body });

const answered = {
  name: "accounts/10001/locations/20002/reviews/AbFvOq1",
  reviewId: "AbFvOq1",
  reviewer: { displayName: "Somebody's name", profilePhotoUrl: "https://example.com/photo.png" },
  starRating: "FIVE",
  comment: "Heel vriendelijk personeel",
  createTime: "2026-09-03T10:00:00.123456Z",
  updateTime: "2026-09-05T10:00:00Z",
  reviewReply: { comment: "Bedankt!", updateTime: "2026-09-03T12:30:00Z" },
};

const starsAlone = {
  reviewId: "AbFvOq2",
  reviewer: { isAnonymous: true },
  starRating: "TWO",
  createTime: "2026-09-02T10:00:00Z",
  updateTime: "2026-09-02T10:00:00Z",
};

describe("Google Business Profile locations", () => {
  it("locations are listed by account, since reviews need the names of both", () => {
    expect(accounts.request(null, {})).toEqual({
      url: "https://mybusinessaccountmanagement.googleapis.com/v1/accounts",
      query: { pageSize: 20, pageToken: undefined },
    });
    const listed = { accounts: [{ name: "accounts/10001" }, { name: "accounts/10002" }], nextPageToken: "more" };
    expect(accounts.next?.(response(listed), null, run)).toEqual([
      "accounts/10001 ",
      "accounts/10002 ",
      "accounts more",
    ]);
    expect(accounts.request("accounts/10002 ", {})).toEqual({
      url: "https://mybusinessbusinessinformation.googleapis.com/v1/accounts/10002/locations",
      query: { readMask: "name,title,storefrontAddress", pageSize: 100, pageToken: undefined },
    });
    expect(accounts.next?.(response({ locations: [], nextPageToken: "t" }), "accounts/10002 ", run)).toEqual([
      "accounts/10002 t",
    ]);
    expect(accounts.request("accounts/10002 t", {}).query?.pageToken).toBe("t");
    expect(accounts.request("accounts more", {}).query?.pageToken).toBe("more");
    expect(accounts.next?.(response({}), "accounts/10002 t", run)).toEqual([]);
  });

  it("locations with the same name are told apart by street and town", () => {
    const locations: Json = [
      {
        name: "locations/1",
        title: "Brood & Boon",
        storefrontAddress: { addressLines: ["Bakkerstraat 1", "Unit 2"], locality: "Utrecht" },
      },
      { name: "locations/2", title: "Brood & Boon", storefrontAddress: { locality: "Gouda" } },
      { name: "locations/3", title: "Brood & Boon on wheels" },
      { name: "locations/4" },
      { title: "nothing to ask for" },
    ];
    expect(accounts.items({ locations }, "accounts/10001 ")).toEqual([
      { id: "accounts/10001/locations/1", name: "Brood & Boon, Bakkerstraat 1, Utrecht" },
      { id: "accounts/10001/locations/2", name: "Brood & Boon, Gouda" },
      { id: "accounts/10001/locations/3", name: "Brood & Boon on wheels" },
      { id: "accounts/10001/locations/4", name: "locations/4" },
    ]);
    expect(accounts.items({ accounts: [{ name: "accounts/10001" }] }, null)).toEqual([]);
  });

  it("locations on the last page of both lists are found", () => {
    const world = { size: 3, today: "2026-05-20", deleted: new Set<number>() };
    const clock = mockClock(world.today);
    const mockApis = createMockApis({ mocks: [googleBusinessMock], world, now: clock.now, latencyMs: 10 });
    const { token } = mockCredentials(googleBusinessMock);
    const context = {
      connector: googleBusiness,
      runtime: mockRuntime(mockApis, clock),
      secretProvider: { secret: () => token, renew: () => false },
      applySecret: googleBusiness.signIn.oauth?.applySecret ?? null,
      lookupSecret: null,
      deadline: clock.now() + 60_000,
      addNote: () => undefined,
    };
    expect(chooseAccount(context, undefined, {}, "en")).toBe(googleBusinessMock.account);
    expect(chooseAccount(context, "Brood & Boon, Bakkerstraat 1, Utrecht", {}, "en")).toBe(googleBusinessMock.account);
    expect(mockApis.violations).toEqual([]);
    // Two pages of accounts, and the locations of each account.
    expect(mockApis.log.length).toBe(8);
  });

  it("a review's row has the name of the business", () => {
    const [lookup] = googleBusiness.lookups;
    expect(lookup?.request(run)).toEqual({
      url: "https://mybusinessbusinessinformation.googleapis.com/v1/locations/20002",
      query: { readMask: "name,title" },
    });
    expect(lookup?.read({ name: "locations/20002", title: "Brood & Boon" }, run, response({}))).toEqual({
      account: "Brood & Boon",
    });
    expect(lookup?.read({}, run, response({}))).toBeNull();
  });
});

describe("Google Business Profile reviews", () => {
  it("a Google review becomes a mention with its stars and text, without the reviewer's name", () => {
    const rows = readRows(googleBusiness, "mentions", { reviews: [answered, starsAlone] }, run);
    expect(rows).toEqual([
      {
        mention_id: "AbFvOq1",
        published_at: "2026-09-03T10:00:00Z",
        type: "review",
        text: "Heel vriendelijk personeel",
        rating: 5,
      },
      { mention_id: "AbFvOq2", published_at: "2026-09-02T10:00:00Z", type: "review", text: null, rating: 2 },
    ]);
    expect(JSON.stringify(rows)).not.toContain("Somebody");
  });

  it.each([
    ["ONE", 1],
    ["TWO", 2],
    ["THREE", 3],
    ["FOUR", 4],
    ["FIVE", 5],
    ["STAR_RATING_UNSPECIFIED", null],
  ])("a Google review with %s has %s stars", (starRating, rating) => {
    expect(mentions.row({ ...starsAlone, starRating }, run, {})?.rating).toBe(rating);
  });

  it("a Google review also becomes a conversation, answered when the business replied", () => {
    expect(readRows(googleBusiness, "conversations", { reviews: [answered, starsAlone] }, run)).toEqual([
      {
        conversation_id: "AbFvOq1",
        channel: "review",
        received_at: "2026-09-03T10:00:00Z",
        first_response_at: "2026-09-03T12:30:00Z",
        answered: true,
      },
      {
        conversation_id: "AbFvOq2",
        channel: "review",
        received_at: "2026-09-02T10:00:00Z",
        first_response_at: null,
        answered: false,
      },
    ]);
  });

  it("Google reviews are read by last update, until none was updated since the period began", () => {
    expect(mentions.request(run, "next", null, [])).toEqual({
      url: "https://mybusiness.googleapis.com/v4/accounts/10001/locations/20002/reviews",
      query: { pageSize: 50, orderBy: "updateTime desc", pageToken: "next" },
    });
    expect(
      mentions.isBeforePeriod?.({ createTime: "2026-08-01T10:00:00Z", updateTime: "2026-09-01T00:00:00Z" }, run),
    ).toBe(false);
    expect(
      mentions.isBeforePeriod?.({ createTime: "2026-08-01T10:00:00Z", updateTime: "2026-08-31T23:59:59Z" }, run),
    ).toBe(true);
  });
});

describe("apps that Google has not approved", () => {
  const refused = (quotaLimit: string) =>
    classifyResponse(googleBusiness, {
      status: 429,
      headers: {},
      body: {
        error: {
          code: 429,
          status: "RESOURCE_EXHAUSTED",
          details: [{ reason: "RATE_LIMIT_EXCEEDED", metadata: { quota_limit_value: quotaLimit } }],
        },
      },
    });
  const kindOf = (result: ReturnType<typeof refused>) => isApiFailure(result) && result.failure.kind;

  it("an unapproved app gets advice instead of waiting for a quota that never comes", () => {
    expect(kindOf(refused("0"))).toBe("quota_exhausted");
    expect(kindOf(refused("300"))).toBe("rate_limited");
    expect(failureText(googleBusiness, "quota_exhausted", "en")).toEqual([
      "Google hasn't approved this add-on for Business Profiles yet.",
      "Ask the add-on's administrator to request access to the Business Profile APIs from Google. Then run the import again.",
    ]);
  });
});
