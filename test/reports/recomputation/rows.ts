import type { Row } from "../../../src/tables/index.ts";

const dayMs = 86_400_000;

/** The day a number of days after another, YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** Numbers that look random and are the same in every run: whole, from `low` to `high`. */
export function numbersFrom(seed: number): (low: number, high: number) => number {
  let state = seed;
  return (low, high) => {
    state = (state * 48_271) % 2_147_483_647;
    return low + (state % (high - low + 1));
  };
}

/** Posts of one account: every so many hours from a day on, with a value for each field from `fields`. */
interface PostSeries {
  platform: string;
  account: string;
  from: string;
  count: number;
  everyHours: number;
  types?: readonly string[];
  /** The lowest and highest value of each field. */
  fields: Readonly<Record<string, readonly [low: number, high: number]>>;
  seed: number;
}

export function postsOf({ platform, account, from, count, everyHours, types = [], fields, seed }: PostSeries): Row[] {
  const number = numbersFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const minutes = index * everyHours * 60 + number(0, 59);
    const time = new Date(Date.parse(from) + minutes * 60_000).toISOString().slice(0, 19);
    const values = Object.entries(fields).map(([field, [low, high]]) => [field, number(low, high)]);
    return {
      platform,
      account,
      post_id: `${platform}-${account}-${seed}-${index}`,
      published_at: time,
      ...(types.length > 0 ? { type: types[number(0, types.length - 1)] as string } : {}),
      text: `${platform} post ${seed}.${index}`,
      ...Object.fromEntries(values),
    };
  });
}

/** An account's followers, read every so many days. */
export const followersOf = (
  platform: string,
  account: string,
  {
    from,
    count,
    everyDays,
    first,
    seed,
    flows = false,
  }: { from: string; count: number; everyDays: number; first: number; seed: number; flows?: boolean },
): Row[] => {
  const number = numbersFrom(seed);
  let followers = first;
  return Array.from({ length: count }, (_, index) => {
    followers += number(-20, 60);
    return {
      platform,
      account,
      date: dayAfter(from, index * everyDays),
      followers,
      ...(flows ? { new_followers: number(0, 40), lost_followers: number(0, 15) } : {}),
    };
  });
};
