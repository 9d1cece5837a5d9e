import type { AnyRow } from "../../../src/tables/rows.ts";
import { dayMs } from "../../../src/time/day.ts";
import {
  itemNumbers,
  type MockWorld,
  mockText,
  pseudoRandom,
  publishedAt,
  subtractDays,
} from "../server/define-mock.ts";

/** The invented page: its posts, its days, and the rows expected from them. */
export const pageId = "90210077";
export const page = `urn:li:organization:${pageId}`;
export const pageName = "Invented Bakery BV";
export const followers = 3_410;

const kinds = ["text", "image", "video", "link", "poll"] as const;
const kindOf = (number: number) => kinds[number % kinds.length] as (typeof kinds)[number];

const content = (number: number): unknown =>
  ({
    text: undefined,
    image: { multiImage: { images: [{ id: "urn:li:image:C1" }, { id: "urn:li:image:C2" }] } },
    video: { media: { id: `urn:li:video:D${number}`, title: "Invented" } },
    link: { article: { source: "https://bakery.example.com/", title: "Bakery" } },
    poll: { poll: { question: "Rye or spelt?" } },
  })[kindOf(number)];

/** LinkedIn lists the statistics of videos separately. */
export const urnOf = (number: number): string =>
  `urn:li:${kindOf(number) === "video" ? "ugcPost" : "share"}:${7_400_000_000_000_000_000n - BigInt(number)}`;

const isDraft = (number: number): boolean => number % 13 === 12;

/** LinkedIn omits posts without reactions. */
const hasNoStatistics = (number: number): boolean => number % 11 === 10;

export const linkedinPost = (world: MockWorld, number: number) => {
  const time = Date.parse(publishedAt(world, number));
  return {
    id: urnOf(number),
    author: page,
    commentary: `${mockText(number)} {hashtag|\\#|brood} \\(met korst\\)`,
    visibility: "PUBLIC",
    lifecycleState: isDraft(number) ? "DRAFT" : "PUBLISHED",
    // Some are drafts for more than a year before they are published.
    createdAt: time - (number % 7 === 2 ? 400 * dayMs : 60_000),
    ...(isDraft(number) ? {} : { publishedAt: time }),
    lastModifiedAt: time + 1_000,
    content: content(number),
  };
};

const shareStatistics = (...seeds: (number | string)[]) => ({
  impressionCount: 200 + pseudoRandom(9_000, "impressions", ...seeds),
  uniqueImpressionsCount: 100 + pseudoRandom(4_000, "reach", ...seeds),
  clickCount: pseudoRandom(90, "clicks", ...seeds),
  likeCount: pseudoRandom(300, "likes", ...seeds),
  commentCount: pseudoRandom(40, "comments", ...seeds),
  shareCount: pseudoRandom(20, "shares", ...seeds),
  engagement: 0.04,
});

const toMetrics = (counted: ReturnType<typeof shareStatistics>): AnyRow => ({
  impressions: counted.impressionCount,
  reach: counted.uniqueImpressionsCount,
  clicks: counted.clickCount,
  likes: counted.likeCount,
  comments: counted.commentCount,
  shares: counted.shareCount,
});

/** A post's statistics; null for none. */
export const statisticsOfPost = (number: number) => (hasNoStatistics(number) ? null : shareStatistics("post", number));

export const postRows = (world: MockWorld): AnyRow[] =>
  itemNumbers(world)
    .filter((number) => !isDraft(number))
    .map((number): AnyRow => {
      const counted = statisticsOfPost(number);
      return {
        platform: "linkedin",
        account: pageName,
        post_id: urnOf(number),
        url: `https://www.linkedin.com/feed/update/${urnOf(number)}`,
        published_at: publishedAt(world, number),
        type: kindOf(number),
        text: `${mockText(number)} #brood (met korst)`,
        ...(counted ? toMetrics(counted) : {}),
      };
    });

/** Number of days before today with numbers; LinkedIn omits days without activity. */
const daysBack = 45;
const hasNoActivity = (statistic: string, day: number): boolean => pseudoRandom(6, statistic, day) === 0;

export type Statistic = "shares" | "followers" | "visits";

/** A day's numbers by statistic, in LinkedIn's format. */
const statisticsOfDay = {
  shares: (day: number) => ({ totalShareStatistics: shareStatistics("day", day) }),
  followers: (day: number) => ({
    followerGains: {
      organicFollowerGain: pseudoRandom(30, "organic", day),
      paidFollowerGain: pseudoRandom(5, "paid", day),
    },
  }),
  visits: (day: number) => ({
    totalPageStatistics: {
      views: { allPageViews: { pageViews: 40 + pseudoRandom(200, "visits", day), uniquePageViews: 30 } },
    },
  }),
};

const millisecondsOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A statistic's elements between two times, the end exclusive. */
export const dayElements = (world: MockWorld, statistic: Statistic, start: number, end: number): unknown[] =>
  Array.from({ length: daysBack }, (_, day) => day)
    .filter((day) => !hasNoActivity(statistic, day))
    .map((day) => ({ day, at: millisecondsOf(subtractDays(world.today, day)) }))
    .filter(({ at }) => at >= start && at < end)
    .map(({ day, at }) => ({
      organizationalEntity: page,
      ...statisticsOfDay[statistic](day),
      timeRange: { start: at, end: at + dayMs },
    }));

export const dayRows = (world: MockWorld): AnyRow[] =>
  Array.from({ length: daysBack }, (_, day): AnyRow => {
    const counted = shareStatistics("day", day);
    const { organicFollowerGain, paidFollowerGain } = statisticsOfDay.followers(day).followerGains;
    const { clickCount, likeCount, commentCount, shareCount } = counted;
    return {
      platform: "linkedin" as const,
      account: pageName,
      date: subtractDays(world.today, day),
      ...(hasNoActivity("shares", day)
        ? {}
        : { ...toMetrics(counted), engagements: clickCount + likeCount + commentCount + shareCount }),
      ...(hasNoActivity("followers", day) ? {} : { new_followers: organicFollowerGain + paidFollowerGain }),
      ...(hasNoActivity("visits", day)
        ? {}
        : { profile_visits: statisticsOfDay.visits(day).totalPageStatistics.views.allPageViews.pageViews }),
      ...(day === 0 ? { followers } : {}),
    };
  }).filter((row) => Object.keys(row).length > 3);
