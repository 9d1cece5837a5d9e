import { type ApiResponse, defineConnector, type Facts, type Lookup, type Run } from "../define-connector.ts";
import { failures } from "../graph/failures.ts";
import { pagesWithTasks, pageTokenLookups } from "../graph/pages.ts";
import { facebookBase as base, facebookLogin } from "../graph/sign-in.ts";
import { retryDelayMs, usedShare } from "../graph/usage-limits.ts";
import { graphApi, graphVersion, version } from "../graph/version.ts";
import { at, type Json, listAt, numberAt, textAt, toIsoTime } from "../json.ts";
import { graphCursor } from "../next-page.ts";
import { isBeforePeriod } from "../wall-clock.ts";

const postFields = "id,message,created_time,updated_time,permalink_url,shares";
const reactionFields = "reactions.summary(true).limit(0),comments.summary(true).limit(0)";
const reviewFields = "created_time,has_review,rating,recommendation_type,review_text";

function fieldsFor({ facts }: Run, part: Json): string {
  if (part === "ratings") return facts.hasStories === "no" ? reviewFields : `${reviewFields},open_graph_story{id}`;
  return facts.hasSummaries === "no" ? postFields : `${postFields},${reactionFields}`;
}

/** Some apps may not read reactions, and some pages' reviews have no id: the import works without both. */
function dropRefusedFields(response: ApiResponse, { facts }: Run): Facts | null {
  const kinds = failures.codes(response).map((code) => failures.kinds[code]);
  if (kinds.includes("permission") && facts.hasSummaries !== "no") return { hasSummaries: "no" };
  if (kinds[0] === "invalid" && facts.hasStories !== "no") return { hasStories: "no" };
  return null;
}

/** Recommendations are positive or negative; older reviews have stars, which the sync turns into a sentiment. */
const sentimentByRecommendation: Readonly<Record<string, number>> = { positive: 1, negative: -1 };

const reviewRow = (review: Json, { facts }: Run) => {
  const rating = numberAt(review, "rating");
  const time = toIsoTime(textAt(review, "created_time"));
  const recommendation = (textAt(review, "recommendation_type") ?? "").toLowerCase();
  return {
    mention_id: textAt(review, "open_graph_story.id") ?? (time === null ? null : `${facts.accountId}/${time}`),
    published_at: time,
    type: "review",
    text: textAt(review, "review_text"),
    rating,
    sentiment: rating === null ? (sentimentByRecommendation[recommendation] ?? null) : null,
  };
};

/**
 * Meta's documentation is inconsistent about which version ends page reviews, so the connector checks whether they
 * exist.
 */
const reviewAccess: Lookup = {
  request: ({ facts }) => ({ url: `${base}/${facts.accountId}/ratings`, query: { fields: "created_time", limit: 1 } }),
  read: () => ({ hasReviews: "yes" }),
  toleratedFailures: ["version_gone"],
};

/** Posts of others that tag a page, and the page's reviews. People's names are not read. */
export const facebookMentions = defineConnector({
  id: "facebook-mentions",
  platform: "facebook",
  name: {
    en: "Facebook Pages (tagged posts and reviews)",
    es: "Páginas de Facebook (publicaciones etiquetadas y reseñas)",
    nl: "Facebook-pagina's (getagde berichten en reviews)",
  },
  alsoFoundBy: ["Meta", "FB"],
  source: `Facebook API ${graphVersion}`,
  apiVersion: graphApi,
  hosts: ["https://graph.facebook.com/"],
  signIn: facebookLogin(["pages_show_list", "pages_read_engagement", "pages_read_user_content"]),
  owner: {
    request: () => ({ url: `${base}/me`, query: { fields: "id,name" } }),
    read: (body) => ({ account: textAt(body, "name"), accountId: textAt(body, "id") }),
  },
  accounts: pagesWithTasks("CREATE_CONTENT", "MANAGE", "MODERATE"),
  lookups: [...pageTokenLookups, reviewAccess],
  tables: {
    mentions: {
      counts: "unknown",
      parts: ({ facts }) => (facts.hasReviews === "yes" ? ["tagged", "ratings"] : ["tagged"]),
      pageSize: 100,
      request: (run, page, part, _metrics, size = 100) => ({
        url: `${base}/${run.facts.accountId}/${part}`,
        query: { fields: fieldsFor(run, part), limit: size, after: page ?? undefined },
      }),
      adapt: dropRefusedFields,
      next: graphCursor,
      items: (body, _run, part) => listAt(body, "data").map((found) => ({ found, part })),
      // Tagged posts are in the order in which they, or their comments, last changed.
      isBeforePeriod: (item, run) =>
        isBeforePeriod(toIsoTime(textAt(item, "found.updated_time") ?? textAt(item, "found.created_time")), run),
      row: (item, run) => {
        const found = at(item, "found");
        if (textAt(item, "part") === "ratings") return reviewRow(found, run);
        return {
          mention_id: textAt(found, "id"),
          url: textAt(found, "permalink_url"),
          published_at: toIsoTime(textAt(found, "created_time")),
          type: "mention",
          text: textAt(found, "message"),
          likes: numberAt(found, "reactions.summary.total_count"),
          comments: numberAt(found, "comments.summary.total_count"),
          shares: numberAt(found, "shares.count"),
        };
      },
    },
  },
  // Code 12: this API version no longer has it.
  failures: { ...failures, kinds: { ...failures.kinds, "12": "version_gone" } },
  limits: { maxParallelRequests: 10, usedShare, retryDelayMs, version },
});
