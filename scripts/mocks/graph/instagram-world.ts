import type { TableName } from "../../../src/tables/define-table.ts";
import type { AnyRow } from "../../../src/tables/rows.ts";
import { itemNumbers, type MockWorld, mockText, pseudoRandom, publishedAt } from "../server/define-mock.ts";
import { pastDays } from "./graph-insights.ts";
import { graphTime } from "./graph-list.ts";

/** An invented bakery on Instagram: the same account for both logins. */
export const instagramAccount = {
  id: "17841400000000001",
  username: "brood.boon",
  followers: 4_812,
};

export type Surface = "FEED" | "REELS" | "STORY";

/** The two newest are stories, the second with too few viewers. Feed posts and reels alternate. */
export const isStory = (number: number): boolean => number < 2;
const forms = [
  ["IMAGE", "FEED"],
  ["VIDEO", "REELS"],
  ["CAROUSEL_ALBUM", "FEED"],
  ["VIDEO", "FEED"],
  ["VIDEO", "REELS"],
] as const;
const formOf = (number: number) => forms[number % forms.length] as (typeof forms)[number];
export const surfaceOf = (number: number): Surface => (isStory(number) ? "STORY" : formOf(number)[1]);

export const hasTooFewViewers = (number: number): boolean => number === 1;
/** Published before the account became professional. */
export const isTooOld = (number: number): boolean => !isStory(number) && number % 11 === 10;
const hidesLikes = (number: number): boolean => number % 7 === 6;
const hasNoCaption = (number: number): boolean => number % 13 === 12;

export const mediaId = (number: number): string => `17900000000${String(number).padStart(6, "0")}`;
export const numberOfMedia = (id: string): number => (id.startsWith("17900000000") ? Number(id.slice(11)) : -1);

const address = (number: number): string =>
  isStory(number)
    ? `https://www.instagram.com/stories/${instagramAccount.username}/${mediaId(number)}/`
    : `https://www.instagram.com/${surfaceOf(number) === "REELS" ? "reel" : "p"}/Cx${number}/`;

/** Minimum and range of each insight; durations in milliseconds. */
const ranges: Readonly<Record<string, readonly [min: number, range: number]>> = {
  views: [900, 9_000],
  reach: [500, 4_000],
  likes: [0, 400],
  comments: [0, 40],
  saved: [0, 60],
  shares: [0, 50],
  total_interactions: [60, 500],
  profile_visits: [0, 30],
  follows: [0, 9],
  ig_reels_avg_watch_time: [1_500, 9_000],
  ig_reels_video_view_total_time: [800_000, 9_000_000],
};

export function mediaInsight(metric: string, number: number): number {
  const [min, range] = ranges[metric] ?? [0, 1];
  return min + pseudoRandom(range, metric, number);
}

export const media = (world: MockWorld, number: number) => ({
  id: mediaId(number),
  caption: hasNoCaption(number) ? undefined : mockText(number),
  media_type: isStory(number) ? "IMAGE" : formOf(number)[0],
  media_product_type: surfaceOf(number),
  permalink: address(number),
  timestamp: graphTime(publishedAt(world, number)),
  like_count: hidesLikes(number) ? undefined : mediaInsight("likes", number),
  comments_count: mediaInsight("comments", number),
});

const types = { IMAGE: "image", VIDEO: "video", CAROUSEL_ALBUM: "carousel" };

function post(world: MockWorld, number: number): AnyRow {
  const surface = surfaceOf(number);
  const hasInsights = !hasTooFewViewers(number) && !isTooOld(number);
  const visibleInsight = (metric: string, surfaces: readonly Surface[] = ["FEED", "REELS", "STORY"]) =>
    hasInsights && surfaces.includes(surface) ? mediaInsight(metric, number) : null;
  const likes = hidesLikes(number) ? visibleInsight("likes", ["FEED", "REELS"]) : mediaInsight("likes", number);
  const seconds = (metric: string) => {
    const milliseconds = visibleInsight(metric, ["REELS"]);
    return milliseconds === null ? null : milliseconds / 1000;
  };
  return {
    platform: "instagram",
    account: instagramAccount.username,
    post_id: mediaId(number),
    url: address(number),
    published_at: publishedAt(world, number),
    type: surface === "REELS" ? "reel" : surface === "STORY" ? "story" : types[formOf(number)[0]],
    text: hasNoCaption(number) ? null : mockText(number),
    reach: visibleInsight("reach"),
    views: visibleInsight("views"),
    likes,
    comments: mediaInsight("comments", number),
    shares: visibleInsight("shares"),
    saves: visibleInsight("saved", ["FEED", "REELS"]),
    engagements: visibleInsight("total_interactions"),
    watch_time: seconds("ig_reels_video_view_total_time"),
    average_view_duration: seconds("ig_reels_avg_watch_time"),
    new_followers: visibleInsight("follows", ["FEED", "STORY"]),
    profile_visits: visibleInsight("profile_visits", ["FEED", "STORY"]),
  };
}

export const dayInsight = (metric: string, day: string): number => pseudoRandom(3_000, metric, day);

const dayOf = (day: string): AnyRow => ({
  platform: "instagram" as const,
  account: instagramAccount.username,
  date: day,
  new_followers: dayInsight("FOLLOWER", day),
  lost_followers: dayInsight("NON_FOLLOWER", day),
  reach: dayInsight("reach", day),
  views: dayInsight("views", day),
  likes: dayInsight("likes", day),
  comments: dayInsight("comments", day),
  shares: dayInsight("shares", day),
  saves: dayInsight("saves", day),
  clicks: dayInsight("profile_links_taps", day),
  engagements: dayInsight("total_interactions", day),
});

/** Segments of the followers by dimension. */
export const followersBy: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  country: [
    ["NL", 3_120],
    ["BE", 640],
  ],
  city: [["Utrecht, Utrecht", 1_410]],
  age: [
    ["25-34", 1_902],
    ["35-44", 1_377],
  ],
  gender: [
    ["F", 2_930],
    ["M", 1_480],
    ["U", 402],
  ],
};

const genders: Readonly<Record<string, string>> = { F: "female", M: "male", U: "unknown" };

export function instagramRows(table: TableName, world: MockWorld): AnyRow[] {
  const row = { platform: "instagram" as const, account: instagramAccount.username };
  if (table === "posts") return itemNumbers(world).map((number) => post(world, number));
  if (table === "days")
    return [
      ...pastDays(world, "quarter").map(dayOf),
      { ...row, date: world.today, followers: instagramAccount.followers, posts: world.size },
    ];
  return Object.entries(followersBy).flatMap(([dimension, slices]) =>
    slices.map(([value, followers]) => ({
      ...row,
      date: world.today,
      dimension,
      value: dimension === "gender" ? (genders[value] as string) : value,
      followers,
    })),
  );
}
