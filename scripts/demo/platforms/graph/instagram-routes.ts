import { asked, type DemoRequest, type DemoRoute, type DemoWorld, numbersOf } from "../../define-demo.ts";
import type { GraphAnswers } from "./graph-answers.ts";
import { daysAsked, insightsOf, lifetime, metricsIn, series, totalValue } from "./graph-insights.ts";
import { digits, graphList, isAsked, listOfNames, only, pick, upTo100 } from "./graph-list.ts";
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
  type Place,
  placeOf,
} from "./instagram-world.ts";

const shared = ["views", "reach", "shares", "total_interactions"];
const mediaMetrics: Readonly<Record<Place, readonly string[]>> = {
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

const mediaFields = listOfNames([
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

function accountInsights(answers: GraphAnswers, request: DemoRequest, world: DemoWorld) {
  const { id } = instagramAccount;
  const type = asked(request, "metric_type");
  const breakdown = asked(request, "breakdown");
  if (metricsIn(request).includes("follower_demographics"))
    return insightsOf(answers, request, ["follower_demographics"], (name) =>
      totalValue(id, name, {
        breakdowns: [
          {
            dimension_keys: [breakdown],
            results: (followersBy[breakdown ?? ""] ?? []).map(([value, count]) => ({
              dimension_values: [value],
              value: count,
            })),
          },
        ],
      }),
    );
  const span = Number(asked(request, "until")) - Number(asked(request, "since"));
  if (!(span > 0 && span <= 30 * 86_400))
    return answers.refuse(400, 100, "(#100) There cannot be more than 30 days between since and until");
  const days = daysAsked(request, world);
  if (type === "time_series")
    return insightsOf(answers, request, accountSeries, (name) =>
      series(id, name, days, (day) => dayInsight(name, day)),
    );
  // A total of several days is their sum: the sum of one is that day.
  const total = (metric: string) => days.reduce((sum, day) => sum + dayInsight(metric, day), 0);
  return insightsOf(answers, request, accountTotals, (name) => {
    if (name !== "follows_and_unfollows") return totalValue(id, name, { value: total(name) });
    if (breakdown !== "follow_type") return null;
    const results = ["FOLLOWER", "NON_FOLLOWER"].map((kind) => ({ dimension_values: [kind], value: total(kind) }));
    return totalValue(id, name, { value: 0, breakdowns: [{ dimension_keys: ["follow_type"], results }] });
  });
}

function mediaInsights(answers: GraphAnswers, request: DemoRequest, world: DemoWorld) {
  const number = numberOfMedia(request.params.id ?? "");
  if (!numbersOf(world).includes(number)) return answers.refusals.not_found ?? {};
  if (hasTooFewViewers(number)) return answers.refusals.not_enough_data ?? {};
  if (isTooOld(number))
    return answers.refuse(400, 100, "Invalid parameter", {
      error_subcode: 2108006,
      error_user_title: "Media posted before business account conversion",
    });
  return insightsOf(answers, request, mediaMetrics[placeOf(number)], (name) =>
    lifetime(mediaId(number), name, mediaInsight(name, number)),
  );
}

/** Media, stories and insights of the invented account, which both of Instagram's sign-ins answer alike. */
export function instagramRoutes(base: string, answers: GraphAnswers, insightsScope: string): DemoRoute[] {
  const { id } = instagramAccount;
  const list = (isListed: (number: number) => boolean) => (request: DemoRequest, world: DemoWorld) => {
    const numbers = numbersOf(world).filter(
      (number) => isListed(number) && isAsked(request, media(world, number).timestamp),
    );
    const page = graphList(request, numbers, (number) => number);
    const fields = asked(request, "fields") ?? "";
    return answers.ok({ ...page, data: page.data.map((number) => pick(media(world, number), fields)) });
  };
  const permitted =
    (answer: typeof mediaInsights): DemoRoute["answer"] =>
    (request, world) =>
      request.scopes?.includes(insightsScope) ? answer(answers, request, world) : (answers.refusals.permission ?? {});
  return [
    {
      method: "GET",
      address: `${base}/${id}/media`,
      contract: {
        query: only({ fields: mediaFields, limit: upTo100, since: digits, until: digits, after: { type: "string" } }, [
          "fields",
        ]),
      },
      answer: list((number) => !isStory(number)),
    },
    {
      method: "GET",
      address: `${base}/${id}/stories`,
      contract: { query: only({ fields: mediaFields, after: { type: "string" } }, ["fields"]) },
      answer: list(isStory),
    },
    {
      method: "GET",
      address: `${base}/${id}/insights`,
      contract: {
        query: only(
          {
            metric: listOfNames([...accountSeries, ...accountTotals, "follower_demographics"]),
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
      answer: permitted(accountInsights),
    },
    {
      method: "GET",
      address: `${base}/:id/insights`,
      contract: { query: only({ metric: listOfNames(Object.values(mediaMetrics).flat()) }, ["metric"]) },
      answer: permitted(mediaInsights),
    },
  ];
}
