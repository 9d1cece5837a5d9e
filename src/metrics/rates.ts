/** Rates are fractions, from a single division so that rates on the edge of a band are exact. */

/** One amount per another: likes per follower, clicks per impression, money per engagement. */
export function ratio(part: number, whole: number): number {
  return part / whole;
}

/** An amount per thousand: money per thousand impressions. */
export function perThousand(amount: number, count: number): number {
  return (1000 * amount) / count;
}

/** Interactions per follower and day. */
export function dailyEngagementRate(interactions: number, followers: number, days: number): number {
  return interactions / (days * followers);
}

/** The increase (positive) or decrease (negative), as a fraction of the value before. */
export function growth(before: number, after: number): number {
  return (after - before) / before;
}

/** The share of a video or episode that was played on average. Watch time and duration are in the same unit. */
export function averageViewed(watchTime: number, views: number, duration: number): number {
  return watchTime / (views * duration);
}

/** The share of sessions that were not engaged, as Google Analytics 4 defines a bounce. */
export function bounceRate(engagedSessions: number, sessions: number): number {
  return (sessions - engagedSessions) / sessions;
}
