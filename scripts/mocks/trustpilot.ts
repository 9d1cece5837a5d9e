import type { TableName } from "../../src/tables/define-table.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import { type ConnectorMock, itemNumbers, queryValue } from "./server/define-mock.ts";
import { type MockReview, reviewsOf } from "./server/reviews.ts";

const base = "https://api.trustpilot.com/v1/business-units";
const domain = "www.broodenboon.example";
const unit = "5f0a1b2c3d4e5f60718293a4";

const idOf = ({ number }: MockReview): string => `60a1b2c3d4e5f60718${number.toString(16).padStart(6, "0")}`;
const titleOf = ({ text }: MockReview): string => (text === null ? "No words" : "About the bakery");
const languageOf = ({ number }: MockReview): string => ["en", "es", "nl"][number % 3] as string;

const review = (review: MockReview) => ({
  id: idOf(review),
  stars: review.stars,
  title: titleOf(review),
  text: review.text ?? "",
  language: languageOf(review),
  createdAt: review.at,
  updatedAt: null,
  consumer: { id: `consumer${review.number}`, displayName: "Somebody's name" },
  companyReply:
    review.answeredAt === null ? null : { text: "Thank you!", createdAt: review.answeredAt, updatedAt: null },
});

const rowOf = (table: TableName, review: MockReview): AnyRow =>
  table === "mentions"
    ? {
        mention_id: idOf(review),
        published_at: review.at,
        type: "review",
        text: [titleOf(review), review.text].filter((part) => part !== null).join("\n"),
        language: languageOf(review),
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

const errorResponse = (status: number, message: string) => ({ status, body: { message } });

/** Trustpilot's public API for business units: contract by hand, from its documentation. */
export const trustpilotMock: ConnectorMock<"trustpilot"> = {
  id: "trustpilot",
  account: domain,
  key: "inventedTrustpilotKey0123456789a",
  secretOf: ({ headers }) => headers.apikey ?? null,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "Invalid API key"),
    permission: errorResponse(403, "Forbidden"),
    not_found: errorResponse(404, "Business unit not found"),
    rate_limited: errorResponse(429, "Too many requests"),
    invalid: errorResponse(400, "Bad request"),
    server: errorResponse(503, "Service unavailable"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/find`,
      contract: {
        query: {
          type: "object",
          required: ["name"],
          properties: { name: { type: "string", pattern: "^[^\\s/]+\\.[^\\s/]+$" } },
          additionalProperties: false,
        },
      },
      respond: (request, { size }) => {
        const name = queryValue(request, "name");
        if (name === "trustpilot.com") return { body: { id: "46d6a890000064000500e0c3", displayName: "Trustpilot" } };
        if (name !== domain) return errorResponse(404, "Business unit not found");
        return {
          body: {
            id: unit,
            displayName: "Brood & Boon",
            name: { identifying: domain, referring: [domain, domain.replace("www.", "")] },
            numberOfReviews: { total: size },
          },
        };
      },
    },
    {
      method: "GET",
      address: `${base}/:unit/reviews`,
      contract: {
        query: {
          type: "object",
          properties: {
            page: { type: "string", pattern: "^[1-9]\\d*$" },
            perPage: { type: "string", pattern: "^([1-9]|[1-9]\\d|100)$" },
            stars: { type: "string", pattern: "^[1-5](,[1-5])*$" },
            language: { type: "string", pattern: "^[a-z]{2}$" },
            orderBy: { enum: ["createdat.desc"] },
            responded: { enum: ["true", "false"] },
          },
          additionalProperties: false,
        },
      },
      imitates: { query: { orderBy: "createdat.desc" } },
      respond: (request, world) => {
        if (request.params.unit !== unit) return errorResponse(404, "Business unit not found");
        const perPage = Number(queryValue(request, "perPage") ?? 20);
        const start = (Number(queryValue(request, "page") ?? 1) - 1) * perPage;
        return {
          body: {
            links: [],
            reviews: reviewsOf(world)
              .slice(start, start + perPage)
              .map(review),
          },
        };
      },
    },
  ],
  expected: (table, world) =>
    reviewsOf(world).map((review) => ({ platform: "trustpilot", account: domain, ...rowOf(table, review) })),
  fewestRequests: (_table, world) => {
    // Only a page that is not full shows the end.
    const pages = Math.floor(itemNumbers(world).length / 100) + 1;
    return { requests: 1 + pages, batches: 1 + pages };
  },
};
