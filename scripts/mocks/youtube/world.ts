import type { MockRequest, MockResponse, MockWorld } from "../server/define-mock.ts";
import { pseudoRandom, queryValue, subtractDays } from "../server/define-mock.ts";

/** The invented bakery's data at YouTube. */

export const dataApi = "https://youtube.googleapis.com/youtube/v3";
export const channelId = "UCinvented0Bakery0000000";
export const uploads = "UUinvented0Bakery0000000";
export const handle = "@inventedbakery";
export const title = "Invented Bakery";
export const followers = 12_300;

export const videoId = (number: number): string => `vid${String(number).padStart(8, "0")}`;
export const numberOfVideo = (id: string): number => Number(id.slice(3));

/** Every eleventh video is private, but in the owner's list all the same. */
export const isPrivate = (number: number): boolean => number % 11 === 10;
export const hidesLikes = (number: number): boolean => number % 8 === 7;
export const hidesComments = (number: number): boolean => number % 10 === 9;
/** Watched too little to be in a report. */
export const isUnreported = (number: number): boolean => number % 7 === 3;

export const counts = (number: number) => ({
  views: pseudoRandom(90_000, "views", number),
  likes: pseudoRandom(4_000, "likes", number),
  comments: pseudoRandom(300, "comments", number),
  shares: pseudoRandom(200, "shares", number),
  minutes: pseudoRandom(50_000, "minutes", number),
  averageSeconds: pseudoRandom(170, "average", number),
  averagePercentage: pseudoRandom(10_000, "percentage", number) / 100,
  gained: pseudoRandom(40, "gained", number),
});

/** The channel is a few days older than its oldest video. */
export const ageInDays = ({ size }: MockWorld): number => Math.ceil((size * 5) / 24) + 6;
export const channelSince = (world: MockWorld): string => subtractDays(world.today, ageInDays(world));

/** The days with numbers, oldest first: three days late, without days that had no activity. */
export function reportedDays(world: MockWorld): string[] {
  const ages = Array.from({ length: ageInDays(world) }, (_, age) => age);
  return ages
    .filter((age) => age >= 3 && age % 9 !== 4)
    .map((age) => subtractDays(world.today, age))
    .reverse();
}

export const dayCounts = (day: string) => ({
  views: pseudoRandom(5_000, "views", day),
  likes: pseudoRandom(300, "likes", day),
  comments: pseudoRandom(40, "comments", day),
  shares: pseudoRandom(30, "shares", day),
  minutes: pseudoRandom(9_000, "minutes", day),
  gained: pseudoRandom(25, "gained", day),
  lost: pseudoRandom(8, "lost", day),
});

/** Countries by views, in a report's order. */
export const countryViews = ({ size }: MockWorld): [country: string, views: number][] =>
  size === 0
    ? []
    : [
        ["NL", 40_210],
        ["BE", 9_377],
        ["ES", 1_204],
        ["ZZ", 12],
      ];

/** Google's error format. */
export const errorResponse = (status: number, reason: string, message: string, more: object = {}): MockResponse => ({
  status,
  body: { error: { code: status, message, errors: [{ message, domain: "youtube", reason }], ...more } },
});

/** Rejects a key where the user has to be signed in. */
export const needsSignIn = (request: MockRequest): MockResponse | null =>
  queryValue(request, "key") === undefined
    ? null
    : errorResponse(401, "authorizationRequired", "The request uses a parameter but is not properly authorized.");

/** A resource with the requested parts only. */
export function withParts(request: MockRequest, whole: Readonly<Record<string, unknown>>): object {
  const parts = ["kind", "id", ...(queryValue(request, "part") ?? "").split(",")];
  return Object.fromEntries(Object.entries(whole).filter(([name]) => parts.includes(name)));
}

/** A comma-separated list of part names. */
export const partsOf = (...names: string[]) => ({
  type: "string",
  pattern: `^(${names.join("|")})(,(${names.join("|")}))*$`,
});
