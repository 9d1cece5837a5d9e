import { type Answer, definePlatform, type Facts, type Lookup, type Run } from "./define-platform.ts";
import { failures } from "./graph/failures.ts";
import { used, wait } from "./graph/limits.ts";
import { pagesWith, pageTokens } from "./graph/pages.ts";
import { facebookBase as base, facebookLogin } from "./graph/sign-in.ts";
import { graphVersion, version } from "./graph/version.ts";
import { at, isoTime, type Json, listAt, numberAt, textAt } from "./json.ts";
import { graphCursor } from "./paging.ts";
import { isBeforePeriod } from "./wall-clock.ts";

const post = "id,message,created_time,permalink_url,shares";
const summaries = "reactions.summary(true).limit(0),comments.summary(true).limit(0)";
const review = "created_time,has_review,rating,recommendation_type,review_text";

function fieldsOf({ facts }: Run, part: Json): string {
  if (part === "ratings") return facts.hasStories === "no" ? review : `${review},open_graph_story{id}`;
  return facts.hasSummaries === "no" ? post : `${post},${summaries}`;
}

/** Some apps may not see who reacted, and not every page's reviews have an id: both can be done without. */
function withoutRefused(answer: Answer, { facts }: Run): Facts | null {
  const kinds = failures.codes(answer).map((code) => failures.kinds[code]);
  if (kinds.includes("permission") && facts.hasSummaries !== "no") return { hasSummaries: "no" };
  if (kinds[0] === "invalid" && facts.hasStories !== "no") return { hasStories: "no" };
  return null;
}

/** People recommend a page or they do not; older reviews have stars, whose mood every import knows. */
const moodOf: Readonly<Record<string, number>> = { positive: 1, negative: -1 };

const reviewRow = (one: Json, { facts }: Run) => {
  const rating = numberAt(one, "rating");
  const time = isoTime(textAt(one, "created_time"));
  const recommendation = (textAt(one, "recommendation_type") ?? "").toLowerCase();
  return {
    mention_id: textAt(one, "open_graph_story.id") ?? (time === null ? null : `${facts.accountId}/${time}`),
    published_at: time,
    type: "review",
    text: textAt(one, "review_text"),
    rating,
    sentiment: rating === null ? (moodOf[recommendation] ?? null) : null,
  };
};

/** Meta announces that pages' reviews end with one of its versions, and says otherwise elsewhere: whether they are there is asked. */
const areThereReviews: Lookup = {
  request: ({ facts }) => ({ url: `${base}/${facts.accountId}/ratings`, query: { fields: "created_time", limit: 1 } }),
  read: () => ({ hasReviews: "yes" }),
  mayFail: ["version_gone"],
};

/** Posts of others in which a page is tagged, and its reviews. The names of people are not read. */
export const facebookMentions = definePlatform({
  id: "facebook-mentions",
  platform: "facebook",
  name: "Facebook Pages (tagged posts and reviews)",
  source: `Facebook API ${graphVersion}`,
  hosts: ["https://graph.facebook.com/"],
  signIn: facebookLogin(["pages_show_list", "pages_read_engagement", "pages_read_user_content"]),
  owner: {
    request: () => ({ url: `${base}/me`, query: { fields: "id,name" } }),
    read: (body) => ({ account: textAt(body, "name"), accountId: textAt(body, "id") }),
  },
  accounts: pagesWith("CREATE_CONTENT", "MANAGE", "MODERATE"),
  lookups: [...pageTokens, areThereReviews],
  tables: {
    mentions: {
      parts: ({ facts }) => (facts.hasReviews === "yes" ? ["tagged", "ratings"] : ["tagged"]),
      request: (run, page, part) => ({
        url: `${base}/${run.facts.accountId}/${part}`,
        query: { fields: fieldsOf(run, part), limit: 100, after: page ?? undefined },
      }),
      adapt: withoutRefused,
      next: graphCursor,
      items: (body, _run, part) => listAt(body, "data").map((found) => ({ found, part })),
      isTooOld: (item, run) => isBeforePeriod(isoTime(textAt(item, "found.created_time")), run),
      row: (item, run) => {
        const found = at(item, "found");
        if (textAt(item, "part") === "ratings") return reviewRow(found, run);
        return {
          mention_id: textAt(found, "id"),
          url: textAt(found, "permalink_url"),
          published_at: isoTime(textAt(found, "created_time")),
          type: "mention",
          text: textAt(found, "message"),
          likes: numberAt(found, "reactions.summary.total_count"),
          comments: numberAt(found, "comments.summary.total_count"),
          shares: numberAt(found, "shares.count"),
        };
      },
    },
  },
  // What a version of the API no longer has.
  failures: { ...failures, kinds: { ...failures.kinds, "12": "version_gone" } },
  limits: { atOnce: 10, used, wait, version },
});
