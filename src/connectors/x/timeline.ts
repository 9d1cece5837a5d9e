import { dayMs } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";
import type { ApiRequest, ApiResponse, NextPage, PageCursor, Run } from "../define-connector.ts";
import { addDays, type Json, listAt, textAt, toIso } from "../json.ts";
import { endOf, startOf } from "../wall-clock.ts";

/** X reports clicks for posts younger than 30 days. */
const privateMetricsMs = 30 * dayMs;

/**
 * A segment of the timeline. Own posts are read in two, since requesting clicks may drop posts too old for them:
 * `young` with clicks, `old` without. Other accounts are read in one, `all`.
 */
interface TimelineSegment {
  kind: "young" | "old" | "all";
  /** Where young posts begin, ISO 8601. */
  boundary: string;
  /** The period's end, ISO 8601; "" while it is in the future, which X rejects. */
  end: string;
  token: string;
}

/** Cursors hold all parameters of later pages, so that a resumed import sends the same ones. */
const toCursor = ({ kind, boundary, end, token }: TimelineSegment): PageCursor =>
  [kind, boundary, end, token].join(" ");

function fromCursor(run: Run, page: PageCursor | null): TimelineSegment {
  if (page !== null) {
    const [kind, boundary = "", end = "", token = ""] = String(page).split(" ");
    return { kind: kind as TimelineSegment["kind"], boundary, end, token };
  }
  const boundary = `${addDays(toIso(run.now).slice(0, 10), -28)}T00:00:00Z`;
  const midnight = toIso(endOf(run));
  const end = midnight < latestAllowedEnd(run.now) ? midnight : "";
  const hasRecentPart = run.account === "" && (end === "" || boundary < end);
  return { kind: hasRecentPart ? "young" : "all", boundary, end, token: "" };
}

const latestAllowedEnd = (now: number): string => toIso(now - 60_000);

/** X rejects earlier times. */
const earliestStart = "2010-11-06T00:00:00Z";

/** X answers for no period that ends before its first possible time. */
export const timelineParts = (run: Run): readonly Json[] => (toIso(endOf(run)) > earliestStart ? [null] : []);

function beginningOf(run: Run): string {
  const start = toIso(Math.min(startOf(run), run.now - 60_000));
  return start > earliestStart ? start : earliestStart;
}

/** X's two names for a post in parameters; only a refusal shows which of them it takes. */
const fieldsByNaming = {
  tweet: ["created_at", "public_metrics", "attachments", "referenced_tweets", "note_tweet"],
  post: ["created_at", "public_metrics", "attachments", "note_post"],
};

const namingOf = ({ facts }: Run): keyof typeof fieldsByNaming => (facts.names === "post" ? "post" : "tweet");

/** A page of posts, without reposts, which carry the numbers of someone else's post. */
export function timelinePage(
  run: Run,
  page: PageCursor | null,
  _part: Json,
  _metrics: readonly string[],
  size = 100,
): ApiRequest {
  const { kind, boundary, end, token } = fromCursor(run, page);
  const naming = namingOf(run);
  const start = beginningOf(run);
  const hasPrivateMetrics = kind === "young" && instantOfText(boundary) > run.now - privateMetricsMs;
  return {
    url: `https://api.x.com/2/users/${run.facts.accountId}/tweets`,
    query: {
      max_results: size,
      exclude: "retweets",
      start_time: kind === "young" && boundary > start ? boundary : start,
      // The segments overlap by a second, so that no post falls between them.
      end_time: (kind === "old" ? toIso(instantOfText(boundary) + 1000) : end) || undefined,
      [`${naming}.fields`]: [...fieldsByNaming[naming], ...(hasPrivateMetrics ? ["non_public_metrics"] : [])].join(","),
      expansions: "attachments.media_keys",
      "media.fields": "type,duration_ms,public_metrics",
      pagination_token: token || undefined,
    },
  };
}

/** The segment's next page; the old segment follows the young one. */
export const nextTimelinePage: NextPage = ({ body }, page, run) => {
  const segment = fromCursor(run, page);
  const token = textAt(body, "meta.next_token");
  if (token !== null) return toCursor({ ...segment, token });
  const isFinished = segment.kind !== "young" || beginningOf(run) >= segment.boundary;
  return isFinished ? null : toCursor({ ...segment, kind: "old", token: "" });
};

/** Parameters that an error complains about. */
export const refusedParameters = (response: ApiResponse): string[] =>
  listAt(response.body, "errors").flatMap((error) => {
    const parameterNames = (error as { parameters?: unknown } | null)?.parameters;
    return typeof parameterNames === "object" && parameterNames !== null ? Object.keys(parameterNames) : [];
  });

/** Switches to X's newer names once it rejects the older ones. */
export const switchNaming = (response: ApiResponse, run: Run) =>
  namingOf(run) === "tweet" && response.status === 400 && refusedParameters(response).includes("tweet.fields")
    ? { names: "post" }
    : null;
