import { graphBase as base, loginRoutes } from "./graph/facebook-login.ts";
import { batchRoute } from "./graph/graph-batch.ts";
import { pastDays } from "./graph/graph-insights.ts";
import { commaListSchema, graphList, objectSchema, pickFields } from "./graph/graph-list.ts";
import { graphResponses } from "./graph/graph-responses.ts";
import { instagramRoutes } from "./graph/instagram-routes.ts";
import { instagramAccount, instagramRows, isStory, media } from "./graph/instagram-world.ts";
import {
  bearerToken,
  type ConnectorMock,
  itemNumbers,
  type MockRequest,
  type MockResponse,
  type MockWorld,
  queryValue,
} from "./server/define-mock.ts";

const responses = graphResponses("OAuthException", "v25.0");

/** Ranges of 29 days in 90 days. */
const requestRanges = 4;

/** Another bakery, with public numbers only; it has the same media, and no views for images. */
export const otherBakery = { id: "17841400000000077", username: "other.bakery", followers: 9_950 };

const publicMedia = (world: MockWorld, number: number) => {
  const one = media(world, number);
  return { ...one, view_count: one.media_product_type === "REELS" ? 700 + number : undefined };
};

const discovery = /^business_discovery\.username\(([\w.]+)\)\{(.*)\}$/;
const innerMedia = /^media(?:\.after\(([\w-]+)\))?\.limit\((\d+)\)\{(.*)\}$/;

/** A nested list has cursors but no URL of a next page. */
function discovered(request: MockRequest, world: MockWorld): MockResponse {
  const [, username, fields = ""] = discovery.exec(queryValue(request, "fields") ?? "") ?? [];
  if (username !== otherBakery.username)
    return responses.error(400, 110, "Invalid user id", {
      error_subcode: 2207013,
      error_user_title: "Cannot find User",
    });
  const inner = innerMedia.exec(fields);
  const { id } = instagramAccount;
  if (!inner) {
    const other = { ...otherBakery, followers_count: otherBakery.followers, media_count: world.size };
    return responses.ok({ business_discovery: pickFields(other, fields), id });
  }
  const [, after, limit = "25", wanted = ""] = inner;
  const query = { limit: [limit], ...(after === undefined ? {} : { after: [after] }) };
  const numbers = itemNumbers(world).filter((number) => !isStory(number));
  const page = graphList({ ...request, query }, numbers, (number) => number);
  const { before, after: nextNumber } = page.paging?.cursors ?? {};
  const isLast = page.paging?.next === undefined;
  const list = {
    data: page.data.map((number) => pickFields(publicMedia(world, number), wanted)),
    paging: { cursors: isLast ? { before } : { before, after: nextNumber } },
  };
  return responses.ok({ business_discovery: { media: list, id: otherBakery.id }, id });
}

const profileFields = [
  "id",
  "username",
  "name",
  "biography",
  "website",
  "profile_picture_url",
  "followers_count",
  "follows_count",
  "media_count",
];

const pages = [
  { id: "101000000000001", name: "Page without Instagram" },
  {
    id: "101000000000002",
    name: "Brood & Boon",
    instagram_business_account: { id: instagramAccount.id, username: instagramAccount.username },
  },
];

/** Instagram's Graph API with Facebook Login: contract by hand, from Meta's reference. */
export const instagramBusinessMock: ConnectorMock<"instagram-business"> = {
  id: "instagram-business",
  account: instagramAccount.id,
  secretOf: bearerToken,
  requiresSecret: true,
  errorResponses: responses.errorResponses,
  routes: [
    batchRoute(base, responses, () => instagramBusinessMock),
    ...loginRoutes(responses, ["tasks", "instagram_business_account{id,username}"], pages),
    {
      method: "GET",
      address: `${base}/${instagramAccount.id}`,
      contract: {
        query: objectSchema(
          {
            fields: { anyOf: [commaListSchema(profileFields), { type: "string", pattern: "^business_discovery\\." }] },
          },
          ["fields"],
        ),
      },
      respond: (request, world) => {
        const fields = queryValue(request, "fields") ?? "";
        if (discovery.test(fields)) return discovered(request, world);
        const { id, username, followers } = instagramAccount;
        return responses.ok(pickFields({ id, username, followers_count: followers, media_count: world.size }, fields));
      },
    },
    ...instagramRoutes(base, responses, "instagram_manage_insights"),
  ],
  expected: instagramRows,
  fewestRequests: (table, world) => {
    if (table === "audience") return { requests: 5, batches: 2 };
    if (table === "days") {
      const requests = requestRanges + Math.ceil((2 * pastDays(world, "quarter").length) / 50);
      return { requests: 1 + requests, batches: 3 };
    }
    const posts = itemNumbers(world);
    const pages = Math.max(1, Math.ceil(posts.filter((number) => !isStory(number)).length / 100));
    return { requests: 2 + pages + Math.ceil(posts.length / 50), batches: 2 + pages };
  },
};
