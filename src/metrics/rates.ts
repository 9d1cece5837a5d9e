/** Rates are fractions and come from one single division, so that the edges of bands are met exactly. */

/** A part of a whole, or one amount for each of another: likes per follower, clicks per impression, money per engagement. */
export function ratio(part: number, whole: number): number {
  return part / whole;
}

/** Interactions per follower and day, for a stretch of days with one count of followers. */
export function dailyEngagementRate(interactions: number, followers: number, days: number): number {
  return interactions / (days * followers);
}

/** How much larger (positive) or smaller (negative) something became, as a fraction of what it was. */
export function growth(before: number, after: number): number {
  return (after - before) / before;
}

/** The share of a video or episode that an average play saw. Watch time and duration are in the same unit. */
export function averageViewed(watchTime: number, views: number, duration: number): number {
  return watchTime / (views * duration);
}

/** The share of sessions that were not engaged, as Google Analytics 4 defines a bounce. */
export function bounceRate(engagedSessions: number, sessions: number): number {
  return (sessions - engagedSessions) / sessions;
}
