import type { Row } from "../../tables/index.ts";
import type { SampleText } from "../../text/sample/en.ts";
import { dayMs, hourMs, isoDay } from "../../time/day.ts";
import type { SampleAccount } from "./accounts.ts";
import { createRandom, isoTime, pick, sampleDayCount } from "./create-random.ts";

/** Followers a number of days before the last day; growth is even over the year. */
const followersBefore = ({ followers, growth }: SampleAccount, days: number): number =>
  Math.round(followers / (1 + growth * (days / 365)));

/** Hours at which the bakery posts, with the relative performance of each. */
const hours = [
  [7, 1.15],
  [9, 0.85],
  [12, 1],
  [16, 0.9],
  [19, 1.3],
  [21, 1.1],
] as const;

/** Relative performance by weekday, Sunday to Saturday. */
const weekdays = [1.3, 0.85, 0.9, 0.95, 1, 1.1, 1.25];

const isEvery = (postNumber: number, every: number | undefined): boolean =>
  every !== undefined && postNumber % every === every - 1;

/** What the platform counts of a post of this age; nothing for every so many posts. */
function exposuresOf({ exposures, everyWithoutExposure }: SampleAccount, postNumber: number, daysAgo: number) {
  if (isEvery(postNumber, everyWithoutExposure)) return [];
  return exposures.filter(
    ({ olderThan = 0, newerThan = Number.POSITIVE_INFINITY }) => daysAgo >= olderThan && daysAgo < newerThan,
  );
}

function samplePost(
  sample: SampleAccount,
  postNumber: number,
  lastDay: number,
  random: () => number,
  { captions, source }: SampleText,
): Row {
  const daysAgo = postNumber * sample.daysBetweenPosts + Math.floor(random() * 2);
  const [hour, hourFactor] = pick(hours, random);
  const published = lastDay - daysAgo * dayMs + hour * hourMs + Math.floor(random() * 12) * 300_000;
  const [type, typeFactor] = pick(sample.types, random);
  const weekdayFactor = weekdays[new Date(published).getUTCDay()] as number;
  // Performance grew by a third over the year, and peaks in December.
  const season = 1.33 - 0.33 * (daysAgo / 365) + (new Date(published).getUTCMonth() === 11 ? 0.25 : 0);
  const performance = (0.45 + 1.4 * random() ** 2) * hourFactor * typeFactor * weekdayFactor * season;
  const followers = followersBefore(sample, daysAgo);
  const count = (rate: number) => Math.round(followers * rate * performance * (0.85 + 0.3 * random()));
  const post: Row = {
    platform: sample.platform,
    account: daysAgo > 240 ? (sample.otherSpelling ?? sample.account) : sample.account,
    post_id: `1790${sample.platform.length}${sample.account.length}${String(4_815_162_342 + postNumber * 7_919_713)}00`,
    url: `https://example.com/${sample.platform}/${sample.account.replace(/\W+/g, "-")}/${postNumber}`,
    published_at: isoTime(published),
    type,
    // Not every post has a text.
    text: isEvery(postNumber, 13) ? null : pick(captions, random),
    followers: sample.hasFollowersInPosts ? followers : null,
    source,
  };
  for (const { field, rate } of exposuresOf(sample, postNumber, daysAgo)) post[field] = count(rate);
  for (const [field, rate] of Object.entries(sample.rates)) post[field] = count(rate);
  if (isEvery(postNumber, sample.everyWithoutLikes)) post.likes = null;
  return post;
}

/** Whether a post falls into the account's pause. */
const isPaused = ({ pause, daysBetweenPosts }: SampleAccount, postNumber: number): boolean => {
  const daysAgo = postNumber * daysBetweenPosts;
  return pause !== undefined && daysAgo >= pause[0] && daysAgo <= pause[1];
};

/** Posts of each account, newest first. */
export const samplePosts = (
  accounts: readonly SampleAccount[],
  lastDay: number,
  text: SampleText,
  seed: number,
): Row[] =>
  accounts.flatMap((sample, position) => {
    const random = createRandom(seed + position * 977);
    const numbers = Array.from(
      { length: Math.floor(sampleDayCount / sample.daysBetweenPosts) },
      (_, index) => index + 1,
    );
    return numbers
      .filter((postNumber) => !isPaused(sample, postNumber))
      .map((postNumber) => samplePost(sample, postNumber, lastDay, random, text));
  });

/** Weeks without a number of followers, as when nobody exported them. */
const weeksWithoutFollowers = [18, 19, 20, 44];

/** Followers of the accounts that know them by day, once a week. */
export const sampleFollowers = (accounts: readonly SampleAccount[], lastDay: number, { source }: SampleText): Row[] =>
  accounts
    .filter(({ hasFollowersByDay }) => hasFollowersByDay)
    .flatMap((sample) =>
      Array.from({ length: Math.floor(sampleDayCount / 7) }, (_, week) => week)
        .filter((week) => !weeksWithoutFollowers.includes(week))
        .map((week): Row => {
          const daysAgo = week * 7 + 1;
          const followers = followersBefore(sample, daysAgo);
          return {
            platform: sample.platform,
            account: sample.account,
            date: isoDay(lastDay - daysAgo * dayMs),
            followers,
            new_followers: Math.max(0, followers - followersBefore(sample, daysAgo + 7)),
            source,
          };
        }),
    );
