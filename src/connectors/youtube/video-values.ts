import { at, type Json, numberAt, textAt, toIsoTime } from "../json.ts";

/** `PT3M34S` or `P1DT2H` in seconds. A running broadcast has the length `P0D`, returned as null. */
export function parseDuration(duration: string | null): number | null {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration ?? "");
  if (!parts) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return days * 86_400 + hours * 3_600 + minutes * 60 + seconds || null;
}

/** From this day on Shorts may last three minutes, before it one: support.google.com/youtube/answer/15424877. */
const longerShortsSince = "2024-10-15";

/**
 * No field marks a Short, so YouTube's own rule decides: square or vertical, and short enough. Without the player's
 * dimensions a short video's type is unknown.
 */
export function videoType(video: Json): "live" | "short" | "video" | null {
  if (at(video, "liveStreamingDetails") !== null || textAt(video, "snippet.liveBroadcastContent") === "live")
    return "live";
  const seconds = parseDuration(textAt(video, "contentDetails.duration"));
  const published = toIsoTime(textAt(video, "snippet.publishedAt"));
  if (seconds === null || published === null) return null;
  if (seconds > (published < longerShortsSince ? 60 : 180)) return "video";
  const width = numberAt(video, "player.embedWidth");
  const height = numberAt(video, "player.embedHeight");
  if (width === null || height === null) return null;
  return width <= height ? "short" : "video";
}

/** Private (including scheduled) videos and upcoming broadcasts are not published. */
export const isPublished = (video: Json): boolean =>
  ["public", "unlisted"].includes(privacyStatus(video)) && textAt(video, "snippet.liveBroadcastContent") !== "upcoming";

const privacyStatus = (video: Json): string => textAt(video, "status.privacyStatus") ?? "";

/** Whether it is unknown who may see a video. */
export const isOfUnknownPrivacy = (video: Json): boolean =>
  video !== null && !["public", "unlisted", "private"].includes(privacyStatus(video));
