import type { MockResponse, MockWorld } from "../server/define-mock.ts";
import { pseudoRandom, publishedAt, subtractDays } from "../server/define-mock.ts";

/** The invented bakery's data at Pinterest. */

export const api = "https://api.pinterest.com/v5";
export const username = "inventedbakery";
export const followers = 4_821;

/** How far back analytics of pins and days go. */
export const analyticsDays = 89;

export const pinId = (number: number): string => String(813_000_000_000_000_000n + BigInt(number));
export const numberOfPin = (id: string): number => Number(BigInt(id) - 813_000_000_000_000_000n);

export const forms = [
  { media: "image", made: "REGULAR", type: "image" },
  { media: "multiple_images", made: "CAROUSEL", type: "carousel" },
  { media: "image", made: null, type: "image" },
  { media: "video", made: "VIDEO", type: "video" },
] as const;

export const formOf = (number: number) => forms[number % forms.length] as (typeof forms)[number];
export const isVideo = (number: number): boolean => formOf(number).type === "video";

/** Every sixth pin was saved from another account. */
export const isSaved = (number: number): boolean => number % 6 === 5;
/** Some pins only have numbers for the last 90 days. */
export const hasNoLifetime = (number: number): boolean => number % 7 === 2;
export const isYoung = (world: MockWorld, number: number): boolean =>
  publishedAt(world, number) >= subtractDays(world.today, analyticsDays);

export const counts = (number: number) => ({
  impression: pseudoRandom(20_000, "impression", number),
  pin_click: pseudoRandom(400, "pin_click", number),
  clickthrough: pseudoRandom(120, "clickthrough", number),
  reaction: pseudoRandom(90, "reaction", number),
  comment: pseudoRandom(12, "comment", number),
  save: pseudoRandom(300, "save", number),
  visits: pseudoRandom(20, "visits", number),
  follows: pseudoRandom(6, "follows", number),
  views: pseudoRandom(5_000, "views", number),
  watched: pseudoRandom(900_000, "watched", number),
  average: pseudoRandom(20_000, "average", number) + 0.5,
  duration: 5_000 + pseudoRandom(55_000, "duration", number),
});

/** The status of a day by its age: today is not reported yet, yesterday is an estimate, and one day is broken. */
export function statusOf(age: number): string {
  if (age === 0) return "PROCESSING";
  if (age === 1) return "ESTIMATE";
  return age % 30 === 17 ? "IN_BAD_TAG_DATE" : "READY";
}

export const dayCounts = (day: string) => ({
  ENGAGEMENT: pseudoRandom(900, "engagement", day),
  IMPRESSION: pseudoRandom(9_000, "impression", day),
  OUTBOUND_CLICK: pseudoRandom(80, "outbound", day),
  PIN_CLICK: pseudoRandom(300, "pin", day),
  SAVE: pseudoRandom(200, "save", day),
});

export const errorResponse = (status: number, code: number, message: string): MockResponse => ({
  status,
  body: { code, message },
});

/** One of the names, or several separated by commas. */
export const commaList = (names: readonly string[]) => ({
  type: "string",
  pattern: `^(${names.join("|")})(,(${names.join("|")}))*$`,
});

export const day = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
