import type { Row, TableName } from "../../../src/tables/define-table.ts";
import { asked, type DemoPlatform, type DemoRequest, type DemoWorld } from "../define-demo.ts";
import { type DemoReview, reviewsOf } from "../reviews.ts";
import { bearerIn, googleRefusals } from "./google.ts";

const accountsUrl = "https://mybusinessaccountmanagement.googleapis.com/v1/accounts";
const informationUrl = "https://mybusinessbusinessinformation.googleapis.com/v1";

const location = {
  name: "locations/20000000000000000001",
  title: "Brood & Boon",
  storefrontAddress: { regionCode: "NL", locality: "Utrecht", addressLines: ["Bakkerstraat 1"] },
};
const account = `accounts/10000000000000000001/${location.name}`;

const words = ["ONE", "TWO", "THREE", "FOUR", "FIVE"];
const idOf = ({ number }: DemoReview): string => `AbFvOqInvented${String(number).padStart(6, "0")}`;

const review = (one: DemoReview) => ({
  name: `${account}/reviews/${idOf(one)}`,
  reviewId: idOf(one),
  reviewer: { displayName: "Somebody's name", profilePhotoUrl: "https://example.com/photo.png", isAnonymous: false },
  starRating: words[one.stars - 1],
  ...(one.text === null ? {} : { comment: one.text }),
  createTime: one.at.replace("Z", ".412Z"),
  updateTime: one.at.replace("Z", ".412Z"),
  ...(one.answeredAt === null ? {} : { reviewReply: { comment: "Thank you!", updateTime: one.answeredAt } }),
});

const rowOf = (table: TableName, one: DemoReview): Row =>
  table === "mentions"
    ? {
        mention_id: idOf(one),
        published_at: one.at,
        type: "review",
        text: one.text,
        rating: one.stars,
        sentiment: (one.stars - 3) / 2,
      }
    : {
        conversation_id: idOf(one),
        channel: "review",
        received_at: one.at,
        first_response_at: one.answeredAt,
        answered: one.answeredAt !== null,
      };

const pages = (sizes: string) => ({
  pageSize: { type: "string", pattern: `^(${sizes})$` },
  pageToken: { type: "string", minLength: 1 },
});
const upTo20 = pages("[1-9]|1\\d|20");
const upTo50 = pages("[1-9]|[1-4]\\d|50");
const upTo100 = pages("[1-9]|[1-9]\\d|100");

const field = "(name|title|storefrontAddress)";
const readMask = { type: "string", pattern: `^${field}(,${field})*$` };

/** Only what was asked for is told. */
function masked(request: DemoRequest) {
  const fields = (asked(request, "readMask") ?? "").split(",");
  return Object.fromEntries(Object.entries(location).filter(([name]) => fields.includes(name)));
}

function reviewsPage(request: DemoRequest, world: DemoWorld) {
  const from = Number((asked(request, "pageToken") ?? "R0").slice(1));
  const size = Math.min(50, Number(asked(request, "pageSize") ?? 50));
  const left = reviewsOf(world).filter(({ number }) => number >= from);
  const following = left[size] === undefined ? {} : { nextPageToken: `R${left[size].number}` };
  const shown = left.slice(0, size).map(review);
  // A place without reviews has no list of them.
  const list = shown.length === 0 ? {} : { reviews: shown };
  return { body: { ...list, averageRating: 3.1, totalReviewCount: world.size, ...following } };
}

const notLetIn = {
  status: 429,
  body: {
    error: {
      code: 429,
      message: "Quota exceeded for quota metric 'Requests' and limit 'Requests per minute' of a service.",
      status: "RESOURCE_EXHAUSTED",
      details: [
        {
          "@type": "type.googleapis.com/google.rpc.ErrorInfo",
          reason: "RATE_LIMIT_EXCEEDED",
          domain: "googleapis.com",
          metadata: { quota_unit: "1/min/{project}", quota_limit_value: "0" },
        },
      ],
    },
  },
};

/** Google's APIs of business profiles: contract from their discovery documents, and by hand for reviews, which have none. */
export const googleBusinessDemo: DemoPlatform<"google-business"> = {
  id: "google-business",
  account,
  secretOf: bearerIn,
  needsSecret: true,
  refusals: { ...googleRefusals, quota_exhausted: notLetIn },
  routes: [
    {
      method: "GET",
      address: accountsUrl,
      contract: { query: { type: "object", properties: upTo20, additionalProperties: false } },
      answer: (request) =>
        asked(request, "pageToken") === undefined
          ? {
              body: {
                accounts: [{ name: "accounts/10000000000000000001", accountName: "Bea Boon", type: "PERSONAL" }],
                nextPageToken: "A2",
              },
            }
          : {
              body: {
                accounts: [{ name: "accounts/10000000000000000002", accountName: "Another", type: "LOCATION_GROUP" }],
              },
            },
    },
    {
      method: "GET",
      address: `${informationUrl}/accounts/:id/locations`,
      contract: {
        query: {
          type: "object",
          required: ["readMask"],
          properties: { readMask, ...upTo100 },
          additionalProperties: false,
        },
      },
      answer: (request) => ({
        body: request.params.id === "10000000000000000001" ? { locations: [masked(request)] } : {},
      }),
    },
    {
      method: "GET",
      address: `${informationUrl}/locations/:id`,
      contract: {
        query: {
          type: "object",
          required: ["readMask"],
          properties: { readMask },
          additionalProperties: false,
        },
      },
      answer: (request) =>
        `locations/${request.params.id}` === location.name
          ? { body: masked(request) }
          : (googleRefusals.not_found ?? {}),
    },
    {
      method: "GET",
      address: "https://mybusiness.googleapis.com/v4/accounts/:account/locations/:location/reviews",
      contract: {
        query: {
          type: "object",
          properties: { ...upTo50, orderBy: { enum: ["updateTime desc", "rating", "rating desc"] } },
          additionalProperties: false,
        },
      },
      answer: (request, world) =>
        `locations/${request.params.location}` === location.name
          ? reviewsPage(request, world)
          : (googleRefusals.not_found ?? {}),
    },
  ],
  expected: (table, world) =>
    reviewsOf(world).map((one) => ({ platform: "google-business", account: location.title, ...rowOf(table, one) })),
  fewest: (_table, world) => {
    const requests = 1 + Math.max(1, Math.ceil(reviewsOf(world).length / 50));
    return { requests, rounds: requests };
  },
};
