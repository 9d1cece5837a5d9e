import { instantOfText } from "../../tables/iso-time.ts";
import { dayMs } from "../../time/day.ts";
import type { Answer, ApiRequest, Next, PageMark, Run } from "../define-platform.ts";
import { dayAfter, isoOf, listAt, textAt } from "../json.ts";
import { endOf, startOf } from "../wall-clock.ts";

/** X tells clicks of posts younger than 30 days. */
const privateFor = 30 * dayMs;

/**
 * A stretch of the timeline. One's own posts are read in two, since X may leave out posts that are too old for clicks when
 * clicks are asked for: `young` ones with them, `old` ones without. All others are read in one, `all`.
 */
interface Stretch {
  kind: "young" | "old" | "all";
  /** Where young posts begin, ISO 8601. */
  boundary: string;
  /** Where the period ends, ISO 8601; "" while that is still to come, which X refuses to be asked for. */
  end: string;
  token: string;
}

/** Marks keep everything that later pages have to be asked with, whenever the import goes on. */
const markOf = ({ kind, boundary, end, token }: Stretch): PageMark => [kind, boundary, end, token].join(" ");

function stretchOf(run: Run, page: PageMark | null): Stretch {
  if (page !== null) {
    const [kind, boundary = "", end = "", token = ""] = String(page).split(" ");
    return { kind: kind as Stretch["kind"], boundary, end, token };
  }
  const boundary = `${dayAfter(isoOf(run.now).slice(0, 10), -28)}T00:00:00Z`;
  const midnight = isoOf(endOf(run));
  const end = midnight < justNow(run.now) ? midnight : "";
  const isYoung = run.account === "" && (end === "" || boundary < end);
  return { kind: isYoung ? "young" : "all", boundary, end, token: "" };
}

const justNow = (now: number): string => isoOf(now - 60_000);

const beginningOf = (run: Run): string => isoOf(Math.min(startOf(run), run.now - 60_000));

/** What X calls a post in its parameters: both names were seen, and which of them an answer takes shows only in a refusal. */
const fieldsOf = {
  tweet: ["created_at", "public_metrics", "attachments", "referenced_tweets", "note_tweet"],
  post: ["created_at", "public_metrics", "attachments", "note_post"],
};

const namesOf = ({ facts }: Run): keyof typeof fieldsOf => (facts.names === "post" ? "post" : "tweet");

/** A page of 100 posts, without reposts, which carry the numbers of somebody else's post. */
export function timelinePage(run: Run, page: PageMark | null): ApiRequest {
  const { kind, boundary, end, token } = stretchOf(run, page);
  const names = namesOf(run);
  const start = beginningOf(run);
  const hasPrivate = kind === "young" && instantOfText(boundary) > run.now - privateFor;
  return {
    url: `https://api.x.com/2/users/${run.facts.accountId}/tweets`,
    query: {
      max_results: 100,
      exclude: "retweets",
      start_time: kind === "young" && boundary > start ? boundary : start,
      // A second of both stretches, so that no post falls between them.
      end_time: (kind === "old" ? isoOf(instantOfText(boundary) + 1000) : end) || undefined,
      [`${names}.fields`]: [...fieldsOf[names], ...(hasPrivate ? ["non_public_metrics"] : [])].join(","),
      expansions: "attachments.media_keys",
      "media.fields": "type,duration_ms,public_metrics",
      pagination_token: token || undefined,
    },
  };
}

/** The next page of the stretch; after the last one of young posts the old ones. */
export const nextInTimeline: Next = ({ body }, page, run) => {
  const stretch = stretchOf(run, page);
  const token = textAt(body, "meta.next_token");
  if (token !== null) return markOf({ ...stretch, token });
  const isOver = stretch.kind !== "young" || beginningOf(run) >= stretch.boundary;
  return isOver ? null : markOf({ ...stretch, kind: "old", token: "" });
};

/** Names of the parameters that a refusal complains about. */
export const refusedParameters = (answer: Answer): string[] =>
  listAt(answer.body, "errors").flatMap((error) => {
    const named = (error as { parameters?: unknown } | null)?.parameters;
    return typeof named === "object" && named !== null ? Object.keys(named) : [];
  });

/** Goes over to X's newer names once it refuses the older ones. */
export const otherNames = (answer: Answer, run: Run) =>
  namesOf(run) === "tweet" && answer.status === 400 && refusedParameters(answer).includes("tweet.fields")
    ? { names: "post" }
    : null;
