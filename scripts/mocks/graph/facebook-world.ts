import type { TableName } from "../../../src/tables/define-table.ts";
import type { AnyRow } from "../../../src/tables/rows.ts";
import { itemNumbers, type MockWorld, mockText, pseudoRandom, publishedAt } from "../server/define-mock.ts";
import { pastDays } from "./graph-insights.ts";
import { graphTime } from "./graph-list.ts";

/** An invented bakery's page. */
export const facebookPage = { id: "101000000000002", name: "Brood & Boon", followers: 7_140 };

const kinds = ["photo", "reel", "link", null, "album", "video", "photo", null] as const;
const kindOf = (number: number) => kinds[number % kinds.length] ?? null;

/** Whether a post is a reel or a video; null for other posts. */
export function isVideo(number: number): "reel" | "video" | null {
  const kind = kindOf(number);
  return kind === "reel" || kind === "video" ? kind : null;
}

const postPart = (number: number): string => `5${String(number).padStart(8, "0")}`;
const postId = (number: number): string => `${facebookPage.id}_${postPart(number)}`;
const videoId = (number: number): string => `880000000${String(number).padStart(6, "0")}`;
export const numberOfPost = (id: string): number =>
  id.startsWith(`${facebookPage.id}_5`) ? Number(id.slice(facebookPage.id.length + 2)) : -1;
export const numberOfVideo = (id: string): number => (id.startsWith("880000000") ? Number(id.slice(9)) : -1);

export const videoSeconds = (number: number): number => 10 + pseudoRandom(9_000, "length", number) / 100;

const counts = (number: number) => ({
  like: pseudoRandom(300, "like", number),
  love: pseudoRandom(60, "love", number),
  comments: pseudoRandom(40, "comment", number),
  shares: pseudoRandom(12, "share", number),
});

const address = (number: number): string =>
  kindOf(number) === "reel"
    ? `https://www.facebook.com/reel/${videoId(number)}/`
    : `https://www.facebook.com/${facebookPage.id}/posts/${postPart(number)}`;

/** A post as listed; `shares` is absent where there are none. */
export function facebookPost(world: MockWorld, number: number) {
  const { like, love, comments, shares } = counts(number);
  const kind = kindOf(number);
  const attachment = {
    media_type: isVideo(number) ? "video" : kind,
    type: kind === "photo" ? "photo" : "share",
    title: isVideo(number) ? `Film ${number}` : undefined,
    url: address(number),
    target: { id: isVideo(number) ? videoId(number) : `77${number}`, url: address(number) },
  };
  return {
    id: postId(number),
    message: number % 9 === 8 ? undefined : mockText(number),
    created_time: graphTime(publishedAt(world, number)),
    permalink_url: address(number),
    status_type: kind === null ? "mobile_status_update" : "added_photos",
    attachments: kind === null ? undefined : { data: [attachment] },
    shares: shares === 0 ? undefined : { count: shares },
    reactions: { data: [], summary: { total_count: like + love } },
    comments: { data: [], summary: { order: "ranked", total_count: comments, can_comment: true } },
  };
}

export function postInsight(metric: string, number: number): unknown {
  const { like, love, comments, shares } = counts(number);
  if (metric === "post_reactions_by_type_total") return { like, love };
  if (metric === "post_activity_by_action_type")
    return { ...(shares === 0 ? {} : { share: shares }), like: like + love, comment: comments };
  return pseudoRandom(6_000, metric, number);
}

/** Durations in milliseconds. */
export const videoMetrics = {
  reel: [
    "blue_reels_play_count",
    "fb_reels_replay_count",
    "fb_reels_total_plays",
    "post_video_avg_time_watched",
    "post_video_view_time",
    "post_video_followers",
    "post_video_social_actions",
    "post_video_likes_by_reaction_type",
  ],
  video: [
    "total_video_views",
    "total_video_views_unique",
    "total_video_complete_views",
    "total_video_avg_time_watched",
    "total_video_view_total_time",
  ],
};

export const videoInsight = (metric: string, number: number): number => pseudoRandom(500_000, metric, number);

export const pageMetrics = [
  "page_follows",
  "page_media_view",
  "page_total_media_view_unique",
  "page_post_engagements",
  "page_daily_follows",
  "page_daily_follows_unique",
  "page_daily_unfollows_unique",
  "page_views_total",
  "page_total_actions",
  "page_video_views",
];

export const pageDay = (metric: string, day: string): number => pseudoRandom(5_000, metric, day);

function post(world: MockWorld, number: number): AnyRow {
  const { like, love, comments, shares } = counts(number);
  const kind = isVideo(number);
  const ofVideo = (reel: string | null, video: string | null): number | null => {
    const metric = kind === "reel" ? reel : kind === "video" ? video : null;
    return metric === null ? null : videoInsight(metric, number);
  };
  const seconds = (milliseconds: number | null) => (milliseconds === null ? null : milliseconds / 1000);
  return {
    platform: "facebook",
    account: facebookPage.name,
    post_id: postId(number),
    url: address(number),
    published_at: publishedAt(world, number),
    type: ["photo", "album"].includes(kindOf(number) ?? "") ? "image" : (kindOf(number) ?? "text"),
    title: kind === null ? null : `Film ${number}`,
    text: number % 9 === 8 ? null : mockText(number),
    reach: postInsight("post_total_media_view_unique", number) as number,
    views: postInsight("post_media_view", number) as number,
    likes: like + love,
    comments,
    shares: shares === 0 ? null : shares,
    clicks: postInsight("post_clicks", number) as number,
    replays: ofVideo("fb_reels_replay_count", null),
    watch_time: seconds(ofVideo("post_video_view_time", "total_video_view_total_time")),
    duration: kind === null ? null : videoSeconds(number),
    average_view_duration: seconds(ofVideo("post_video_avg_time_watched", "total_video_avg_time_watched")),
    new_followers: ofVideo("post_video_followers", null),
  };
}

export function facebookRows(table: TableName, world: MockWorld): AnyRow[] {
  if (table === "posts") return itemNumbers(world).map((number) => post(world, number));
  const row = { platform: "facebook" as const, account: facebookPage.name };
  const days = pastDays(world, "year").map((day) => ({
    ...row,
    date: day,
    followers: pageDay("page_follows", day),
    new_followers: pageDay("page_daily_follows_unique", day),
    lost_followers: pageDay("page_daily_unfollows_unique", day),
    views: pageDay("page_media_view", day),
    reach: pageDay("page_total_media_view_unique", day),
    engagements: pageDay("page_post_engagements", day),
    profile_visits: pageDay("page_views_total", day),
    clicks: pageDay("page_total_actions", day),
  }));
  return [...days, { ...row, date: world.today, followers: facebookPage.followers }];
}
