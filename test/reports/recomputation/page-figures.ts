import { platformName, type Row, tables } from "../../../src/tables/index.ts";
import { type Figure, isNumber, quotient, total } from "./arithmetic.ts";
import { ownerOf, type Period, type Settings } from "./settings.ts";

/** A row's days, as serial numbers, and the share of it that counts in the period. */
interface Span {
  row: Row;
  start: number;
  end: number;
  weight: number;
}

type CountedField = "sessions" | "users" | "views" | "impressions" | "comments";

/** Whole site, channel, page, page by channel: the widest first. */
const widthOf = ({ page, channel }: Row): number => (page === null ? 0 : 2) + (channel === null ? 0 : 1);
const order = [0, 1, 2, 3];

const accountOf = ({ platform, account }: Row) => JSON.stringify([platform, account]).toLowerCase();

/** The totals of some platforms belong to the day of publication, whatever day they were read on. */
const countsToDate = ({ platform }: Row): boolean =>
  (tables.pages.totalsToDate ?? []).some((id) => platformName(id) === platform);

/** Rows of one's own websites that are in the period, or partly if the report shares them out. */
export function spansIn(pages: readonly Row[], settings: Settings, { from, to }: Period) {
  const spans = pages.flatMap((row): Span[] => {
    if (!isNumber(row.date) || ownerOf(row, settings) !== "own") return [];
    const start = Math.floor(row.date);
    const end = isNumber(row.period_end) && !countsToDate(row) ? Math.max(start, Math.floor(row.period_end)) : start;
    if (end < from || start > to) return [];
    const days = Math.min(end, to) - Math.max(start, from) + 1;
    return [{ row, start, end, weight: days / (end - start + 1) }];
  });
  return { inside: spans.filter(({ weight }) => weight === 1), across: spans.filter(({ weight }) => weight < 1) };
}

/** The rows that count for a field: of overlapping ones the longest, of those for the same days the widest. */
export function countedSpans(spans: readonly Span[], field: CountedField): Span[] {
  const having = spans.filter(({ row }) => isNumber(row[field]));
  const longest = having.filter(
    (span) =>
      !having.some(
        (other) =>
          accountOf(other.row) === accountOf(span.row) &&
          other.end > other.start &&
          other.start <= span.end &&
          span.start <= other.end &&
          (other.end - other.start > span.end - span.start ||
            (other.end - other.start === span.end - span.start && other.start < span.start)),
      ),
  );
  return longest.filter((span) => {
    const sameDays = longest.filter(
      (other) => accountOf(other.row) === accountOf(span.row) && other.start === span.start && other.end === span.end,
    );
    const widest = order.find((width) => sameDays.some(({ row }) => widthOf(row) === width));
    return widthOf(span.row) === widest;
  });
}

/** The figures of a period by their labels, and the number of rows behind them. */
export function pageFiguresOf(pages: readonly Row[], settings: Settings, period: Period) {
  const { inside, across } = spansIn(pages, settings, period);
  const spans = settings.sharesEdges ? [...inside, ...across] : inside;
  const weighted = (rows: readonly Span[], field: string): Figure => {
    const values = rows.flatMap(({ row, weight }) => (isNumber(row[field]) ? [(row[field] as number) * weight] : []));
    return values.length === 0 ? null : total(values);
  };
  const sum = (counted: CountedField, field: string = counted) => weighted(countedSpans(spans, counted), field);
  const ratio = (part: string, whole: CountedField): Figure => {
    const both = countedSpans(spans, whole).filter(
      ({ row }) => isNumber(row[part]) && isNumber(row[whole]) && (row[whole] as number) > 0,
    );
    return quotient(weighted(both, part), weighted(both, whole));
  };
  const engagedRate = ratio("engaged_sessions", "sessions");
  return {
    figures: {
      sessions: sum("sessions"),
      users: sum("users"),
      views: sum("views"),
      engagedRate,
      bounceRate: engagedRate === null ? null : 1 - engagedRate,
      viewsPerSession: ratio("views", "sessions"),
      timePerUser: ratio("engagement_time", "users"),
      searchImpressions: sum("impressions"),
      searchClicks: sum("impressions", "clicks"),
      searchClickRate: ratio("clicks", "impressions"),
      comments: sum("comments"),
    },
  };
}
