import { describe, expect, it } from "vitest";
import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import { trustpilot } from "../../src/connectors/trustpilot/connector.ts";
import { pageContaining } from "../../src/connectors/trustpilot/pages.ts";
import { trustpilotReviews } from "../../src/exports/trustpilot-reviews.ts";
import { tables } from "../../src/tables/index.ts";
import { rowKeys } from "../../src/tables/row-keys.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "tea.example.com",
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-09-30",
  now: 0,
  facts: { account: "tea.example.com", accountId: "5f0a1b2c3d4e5f60718293a4" },
};

const mentions = listOf(trustpilot, "mentions");

const answered = {
  id: "64f1a0b2c3d4e5f607182930",
  stars: 1,
  title: "Never again",
  text: "Nobody answered the phone.",
  language: "en",
  createdAt: "2026-09-03T10:00:00.000Z",
  updatedAt: null,
  consumer: { id: "c1", displayName: "Somebody's name" },
  companyReply: { text: "Sorry!", createdAt: "2026-09-04T09:30:00.000Z", updatedAt: null },
};

const unanswered = {
  id: "64f1a0b2c3d4e5f607182931",
  stars: 5,
  title: "Came quickly and…",
  text: "Came quickly and tastes of home.",
  language: "en",
  createdAt: "2026-09-02T10:00:00Z",
  companyReply: null,
};

const body = { links: [], reviews: [answered, unanswered] };

describe("Trustpilot businesses", () => {
  it.each([
    ["its domain", " Tea.Example.com ", "tea.example.com"],
    ["the address of its website", "https://www.tea.example.com/shop?sort=new", "www.tea.example.com"],
    ["its page at Trustpilot", "https://www.trustpilot.com/review/www.tea.example.com?page=2", "www.tea.example.com"],
    ["its page in another language", "https://es.trustpilot.com/review/tea.example.com", "tea.example.com"],
    ["Trustpilot itself", "trustpilot.com", "trustpilot.com"],
    ["a name", "Tea Example", null],
    ["an IP address", "192.168.0.1", null],
    ["nothing", "", null],
  ])("a Trustpilot business is recognized from %s", (_, typed, account) => {
    expect(trustpilot.publicAccounts?.read(typed)).toBe(account);
  });

  it("a Trustpilot business is looked up by its domain, and named as in Trustpilot's export", () => {
    const [lookup] = trustpilot.lookups;
    const nothing: ApiResponse = { status: 200, headers: {}, body: null };
    expect(lookup?.request(run)).toEqual({
      url: "https://api.trustpilot.com/v1/business-units/find",
      query: { name: "tea.example.com" },
    });
    expect(lookup?.read({ id: "5f", name: { identifying: "www.tea.example.com" } }, run, nothing)).toEqual({
      account: "www.tea.example.com",
      accountId: "5f",
    });
    expect(lookup?.read({ id: "5f", displayName: "Tea" }, run, nothing)).toEqual({
      account: "tea.example.com",
      accountId: "5f",
    });
    expect(lookup?.read({}, run, nothing)).toBeNull();
  });
});

describe("Trustpilot reviews", () => {
  it("a Trustpilot review becomes a mention with its stars and text, without the reviewer's name", () => {
    const rows = readRows(trustpilot, "mentions", body, run);
    expect(rows).toEqual([
      {
        mention_id: "64f1a0b2c3d4e5f607182930",
        published_at: "2026-09-03T10:00:00Z",
        type: "review",
        text: "Never again\nNobody answered the phone.",
        language: "en",
        rating: 1,
      },
      {
        mention_id: "64f1a0b2c3d4e5f607182931",
        published_at: "2026-09-02T10:00:00Z",
        type: "review",
        text: "Came quickly and tastes of home.",
        language: "en",
        rating: 5,
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain("Somebody");
  });

  it("a Trustpilot review becomes the same row as from an export file", () => {
    const fromFile = { platform: trustpilotReviews.platform, account: "tea.example.com", mention_id: answered.id };
    const [fromApi] = readRows(trustpilot, "mentions", body, run);
    const row = { platform: trustpilot.platform, account: "tea.example.com", ...fromApi };
    expect(rowKeys(tables.mentions, row)).toEqual(rowKeys(tables.mentions, fromFile));
  });

  it("a Trustpilot review also becomes a conversation, answered when the business replied", () => {
    expect(readRows(trustpilot, "conversations", body, run)).toEqual([
      {
        conversation_id: "64f1a0b2c3d4e5f607182930",
        channel: "review",
        received_at: "2026-09-03T10:00:00Z",
        first_response_at: "2026-09-04T09:30:00Z",
        answered: true,
      },
      {
        conversation_id: "64f1a0b2c3d4e5f607182931",
        channel: "review",
        received_at: "2026-09-02T10:00:00Z",
        first_response_at: null,
        answered: false,
      },
    ]);
  });

  it("a Trustpilot review without stars or text leaves them empty", () => {
    expect(readRows(trustpilot, "mentions", { reviews: [{ id: "r", title: "", text: "", stars: null }] }, run)).toEqual(
      [{ mention_id: "r", published_at: null, type: "review", text: null, language: null, rating: null }],
    );
  });

  it("Trustpilot reviews are read newest first until they are older than the period", () => {
    expect(mentions.request(run, null, null, [])).toEqual({
      url: "https://api.trustpilot.com/v1/business-units/5f0a1b2c3d4e5f60718293a4/reviews",
      query: { page: 1, perPage: 100, orderBy: "createdat.desc" },
    });
    expect(mentions.isBeforePeriod?.({ createdAt: "2026-08-31T23:59:59Z" }, run)).toBe(true);
    expect(mentions.isBeforePeriod?.({ createdAt: "2026-09-01T00:00:00Z" }, run)).toBe(false);
  });
});

describe("Trustpilot pages", () => {
  it("a Trustpilot page begins at or shortly before the last review of the previous page", () => {
    expect([0, 99, 197, 293].map(pageContaining)).toEqual([
      { page: 1, perPage: 100 },
      { page: 2, perPage: 99 },
      { page: 3, perPage: 98 },
      { page: 4, perPage: 97 },
    ]);
    let seen = 0;
    let requests = 0;
    for (; seen < 10_000; requests++) {
      const { page, perPage } = pageContaining(Math.max(0, seen - 1));
      expect((page - 1) * perPage).toBeLessThan(Math.max(1, seen));
      seen = page * perPage;
    }
    // A hundred would be enough if no two pages overlapped.
    expect(requests).toBe(114);
  });

  const reviewsFrom = (first: number, count: number): ApiResponse => ({
    status: 200,
    headers: {},
    body: { reviews: Array.from({ length: count }, (_, number) => ({ id: `r${first + number}` })) },
  });

  it("Trustpilot pages end with one that is not full", () => {
    expect(mentions.next?.(reviewsFrom(0, 100), null, run)).toBe("99 r99");
    expect(mentions.next?.(reviewsFrom(99, 99), "99 r99", run)).toBe("197 r197");
    expect(mentions.next?.(reviewsFrom(196, 97), "197 r197", run)).toBeNull();
    expect(mentions.next?.(reviewsFrom(0, 0), null, run)).toBeNull();
  });

  it("Trustpilot pages are read again where a removed review moved others up", () => {
    expect(mentions.next?.(reviewsFrom(100, 99), "99 r99", run)).toBe("0  r99");
  });
});

describe("Trustpilot keys", () => {
  it("a Trustpilot key is sent in a header, and tested on a business that always exists", () => {
    const { apiKey } = trustpilot.signIn;
    const tools = { now: () => 0, base64: () => "", hmacSha256: () => "" };
    expect(apiKey?.applySecret("k".repeat(32), tools)).toEqual({ headers: { apikey: "k".repeat(32) } });
    expect(apiKey?.owner?.request(run).query).toEqual({ name: "trustpilot.com" });
    expect(apiKey?.form.test("k".repeat(32))).toBe(true);
    expect(apiKey?.form.test("https://www.trustpilot.com/")).toBe(false);
  });
});
