/** What a report shows nothing below, so that chance is not taken for a result; printed on its figures sheet and in its notes. */
export const thresholds = {
  /** A denominator below this, or below a quarter of the platform's usual one, leaves a post out of the lists. */
  minWhole: 50,
  /** Posts in a list of the best and weakest. */
  minListed: 5,
  /** Posts with a rate, or rows, in each of two periods that are compared. */
  minCompared: 5,
  /** Posts of a group with an average. */
  minAveraged: 3,
  /** Posts with a label, and as many without, that are compared. */
  minLabeled: 5,
  /** Posts of an account, or of one of its types, that show what is usual. */
  minUsual: 10,
  /** Robust standard deviations above the usual from which a post is a breakout (Iglewicz and Hoaglin, 1993). */
  breakoutScore: 3.5,
  /** Steps from one number of followers to the next that show how an account usually grows. */
  minSteps: 30,
  /** The score from which an account grew unusually on a day. */
  spikeScore: 4.5,
  /** Posts of an account with a table of days and hours. */
  minTimed: 30,
  /** How likely all findings of a table together may be by chance. */
  chance: 0.01,
  /** Days for which posts go on gathering interactions. */
  settlingDays: 7,
} as const;
