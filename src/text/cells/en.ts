import type { Sentences } from "../sentences.ts";

const rows = (count: number) => `${count} ${count === 1 ? "row" : "rows"}`;
const columns = (count: number) => `${count} ${count === 1 ? "column" : "columns"}`;

/** What cells show instead of a result. Most continue a sentence that begins with the argument's name. */
export const en = {
  /** What an argument should be. */
  number: "a number",
  notNegative: "0 or more",
  balance: "from -1 to 1",
  positive: "1 or more",
  wholeNumber: "a whole number",
  year: "a year",
  text: "text",
  date: "a date",
  duration: "a duration or a number",
  fromAndLabel: "from and label",
  lastOfNames: (names: string, last: string) => `${names} or ${last}`,
  orTwoColumns: (names: string) => `${names}, or a range of two columns`,

  /** What a cell holds. */
  invalidDate: "an invalid date",
  dateCell: (date: string) => `${date} (a date)`,
  durationCell: (duration: string) => `${duration} (a duration)`,
  list: "a list",

  expected: (what: string, cell: string) => `should be ${what}, but the cell says "${cell}".`,
  twoReadings: (cell: string, one: string, other: string) =>
    `should be a number, but the cell says "${cell}", which can be ${one} or ${other}.`,
  percentage: (rate: string, percent: string, fraction: string) =>
    `${rate} means ${percent}%: did you mean ${rate}% (${fraction})?`,
  missing: (needed: string) => `is missing. The formula needs ${needed}.`,
  oneCell: "should be one cell, not a range.",
  oneColumn: (width: number) => `should be one column, but the range has ${columns(width)}.`,
  tooLarge: "These numbers are too large or too small to calculate with.",
  inRow: (message: string, row: number) => `${message.replace(/\.$/, "")} (row ${row} of the range).`,
  heights: (first: string, height: number, other: string, otherHeight: number) =>
    `${first} has ${rows(height)}, but ${other} has ${rows(otherHeight)}. Choose ranges of the same size.`,
  widths: (first: string, width: number, other: string, otherWidth: number) =>
    `${first} has ${columns(width)}, but ${other} has ${columns(otherWidth)}. Choose ranges of the same size.`,
  noWeights: "should have a number for each column of the counts, but the cell is blank.",
  blankWeight: "should have a number for each column of the counts, but one of its cells is blank.",
  weightCount: (counts: string, width: number, weights: number) =>
    `should have one number for each column, but ${counts} has ${width} and weights has ${weights}.`,
  partAboveWhole: (part: string, whole: string, partCell: string, wholeCell: string) =>
    `${part} should not be more than ${whole}, but the cells say "${partCell}" and "${wholeCell}".`,
  ownAboveAll: (own: string, all: string) =>
    `all_or_competitors should include your own mentions, but the cells say "${own}" of "${all}".`,
  mentionsAboveAll: (all: string, classified: string) =>
    `all should be all mentions, but the cell says "${all}" and ${classified} are positive or negative.`,
  answeredBefore: (answered: string, received: string) =>
    `answered_at should not be before received_at, but the cells say "${answered}" and "${received}".`,
  goalDates: () => "start, end and as_of belong together: enter all three or none.",
  dateBefore: (later: string, earlier: string, laterDay: string, earlierDay: string) =>
    `${later} should not be before ${earlier}, but the cells say "${laterDay}" and "${earlierDay}".`,
  notComparable: (platform: string, denominator: string, quoted: string, others: string) =>
    `denominator should be ${quoted} for ${platform}: no rate by ${denominator} was published. Compare with a rate by ${others}, since rates by different denominators aren't comparable.`,
  bandStart: (message: string) => `should begin with where each band starts: it ${message}`,
  bandWithoutStart: (label: string) => `should say where each band starts, but "${label}" does not.`,
  bandColumns: (width: number) => `should have two columns, from and label, but the range has ${width}.`,
  bandTwice: (start: string) => `should start each band once, but two bands start at ${start}.`,
  noBands: "should have a band in each row, but the range is blank.",
  trendCounts: (days: number, recent: number, earlier: number) =>
    `${recent} in the last ${days} days, ${earlier} in the ${days} days before`,
  tooFewRates: (counts: string, least: number) =>
    `rates are too few to compare: ${counts}. Each needs at least ${least}.`,
  webAddress: "a link that begins with https://",
  longLink: (length: number, most: number) =>
    `The link would have ${length} characters; browsers accept up to ${most}.`,
  liftCounts: (posts: number, others: number) => `${posts} with the label, ${others} without`,
  tooFewPosts: (counts: string, least: number) =>
    `posts are too few to compare: ${counts}. Each group needs at least ${least}.`,
};

export type CellText = Sentences<typeof en>;
