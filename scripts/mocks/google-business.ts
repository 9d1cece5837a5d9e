import type { TableName } from "../../src/tables/define-table.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import { bearerIn, googleRefusals } from "./google.ts";
import { type ConnectorMock, type MockRequest, type MockWorld, queryValue } from "./server/define-mock.ts";
import { type MockReview, reviewsOf } from "./server/reviews.ts";

const accountsUrl = "https://mybusinessaccountmanagement.googleapis.com/v1/accounts";
const informationUrl = "https://mybusinessbusinessinformation.googleapis.com/v1";

const location = {
  name: "locations/20000000000000000001",
  title: "Brood & Boon",
  storefrontAddress: { regionCode: "NL", locality: "Utrecht", addressLines: ["Bakkerstraat 1"] },
};
const account = `accounts/10000000000000000001/${location.name}`;

const starNames = ["ONE", "TWO", "THREE", "FOUR", "FIVE"];
const idOf = ({ number }: MockReview): string => `AbFvOqInvented${String(number).padStart(6, "0")}`;

const review = (review: MockReview) => ({
  name: `${account}/reviews/${idOf(review)}`,
  reviewId: idOf(review),
  reviewer: { displayName: "Somebody's name", profilePhotoUrl: "https://example.com/photo.png", isAnonymous: false },
  starRating: starNames[review.stars - 1],
  ...(review.text === null ? {} : { comment: review.text }),
  createTime: review.at.replace("Z", ".412Z"),
  updateTime: review.at.replace("Z", ".412Z"),
  ...(review.answeredAt === null ? {} : { reviewReply: { comment: "Thank you!", updateTime: review.answeredAt } }),
});

const rowOf = (table: TableName, review: MockReview): AnyRow =>
  table === "mentions"
    ? {
        mention_id: idOf(review),
        published_at: review.at,
        type: "review",
        text: review.text,
        rating: review.stars,
        sentiment: (review.stars - 3) / 2,
      }
    : {
        conversation_id: idOf(review),
        channel: "review",
        received_at: review.at,
        first_response_at: review.answeredAt,
        answered: review.answeredAt !== null,
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

/** Applies the requested field mask. */
function masked(request: MockRequest) {
  const fields = (queryValue(request, "readMask") ?? "").split(",");
  return Object.fromEntries(Object.entries(location).filter(([name]) => fields.includes(name)));
}

function reviewsPage(request: MockRequest, world: MockWorld) {
  const from = Number((queryValue(request, "pageToken") ?? "R0").slice(1));
  const size = Math.min(50, Number(queryValue(request, "pageSize") ?? 50));
  const remaining = reviewsOf(world).filter(({ number }) => number >= from);
  const nextNumber = remaining[size] === undefined ? {} : { nextPageToken: `R${remaining[size].number}` };
  const shown = remaining.slice(0, size).map(review);
  // A location without reviews has no `reviews` list.
  const list = shown.length === 0 ? {} : { reviews: shown };
  return { body: { ...list, averageRating: 3.1, totalReviewCount: world.size, ...nextNumber } };
}

const accessNotGranted = {
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

/**
 * Google's Business Profile APIs: contract from their discovery documents, and by hand for reviews, which have none.
 */
export const googleBusinessMock: ConnectorMock<"google-business"> = {
  id: "google-business",
  account,
  secretOf: bearerIn,
  requiresSecret: true,
  errorResponses: { ...googleRefusals, quota_exhausted: accessNotGranted },
  routes: [
    {
      method: "GET",
      address: accountsUrl,
      contract: { query: { type: "object", properties: upTo20, additionalProperties: false } },
      respond: (request) =>
        queryValue(request, "pageToken") === undefined
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
      respond: (request) => ({
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
      respond: (request) =>
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
      imitates: { query: { orderBy: "updateTime desc" } },
      respond: (request, world) =>
        `locations/${request.params.location}` === location.name
          ? reviewsPage(request, world)
          : (googleRefusals.not_found ?? {}),
    },
  ],
  expected: (table, world) =>
    reviewsOf(world).map(
      (review): AnyRow => ({
        platform: "google-business",
        account: location.title,
        ...rowOf(table, review),
      }),
    ),
  fewestRequests: (_table, world) => {
    const requests = 1 + Math.max(1, Math.ceil(reviewsOf(world).length / 50));
    return { requests, batches: requests };
  },
};
