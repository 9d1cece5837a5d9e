import { itemNumbers, type MockRequest, type MockRoute, type MockWorld, queryValue } from "../server/define-mock.ts";
import { insightsResponse, lifetime, requestedDays, requestedMetrics, series, totalValue } from "./graph-insights.ts";
import {
  commaListSchema,
  digits,
  graphList,
  isInRequestedPeriod,
  objectSchema,
  pickFields,
  upTo100,
} from "./graph-list.ts";
import type { GraphResponses } from "./graph-responses.ts";
import {
  dayInsight,
  followersBy,
  hasTooFewViewers,
  instagramAccount,
  isStory,
  isTooOld,
  media,
  mediaId,
  mediaInsight,
  numberOfMedia,
  type Surface,
  surfaceOf,
} from "./instagram-world.ts";

const shared = ["views", "reach", "shares", "total_interactions"];
const mediaMetrics: Readonly<Record<Surface, readonly string[]>> = {
  FEED: [...shared, "likes", "comments", "saved", "profile_visits", "follows", "profile_activity"],
  REELS: [
    ...shared,
    "likes",
    "comments",
    "saved",
    "reposts",
    "ig_reels_avg_watch_time",
    "ig_reels_video_view_total_time",
    "reels_skip_rate",
    "crossposted_views",
    "facebook_views",
  ],
  STORY: [...shared, "replies", "profile_visits", "follows", "profile_activity", "navigation"],
};
const accountTotals = [
  "views",
  "reach",
  "accounts_engaged",
  "total_interactions",
  "likes",
  "comments",
  "shares",
  "saves",
  "replies",
  "reposts",
  "profile_links_taps",
  "follows_and_unfollows",
];
const accountSeries = ["reach", "follower_count", "online_followers"];

const mediaFields = commaListSchema([
  "id",
  "caption",
  "media_type",
  "media_product_type",
  "permalink",
  "shortcode",
  "timestamp",
  "like_count",
  "comments_count",
  "thumbnail_url",
  "media_url",
  "username",
  "owner",
  "is_comment_enabled",
  "view_count",
]);

function accountInsights(responses: GraphResponses, request: MockRequest, world: MockWorld) {
  const { id } = instagramAccount;
  const type = queryValue(request, "metric_type");
  const breakdown = queryValue(request, "breakdown");
  if (requestedMetrics(request).includes("follower_demographics")) {
    if (queryValue(request, "period") !== "lifetime" || type !== "total_value")
      return responses.error(400, 100, "(#100) Incompatible period for follower_demographics");
    const isMonth = queryValue(request, "timeframe") === "this_month";
    return insightsResponse(responses, request, ["follower_demographics"], (name) =>
      totalValue(id, name, {
        breakdowns: [
          {
            dimension_keys: [breakdown],
            results: ((isMonth && followersBy[breakdown ?? ""]) || []).map(([value, count]) => ({
              dimension_values: [value],
              value: count,
            })),
          },
        ],
      }),
    );
  }
  const span = Number(queryValue(request, "until")) - Number(queryValue(request, "since"));
  if (!(span > 0 && span <= 30 * 86_400))
    return responses.error(400, 100, "(#100) There cannot be more than 30 days between since and until");
  const days = requestedDays(request, world, "quarter");
  if (type === "time_series")
    return insightsResponse(responses, request, accountSeries, (name) =>
      series(id, name, days, (day) => dayInsight(name, day)),
    );
  // The total of several days is their sum.
  const total = (metric: string) => days.reduce((sum, day) => sum + dayInsight(metric, day), 0);
  return insightsResponse(responses, request, accountTotals, (name) => {
    if (name !== "follows_and_unfollows") return totalValue(id, name, { value: total(name) });
    if (breakdown !== "follow_type") return null;
    const results = ["FOLLOWER", "NON_FOLLOWER"].map((kind) => ({ dimension_values: [kind], value: total(kind) }));
    return totalValue(id, name, { value: 0, breakdowns: [{ dimension_keys: ["follow_type"], results }] });
  });
}

function mediaInsights(responses: GraphResponses, request: MockRequest, world: MockWorld) {
  const number = numberOfMedia(request.params.id ?? "");
  if (!itemNumbers(world).includes(number)) return responses.errorResponses.not_found ?? {};
  if (hasTooFewViewers(number)) return responses.errorResponses.not_enough_data ?? {};
  if (isTooOld(number))
    return responses.error(400, 100, "Invalid parameter", {
      error_subcode: 2108006,
      error_user_title: "Media posted before business account conversion",
    });
  return insightsResponse(responses, request, mediaMetrics[surfaceOf(number)], (name) =>
    lifetime(mediaId(number), name, mediaInsight(name, number)),
  );
}

/** Media, stories and insights of the invented account, the same for both of Instagram's logins. */
export function instagramRoutes(base: string, responses: GraphResponses, insightsScope: string): MockRoute[] {
  const { id } = instagramAccount;
  const list = (isListed: (number: number) => boolean) => (request: MockRequest, world: MockWorld) => {
    const numbers = itemNumbers(world).filter(
      (number) => isListed(number) && isInRequestedPeriod(request, media(world, number).timestamp),
    );
    const page = graphList(request, numbers, (number) => number);
    const fields = queryValue(request, "fields") ?? "";
    return responses.ok({ ...page, data: page.data.map((number) => pickFields(media(world, number), fields)) });
  };
  const permitted =
    (respond: typeof mediaInsights): MockRoute["respond"] =>
    (request, world) =>
      request.scopes?.includes(insightsScope)
        ? respond(responses, request, world)
        : (responses.errorResponses.permission ?? {});
  return [
    {
      method: "GET",
      address: `${base}/${id}/media`,
      contract: {
        query: objectSchema(
          { fields: mediaFields, limit: upTo100, since: digits, until: digits, after: { type: "string" } },
          ["fields"],
        ),
      },
      respond: list((number) => !isStory(number)),
    },
    {
      method: "GET",
      address: `${base}/${id}/stories`,
      contract: { query: objectSchema({ fields: mediaFields, after: { type: "string" } }, ["fields"]) },
      respond: list(isStory),
    },
    {
      method: "GET",
      address: `${base}/${id}/insights`,
      contract: {
        query: objectSchema(
          {
            metric: commaListSchema([...accountSeries, ...accountTotals, "follower_demographics"]),
            period: { enum: ["day", "lifetime"] },
            metric_type: { enum: ["time_series", "total_value"] },
            since: digits,
            until: digits,
            timeframe: { enum: ["this_month", "this_week"] },
            breakdown: {
              enum: ["follow_type", "media_product_type", "contact_button_type", "country", "city", "age", "gender"],
            },
          },
          ["metric", "period", "metric_type"],
        ),
      },
      respond: permitted(accountInsights),
    },
    {
      method: "GET",
      address: `${base}/:id/insights`,
      contract: { query: objectSchema({ metric: commaListSchema(Object.values(mediaMetrics).flat()) }, ["metric"]) },
      respond: permitted(mediaInsights),
    },
  ];
}
