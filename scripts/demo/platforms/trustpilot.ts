import type { Row, TableName } from "../../../src/tables/define-table.ts";
import { asked, type DemoPlatform, numbersOf } from "../define-demo.ts";
import { type DemoReview, reviewsOf } from "../reviews.ts";

const base = "https://api.trustpilot.com/v1/business-units";
const domain = "www.broodenboon.example";
const unit = "5f0a1b2c3d4e5f60718293a4";

const idOf = ({ number }: DemoReview): string => `60a1b2c3d4e5f60718${number.toString(16).padStart(6, "0")}`;
const titleOf = ({ text }: DemoReview): string => (text === null ? "No words" : "About the bakery");
const languageOf = ({ number }: DemoReview): string => ["en", "es", "nl"][number % 3] as string;

const review = (one: DemoReview) => ({
  id: idOf(one),
  stars: one.stars,
  title: titleOf(one),
  text: one.text ?? "",
  language: languageOf(one),
  createdAt: one.at,
  updatedAt: null,
  consumer: { id: `consumer${one.number}`, displayName: "Somebody's name" },
  companyReply: one.answeredAt === null ? null : { text: "Thank you!", createdAt: one.answeredAt, updatedAt: null },
});

const rowOf = (table: TableName, one: DemoReview): Row =>
  table === "mentions"
    ? {
        mention_id: idOf(one),
        published_at: one.at,
        type: "review",
        text: [titleOf(one), one.text].filter((part) => part !== null).join("\n"),
        language: languageOf(one),
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

const refusal = (status: number, message: string) => ({ status, body: { message } });

/** Trustpilot's public API of businesses: contract by hand, from its documentation. */
export const trustpilotDemo: DemoPlatform<"trustpilot"> = {
  id: "trustpilot",
  account: domain,
  key: "inventedTrustpilotKey0123456789a",
  secretOf: ({ headers }) => headers.apikey ?? null,
  needsSecret: true,
  refusals: {
    auth_expired: refusal(401, "Invalid API key"),
    permission: refusal(403, "Forbidden"),
    not_found: refusal(404, "Business unit not found"),
    rate_limited: refusal(429, "Too many requests"),
    invalid: refusal(400, "Bad request"),
    server: refusal(503, "Service unavailable"),
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
      answer: (request, { size }) => {
        const name = asked(request, "name");
        if (name === "trustpilot.com") return { body: { id: "46d6a890000064000500e0c3", displayName: "Trustpilot" } };
        if (name !== domain) return refusal(404, "Business unit not found");
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
      answer: (request, world) => {
        if (request.params.unit !== unit) return refusal(404, "Business unit not found");
        const perPage = Number(asked(request, "perPage") ?? 20);
        const start = (Number(asked(request, "page") ?? 1) - 1) * perPage;
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
    reviewsOf(world).map((one) => ({ platform: "trustpilot", account: domain, ...rowOf(table, one) })),
  fewest: (_table, world) => {
    // The end shows by a page that is not full.
    const pages = Math.floor(numbersOf(world).length / 100) + 1;
    return { requests: 1 + pages, rounds: 1 + pages };
  },
};
