import type { TableName } from "../../src/tables/define-table.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import { accountRoutes } from "./pinterest/account.ts";
import { pinRoutes } from "./pinterest/pins.ts";
import {
  analyticsDays,
  counts,
  dayCounts,
  errorResponse,
  followers,
  formOf,
  hasNoLifetime,
  isSaved,
  isVideo,
  isYoung,
  pinId,
  statusOf,
  username,
} from "./pinterest/world.ts";
import {
  bearerToken,
  type ConnectorMock,
  itemNumbers,
  type MockWorld,
  mockText,
  publishedAt,
  subtractDays,
} from "./server/define-mock.ts";

/** Pin ids that fit into a URL. */
const batch = 65;

const baseRow = { platform: "pinterest" as const, account: username };

/** Fields that only analytics have, for recent pins. */
function analysedFields(number: number): AnyRow {
  const { save, visits, follows, views, watched, average } = counts(number);
  return isVideo(number)
    ? { saves: save, views, watch_time: watched / 1000, average_view_duration: average / 1000 }
    : { saves: save, profile_visits: visits, new_followers: follows };
}

function pinRow(world: MockWorld, number: number): AnyRow {
  const { impression, clickthrough, reaction, comment, duration } = counts(number);
  const young = isYoung(world, number);
  const isCounted = young || !hasNoLifetime(number);
  return {
    ...baseRow,
    post_id: pinId(number),
    url: `https://www.pinterest.com/pin/${pinId(number)}/`,
    published_at: publishedAt(world, number),
    type: formOf(number).type,
    title: `Bread no. ${number}`,
    text: mockText(number),
    impressions: isCounted ? impression : null,
    clicks: isCounted ? clickthrough : null,
    likes: hasNoLifetime(number) ? null : reaction,
    comments: hasNoLifetime(number) ? null : comment,
    duration: isVideo(number) ? duration / 1000 : null,
    ...(young ? analysedFields(number) : {}),
  };
}

const ownPins = (world: MockWorld): number[] => itemNumbers(world).filter((number) => !isSaved(number));

const rows: Partial<Record<TableName, (world: MockWorld) => AnyRow[]>> = {
  posts: (world) => ownPins(world).map((number) => pinRow(world, number)),
  days: (world) => {
    const ages = Array.from({ length: analyticsDays + 1 }, (_, age) => age);
    const reported = ages.filter((age) => ["READY", "ESTIMATE"].includes(statusOf(age)));
    return [
      { ...baseRow, date: world.today, followers },
      ...reported.map((age) => {
        const date = subtractDays(world.today, age);
        const { ENGAGEMENT, IMPRESSION, OUTBOUND_CLICK, SAVE } = dayCounts(date);
        return {
          ...baseRow,
          date,
          impressions: IMPRESSION,
          saves: SAVE,
          clicks: OUTBOUND_CLICK,
          engagements: ENGAGEMENT,
        };
      }),
    ];
  },
};

/** Pinterest's API v5: contract from its published OpenAPI description. */
export const pinterestMock: ConnectorMock<"pinterest"> = {
  id: "pinterest",
  account: "",
  key: `pina_${"INVENTEDTOKENOFABAKERY".padEnd(40, "0")}`,
  secretOf: bearerToken,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, 2, "Authentication failed."),
    permission: errorResponse(403, 7, "You are not permitted to access that resource."),
    rate_limited: errorResponse(429, 8, "This request exceeded a rate limit."),
    not_found: errorResponse(404, 50, "Pin not found."),
    invalid: errorResponse(400, 1, "The request could not be understood."),
    server: errorResponse(500, 0, "An unexpected error occurred."),
  },
  routes: [...accountRoutes, ...pinRoutes],
  expected: (table, world) => rows[table]?.(world) ?? [],
  fewestRequests: (table, world) => {
    if (table !== "posts") return { requests: 2, batches: 2 };
    const all = ownPins(world);
    const young = all.filter((number) => isYoung(world, number));
    const videos = young.filter(isVideo).length;
    const pages = Math.max(1, Math.ceil(all.length / 250));
    const batches = Math.ceil(videos / batch) + Math.ceil((young.length - videos) / batch);
    return { requests: 1 + pages + batches, batches: 1 + Math.max(pages, Math.ceil(young.length / 250) + 1) };
  },
};
