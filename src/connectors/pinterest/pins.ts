import type { RowOf } from "../../tables/rows.ts";
import type { ApiRequest, Detail, ListSource, Run } from "../define-connector.ts";
import { addDays, at, type Json, listAt, msToSeconds, numberAt, textAt, toIso, toIsoTime } from "../json.ts";
import { cursorAt } from "../next-page.ts";

export const api = "https://api.pinterest.com/v5";

/** Pinterest's days are UTC. */
export const utcDay = (now: number): string => toIso(now).slice(0, 10);

/** Analytics cover 90 days; one day less in case the clocks differ. */
export const oldestAnalyticsDay = (now: number): string => addDays(utcDay(now), -89);

/** Times are UTC, written without a zone. */
const createdAt = (pin: Json): string | null => toIsoTime(textAt(pin, "created_at"));

/** Whether analytics cover the pin's whole life, so that their sum is complete. */
const hasAnalytics = (pin: Json, now: number): boolean => (createdAt(pin) ?? "") >= oldestAnalyticsDay(now);

const isVideo = (pin: Json): boolean =>
  textAt(pin, "media.media_type") === "video" || textAt(pin, "creative_type") === "VIDEO";

const typeByCreative: Readonly<Record<string, string>> = {
  IDEA: "idea",
  COLLECTION: "collection",
  SHOPPING: "product",
  image: "image",
  video: "video",
  multiple_images: "carousel",
  multiple_videos: "carousel",
  multiple_mixed: "carousel",
  REGULAR: "image",
  VIDEO: "video",
  CAROUSEL: "carousel",
};

/** `creative_type` is more specific than the media type, except for regular pins. */
function pinType(pin: Json): string | null {
  const creativeType = textAt(pin, "creative_type") ?? "";
  const isSpecialType = ["IDEA", "COLLECTION", "SHOPPING"].includes(creativeType);
  return (
    (isSpecialType ? undefined : typeByCreative[textAt(pin, "media.media_type") ?? ""]) ??
    typeByCreative[creativeType] ??
    null
  );
}

/**
 * Metrics that `/pins` lacks. Requesting several pins at once is a beta feature that Pinterest enables per app; without
 * it these metrics are missing.
 */
const analytics: Detail = {
  name: "analytics",
  appliesTo: (pin, { now }) => textAt(pin, "id") !== null && hasAnalytics(pin, now),
  // Up to 100 are allowed, but their ids exceed the 2,082 characters that Apps Script allows in a URL.
  batch: 65,
  group: (pin) => (isVideo(pin) ? "video" : "standard"),
  metrics: {
    standard: ["SAVE", "PROFILE_VISIT", "USER_FOLLOW"],
    video: ["SAVE", "VIDEO_MRC_VIEW", "VIDEO_V50_WATCH_TIME", "VIDEO_AVG_WATCH_TIME"],
  },
  request: (pins, { now }, metrics): ApiRequest => ({
    url: `${api}/pins/analytics`,
    query: {
      pin_ids: pins.map((pin) => textAt(pin, "id") ?? ""),
      start_date: oldestAnalyticsDay(now),
      end_date: utcDay(now),
      metric_types: metrics.join(","),
    },
  }),
  read: (body, pins) => pins.map((pin) => at(body, `${textAt(pin, "id")}.all.summary_metrics`)),
  toleratedFailures: ["permission", "not_found"],
};

/** The pin's lifetime numbers, or its last 90 days if it is not older. */
function pinMetrics(pin: Json, { now }: Run): Json {
  return at(pin, "pin_metrics.lifetime_metrics") ?? (hasAnalytics(pin, now) ? at(pin, "pin_metrics.90d") : null);
}

/** Pins that the account created, not those saved from others. Their order is undocumented, so all pages are read. */
export const pins = {
  counts: "organic",
  pageSize: 250,
  request: (_run, page, _part, _metrics, size = 250) => ({
    url: `${api}/pins`,
    query: { page_size: size, pin_metrics: true, pin_filter: "exclude_repins", bookmark: page ?? undefined },
  }),
  next: cursorAt("bookmark"),
  items: (body) => listAt(body, "items"),
  details: [analytics],
  row: (pin, run, { analytics: pinAnalytics = null }) => {
    const metrics = pinMetrics(pin, run);
    const id = textAt(pin, "id");
    return {
      post_id: id,
      url: id === null ? null : `https://www.pinterest.com/pin/${id}/`,
      published_at: createdAt(pin),
      type: pinType(pin),
      title: textAt(pin, "title"),
      text: textAt(pin, "description"),
      impressions: numberAt(metrics, "impression"),
      views: numberAt(pinAnalytics, "VIDEO_MRC_VIEW"),
      likes: numberAt(metrics, "reaction"),
      comments: numberAt(metrics, "comment"),
      saves: numberAt(pinAnalytics, "SAVE"),
      // Clicks to the pin's website; `pin_click` only opens the pin.
      clicks: numberAt(metrics, "clickthrough"),
      watch_time: msToSeconds(numberAt(pinAnalytics, "VIDEO_V50_WATCH_TIME")),
      duration: msToSeconds(numberAt(pin, "media.duration")),
      average_view_duration: msToSeconds(numberAt(pinAnalytics, "VIDEO_AVG_WATCH_TIME")),
      new_followers: numberAt(pinAnalytics, "USER_FOLLOW"),
      profile_visits: numberAt(pinAnalytics, "PROFILE_VISIT"),
    };
  },
} satisfies ListSource<RowOf<"posts">>;
