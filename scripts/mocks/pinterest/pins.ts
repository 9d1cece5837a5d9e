import {
  itemNumbers,
  type MockRoute,
  type MockWorld,
  mockText,
  publishedAt,
  queryValue,
  subtractDays,
} from "../server/define-mock.ts";
import {
  analyticsDays,
  api,
  commaList,
  counts,
  day,
  errorResponse,
  formOf,
  hasNoLifetime,
  isSaved,
  isVideo,
  numberOfPin,
  pinId,
  username,
} from "./world.ts";

function pin(world: MockWorld, number: number, withMetrics: boolean) {
  const { impression, pin_click, clickthrough, reaction, comment, duration } = counts(number);
  const { media, made } = formOf(number);
  const recentMetrics = { pin_click, impression, clickthrough };
  return {
    id: pinId(number),
    created_at: publishedAt(world, number).replace("Z", ""),
    creative_type: made,
    title: `Bread no. ${number}`,
    description: mockText(number),
    link: "https://bakery.example/",
    alt_text: null,
    board_id: "549755885175",
    board_owner: { username },
    is_owner: true,
    is_standard: true,
    has_been_promoted: false,
    parent_pin_id: isSaved(number) ? "99" : null,
    media: isVideo(number) ? { media_type: media, duration } : { media_type: media },
    ...(withMetrics
      ? {
          pin_metrics: hasNoLifetime(number)
            ? { "90d": recentMetrics }
            : { "90d": recentMetrics, lifetime_metrics: { ...recentMetrics, reaction, comment } },
        }
      : {}),
  };
}

const listRoute: MockRoute = {
  method: "GET",
  address: `${api}/pins`,
  contract: {
    query: {
      type: "object",
      properties: {
        page_size: { type: "string", pattern: "^([1-9]\\d?|1\\d\\d|2[0-4]\\d|250)$" },
        bookmark: { type: "string" },
        pin_metrics: { enum: ["true", "false"] },
        pin_filter: { enum: ["exclude_native", "exclude_repins", "has_been_promoted"] },
        include_protected_pins: { enum: ["true", "false"] },
        pin_type: { enum: ["PRIVATE"] },
        creative_types: { type: "array" },
        ad_account_id: { type: "string", pattern: "^\\d+$" },
      },
      additionalProperties: false,
    },
  },
  respond: (request, world) => {
    const bookmark = queryValue(request, "bookmark") ?? "B0";
    if (!/^B\d+$/.test(bookmark)) return errorResponse(400, 1, "Invalid bookmark.");
    const size = Number(queryValue(request, "page_size") ?? 25);
    const isOwnAlone = queryValue(request, "pin_filter") === "exclude_repins";
    const remaining = itemNumbers(world).filter(
      (number) => number >= Number(bookmark.slice(1)) && !(isOwnAlone && isSaved(number)),
    );
    const items = remaining
      .slice(0, size)
      .map((number) => pin(world, number, queryValue(request, "pin_metrics") === "true"));
    return { body: { items, bookmark: remaining[size] === undefined ? null : `B${remaining[size]}` } };
  },
};

const standard = [
  "IMPRESSION",
  "OUTBOUND_CLICK",
  "PIN_CLICK",
  "SAVE",
  "SAVE_RATE",
  "TOTAL_COMMENTS",
  "TOTAL_REACTIONS",
];
const ofAccounts = ["USER_FOLLOW", "PROFILE_VISIT"];
const ofVideos = [
  "VIDEO_MRC_VIEW",
  "VIDEO_10S_VIEW",
  "QUARTILE_95_PERCENT_VIEW",
  "VIDEO_V50_WATCH_TIME",
  "VIDEO_START",
  "VIDEO_AVG_WATCH_TIME",
];

/** @param isWhole Whether all days with numbers were asked for; half of the numbers are of the first or last day. */
function analyticsOf(number: number, metrics: readonly string[], isWhole: boolean) {
  const { impression, save, visits, follows, views, watched, average, reaction, comment } = counts(number);
  const all: Readonly<Record<string, number>> = {
    IMPRESSION: impression,
    SAVE: save,
    PROFILE_VISIT: visits,
    USER_FOLLOW: follows,
    VIDEO_MRC_VIEW: views,
    VIDEO_V50_WATCH_TIME: watched,
    VIDEO_AVG_WATCH_TIME: average,
  };
  const summary_metrics = Object.fromEntries(
    metrics.map((metric) => [metric, (all[metric] ?? 0) * (isWhole ? 1 : 0.5)]),
  );
  const lifetime_metrics = { TOTAL_COMMENTS: comment, TOTAL_REACTIONS: reaction };
  return { all: { summary_metrics, lifetime_metrics, daily_metrics: [] } };
}

const analyticsRoute: MockRoute = {
  method: "GET",
  address: `${api}/pins/analytics`,
  contract: {
    query: {
      type: "object",
      required: ["pin_ids", "start_date", "end_date", "metric_types"],
      properties: {
        pin_ids: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", pattern: "^\\d+$" } },
        start_date: day,
        end_date: day,
        metric_types: commaList([...standard, ...ofAccounts, ...ofVideos]),
        app_types: { enum: ["ALL", "MOBILE", "TABLET", "WEB"] },
        ad_account_id: { type: "string", pattern: "^\\d+$" },
      },
      additionalProperties: false,
    },
  },
  respond: (request, world) => {
    if (!request.scopes?.includes("pins:read"))
      return errorResponse(401, 3, "Your token does not have sufficient permissions to perform this operation.");
    if ((queryValue(request, "start_date") ?? "") < subtractDays(world.today, analyticsDays + 1))
      return errorResponse(400, 1, "start_date is more than 90 days back.");
    const metrics = (queryValue(request, "metric_types") ?? "").split(",");
    const firstDay = subtractDays(world.today, analyticsDays - 1);
    const isWhole =
      (queryValue(request, "start_date") ?? "") <= firstDay && (queryValue(request, "end_date") ?? "") >= world.today;
    const allPins = itemNumbers(world);
    const numbers = (request.query.pin_ids ?? []).map(numberOfPin);
    const isMixed = numbers.some((number) =>
      metrics.some((one) => (isVideo(number) ? ofAccounts : ofVideos).includes(one)),
    );
    if (isMixed) return errorResponse(400, 1, "Some of the metric_types are not those of the Pin's format.");
    const found = numbers.filter((number) => allPins.includes(number));
    return { body: Object.fromEntries(found.map((number) => [pinId(number), analyticsOf(number, metrics, isWhole)])) };
  },
};

export const pinRoutes: readonly MockRoute[] = [listRoute, analyticsRoute];
