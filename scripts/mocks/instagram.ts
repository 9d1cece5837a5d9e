import { pastDays } from "./graph/graph-insights.ts";
import { commaListSchema, objectSchema, pickFields } from "./graph/graph-list.ts";
import { graphResponses } from "./graph/graph-responses.ts";
import { instagramRoutes } from "./graph/instagram-routes.ts";
import { instagramAccount, instagramRows, isStory } from "./graph/instagram-world.ts";
import { bearerToken, type ConnectorMock, itemNumbers, queryValue } from "./server/define-mock.ts";

const base = "https://graph.instagram.com/v25.0";
const responses = graphResponses("IGApiException", "v25.0");

/** Parallel requests of the connector. */
const maxParallelRequests = 50;
/** Ranges of 29 days in 90 days. */
const requestRanges = 4;

/** Instagram's Graph API with Instagram Login: contract by hand, from Meta's reference. */
export const instagramMock: ConnectorMock<"instagram"> = {
  id: "instagram",
  account: "",
  secretOf: bearerToken,
  requiresSecret: true,
  errorResponses: responses.errorResponses,
  routes: [
    {
      method: "GET",
      address: `${base}/me`,
      contract: {
        query: objectSchema(
          {
            fields: commaListSchema([
              "id",
              "user_id",
              "username",
              "name",
              "biography",
              "website",
              "profile_picture_url",
              "followers_count",
              "follows_count",
              "media_count",
              "account_type",
            ]),
          },
          ["fields"],
        ),
      },
      respond: (request, world) =>
        responses.ok(
          pickFields(
            {
              id: "26000000000000001",
              user_id: instagramAccount.id,
              username: instagramAccount.username,
              followers_count: instagramAccount.followers,
              follows_count: 211,
              media_count: world.size,
              account_type: "BUSINESS",
            },
            queryValue(request, "fields") ?? "",
          ),
        ),
    },
    ...instagramRoutes(base, responses, "instagram_business_manage_insights"),
  ],
  expected: instagramRows,
  fewestRequests: (table, world) => {
    if (table === "audience") return { requests: 5, batches: 2 };
    if (table === "days") {
      const requests = requestRanges + 2 * pastDays(world, "quarter").length;
      return { requests: 1 + requests, batches: 1 + Math.max(2, Math.ceil(requests / maxParallelRequests)) };
    }
    const posts = itemNumbers(world);
    const pages = Math.max(1, Math.ceil(posts.filter((number) => !isStory(number)).length / 100));
    const requests = pages + 1 + posts.length;
    return { requests: 1 + requests, batches: 1 + Math.max(pages + 1, Math.ceil(requests / maxParallelRequests)) };
  },
};
