import type { Row } from "../../../src/tables/index.ts";
import { type Figure, isNumber, quotient, sumOf, total } from "./arithmetic.ts";
import { type ExpectedTable, table } from "./expected-table.ts";
import { isIn, ownerOf, type Period, periodsOf, type Settings } from "./settings.ts";

/** Followers by account on a day: for each account the last number on or before it. */
type Level = ReadonlyMap<string, { date: number; followers: number }>;

export interface FollowerFigures {
  atStart: Figure;
  atEnd: Figure;
  netNew: Figure;
  /** Growth of the accounts known on both days. */
  growth(period: Period): Figure;
  /** The change from one day's level to another's, for the accounts known on both. */
  changeBetween(from: number, to: number): Figure;
  /** Accounts known at the end and not at the start, and their followers. */
  added: { accounts: number; followers: number };
  /** Accounts of which the last number is older than 45 days. */
  unseen: number;
}

/** Followers of one's own accounts, of one platform or of all. */
export function followersOn(days: readonly Row[], settings: Settings, platform?: string): FollowerFigures {
  const own = days.filter(
    (row) =>
      ownerOf(row, settings) === "own" &&
      (platform === undefined || String(row.platform).toLowerCase() === platform.toLowerCase()),
  );
  const levelOn = (day: number): Level => {
    const level = new Map<string, { date: number; followers: number }>();
    for (const { platform: name, account, date, followers } of own) {
      if (!isNumber(date) || date >= day + 1 || !isNumber(followers) || followers <= 0) continue;
      const key = JSON.stringify([name, account]).toLowerCase();
      if (date >= (level.get(key)?.date ?? Number.NEGATIVE_INFINITY)) level.set(key, { date, followers });
    }
    return level;
  };
  const sumOfLevel = (level: Level): Figure => sumOf([...level.values()].map(({ followers }) => followers));
  const changeBetween = (from: number, to: number): Figure => {
    const [start, end] = [levelOn(from), levelOn(to)];
    const both = [...end.keys()].filter((account) => start.has(account));
    const sumBoth = (level: Level) => sumOf(both.map((account) => level.get(account)?.followers));
    const ratio = quotient(sumBoth(end), sumBoth(start));
    return ratio === null ? null : ratio - 1;
  };
  const { now } = periodsOf(settings);
  const [start, end] = [levelOn(now.from), levelOn(now.to)];
  const added = [...end].filter(([account]) => !start.has(account)).map(([, { followers }]) => followers);
  const flow = (field: string) => sumOf(own.filter(({ date }) => isIn(date, now)).map((row) => row[field]));
  const [gained, lost] = [flow("new_followers"), flow("lost_followers")];
  return {
    atStart: sumOfLevel(start),
    atEnd: sumOfLevel(end),
    netNew: gained === null && lost === null ? null : (gained ?? 0) - (lost ?? 0),
    growth: ({ from, to }) => (to < from ? null : changeBetween(from, to)),
    changeBetween,
    added: { accounts: added.length, followers: total(added) },
    unseen: [...end.values()].filter(({ date }) => date < now.to - 45).length,
  };
}

export function expectedGrowth(days: readonly Row[], settings: Settings, lines: readonly string[]): ExpectedTable {
  const periods = periodsOf(settings);
  return table("growth", "platform", {
    rows: lines.map((line) => {
      const { atStart, atEnd, netNew, growth } = followersOn(days, settings, line);
      return {
        label: line,
        cells: {
          atStart,
          atEnd,
          newFollowers: netNew,
          thisPeriod: growth(periods.now),
          periodBefore: growth(periods.before),
          yearAgo: growth(periods.year),
        },
      };
    }),
  });
}
