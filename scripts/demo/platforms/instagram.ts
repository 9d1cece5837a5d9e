import { asked, bearerOf, type DemoPlatform, numbersOf } from "../define-demo.ts";
import { graphAnswers } from "./graph/graph-answers.ts";
import { daysWithNumbers } from "./graph/graph-insights.ts";
import { listOfNames, only, pick } from "./graph/graph-list.ts";
import { instagramRoutes } from "./graph/instagram-routes.ts";
import { instagramAccount, instagramRows, isStory } from "./graph/instagram-world.ts";

const base = "https://graph.instagram.com/v25.0";
const answers = graphAnswers("IGApiException", "v25.0");

/** Requests that the connector asks at the same time. */
const atOnce = 50;
/** 90 days in stretches of 29. */
const stretches = 4;

/** Instagram's Graph API with Instagram's own login: contract by hand, from Meta's reference. */
export const instagramDemo: DemoPlatform<"instagram"> = {
  id: "instagram",
  account: "",
  secretOf: bearerOf,
  needsSecret: true,
  refusals: answers.refusals,
  routes: [
    {
      method: "GET",
      address: `${base}/me`,
      contract: {
        query: only(
          {
            fields: listOfNames([
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
      answer: (request, world) =>
        answers.ok(
          pick(
            {
              id: "26000000000000001",
              user_id: instagramAccount.id,
              username: instagramAccount.username,
              followers_count: instagramAccount.followers,
              follows_count: 211,
              media_count: world.size,
              account_type: "BUSINESS",
            },
            asked(request, "fields") ?? "",
          ),
        ),
    },
    ...instagramRoutes(base, answers, "instagram_business_manage_insights"),
  ],
  expected: instagramRows,
  fewest: (table, world) => {
    if (table === "audience") return { requests: 5, rounds: 2 };
    if (table === "days") {
      const requests = stretches + 2 * daysWithNumbers;
      return { requests: 1 + requests, rounds: 1 + Math.max(2, Math.ceil(requests / atOnce)) };
    }
    const posts = numbersOf(world);
    const pages = Math.max(1, Math.ceil(posts.filter((number) => !isStory(number)).length / 100));
    const requests = pages + 1 + posts.length;
    return { requests: 1 + requests, rounds: 1 + Math.max(pages + 1, Math.ceil(requests / atOnce)) };
  },
};
