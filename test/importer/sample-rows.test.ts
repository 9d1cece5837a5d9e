import { describe, expect, it } from "vitest";
import { sampleRows } from "../../src/importer/sample/sample-rows.ts";
import type { Row, TableName } from "../../src/tables/index.ts";

const today = "2026-06-01";
const tables = new Map<TableName, Row[]>(sampleRows(today, "en"));
const rowsOf = (table: TableName): Row[] => tables.get(table) ?? [];
const numbers = (rows: readonly Row[], field: string): number[] =>
  rows.map((row) => row[field]).filter((value) => typeof value === "number");
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const share = (rows: readonly Row[], is: (row: Row) => boolean): number => rows.filter(is).length / rows.length;
/** A time or day of a cell, read in UTC. */
const instant = (value: unknown): number => Date.parse(String(value).length === 10 ? String(value) : `${value}Z`);
const daysBetween = (from: unknown, to: unknown): number => (instant(to) - instant(from)) / 864e5;
const postsOf = (platform: string, account: string): Row[] =>
  rowsOf("posts").filter((post) => post.platform === platform && String(post.account).toLowerCase() === account);

describe("the sample's bakery", () => {
  // In 497 days a post every 4 days makes 124 posts.
  it.each([
    ["instagram", "brood.en.boon", 124, ["Carousel", "Image", "Reel"]],
    ["facebook", "brood & boon", 82, ["Link", "Photo", "Video"]],
    // 71 posts without the 9 of a pause of 65 days.
    ["tiktok", "broodenboon", 62, ["Video"]],
    ["linkedin", "brood & boon", 55, ["Article", "Document", "Image"]],
    ["x", "broodenboon", 62, ["Post"]],
    ["instagram", "de.gouden.korst", 49, ["Image", "Reel"]],
    ["tiktok", "degoudenkorst", 35, ["Video"]],
  ])("posts on %s as %s %d times, in each of its types", (platform, account, count, types) => {
    const posts = postsOf(platform, account);
    expect(posts).toHaveLength(count);
    expect([...new Set(posts.map(({ type }) => String(type)))].sort()).toEqual(types);
  });

  it.each([
    // Interactions per follower of a usual post, about as declared for the account.
    ["instagram", "brood.en.boon", 0.012, 0.018],
    ["facebook", "brood & boon", 0.0025, 0.0045],
    ["linkedin", "brood & boon", 0.016, 0.025],
  ])("has a usual engagement rate on %s", (platform, account, least, most) => {
    const followers = { instagram: 12_480, facebook: 8_940, linkedin: 2_310 }[platform] as number;
    const posts = postsOf(platform, account);
    const interactions = ["likes", "comments", "shares", "saves"].map((field) => sum(numbers(posts, field)));
    const rate = sum(interactions) / posts.length / followers;
    expect(rate).toBeGreaterThan(least);
    expect(rate).toBeLessThan(most);
  });

  it("grows on TikTok by half and shrinks a little on X, and shows followers where a file has them", () => {
    const weeks = rowsOf("days").filter(({ platform }) => platform === "tiktok");
    // A week without followers in 71 is one that nobody exported.
    expect(weeks).toHaveLength(71 - 4);
    expect(weeks[0]?.followers).toBe(5_223);
    expect(sum(numbers(weeks, "new_followers").map((added) => Number(added < 0)))).toBe(0);
    expect(numbers(postsOf("facebook", "brood & boon"), "followers")).toHaveLength(82);
    expect(numbers(postsOf("linkedin", "brood & boon"), "followers")).toHaveLength(0);
  });

  it("posted nothing on TikTok for two months", () => {
    const days = postsOf("tiktok", "broodenboon").map((post) => Math.floor(daysBetween(post.published_at, today)));
    expect(days.filter((day) => day >= 192 && day <= 253)).toEqual([]);
    expect(days.filter((day) => day > 255).length).toBeGreaterThan(20);
  });

  it("has views in newer posts on Facebook, and impressions in older ones, as the platform renamed them", () => {
    for (const post of postsOf("facebook", "brood & boon")) {
      const isNew = daysBetween(post.published_at, today) < 149;
      const isOld = daysBetween(post.published_at, today) > 151;
      if (isNew) expect(post).toMatchObject({ views: expect.any(Number) });
      if (isNew) expect(post.impressions ?? null).toBeNull();
      if (isOld) expect(post).toMatchObject({ impressions: expect.any(Number) });
      if (isOld) expect(post.views ?? null).toBeNull();
    }
  });

  it("does better in the evening than in the morning, and on Sundays than on Mondays", () => {
    const mean = (is: (day: Date) => boolean) => {
      const likes = numbers(
        postsOf("instagram", "brood.en.boon").filter((post) => is(new Date(instant(post.published_at)))),
        "likes",
      );
      return sum(likes) / likes.length;
    };
    expect(mean((day) => day.getUTCHours() === 19)).toBeGreaterThan(mean((day) => day.getUTCHours() === 9));
    expect(mean((day) => day.getUTCDay() === 0)).toBeGreaterThan(mean((day) => day.getUTCDay() === 1));
  });

  it("is praised by half of its mentions, and complained about in some", () => {
    const mentions = rowsOf("mentions");
    expect(mentions).toHaveLength(280);
    expect(share(mentions, ({ sentiment }) => Number(sentiment) >= 0.4)).toBeCloseTo(0.56, 1);
    expect(share(mentions, ({ sentiment }) => Number(sentiment) <= -0.4)).toBeCloseTo(0.17, 1);
    expect(share(mentions, ({ sentiment }) => sentiment === null)).toBeCloseTo(1 / 23, 2);
    expect(share(mentions, ({ platform, type }) => platform === "trustpilot" && type === "review")).toBeCloseTo(
      1 / 3,
      2,
    );
    expect(share(mentions, ({ platform, type }) => platform === "instagram" && type === "comment")).toBeCloseTo(
      2 / 3,
      2,
    );
  });

  it("answers about seven of eight questions, after some minutes or hours", () => {
    const conversations = rowsOf("conversations");
    expect(share(conversations, ({ answered }) => answered === true)).toBeCloseTo(0.88, 1);
    for (const { answered, received_at, first_response_at, messages } of conversations) {
      expect(first_response_at !== null).toBe(answered);
      if (answered) expect(daysBetween(received_at, first_response_at) * 1_440).toBeGreaterThanOrEqual(8);
      expect(messages).toBeGreaterThanOrEqual(1);
    }
  });

  it("never has a part that is more than its whole", () => {
    const parts: readonly (readonly [TableName, part: string, whole: string])[] = [
      ["pages", "engaged_sessions", "sessions"],
      ["pages", "users", "sessions"],
      ["campaigns", "delivered", "recipients"],
      ["campaigns", "opens", "delivered"],
      ["campaigns", "clicks", "opens"],
      ["campaigns", "unsubscribes", "opens"],
      ["episodes", "listeners", "plays"],
      ["episodes", "engaged_listeners", "listeners"],
    ];
    for (const [table, part, whole] of parts) {
      const complete = rowsOf(table).filter((row) => typeof row[part] === "number" && typeof row[whole] === "number");
      expect(complete.length, `${table}: ${part}`).toBeGreaterThan(10);
      for (const row of complete) expect(Number(row[part]), `${table}: ${part}`).toBeLessThan(Number(row[whole]));
      for (const row of complete) expect(Number(row[part]), `${table}: ${part}`).toBeGreaterThan(0);
    }
  });

  it("has days from the last 497 only, none in the future", () => {
    const days = ["published_at", "date", "sent_at", "received_at"];
    for (const [table, rows] of tables)
      for (const row of rows) {
        const day = days.map((field) => row[field]).find((value) => typeof value === "string");
        const age = daysBetween(day, today);
        expect(age, table).toBeGreaterThan(0);
        expect(age, table).toBeLessThanOrEqual(498);
      }
    for (const { date, period_end } of rowsOf("pages")) expect(daysBetween(date, period_end)).toBe(6);
  });

  it("lists posts newest first", () => {
    const times = rowsOf("posts").map((post) => instant(post.published_at));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });
});
