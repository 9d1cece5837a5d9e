import type { MockResponse } from "../server/define-mock.ts";
import type { Oddity, OddRequest } from "./oddity.ts";

/** 5 October 2026, 10:00 UTC. */
const publishedAt = 1_791_194_400_000;

const post = (id: string, more: object = {}) => ({
  id,
  author: "urn:li:organization:9",
  createdAt: publishedAt,
  publishedAt,
  lastModifiedAt: publishedAt,
  lifecycleState: "PUBLISHED",
  lifecycleStateInfo: { isEditedByAuthor: false },
  visibility: "PUBLIC",
  commentary: "Hello",
  ...more,
});

const counts = {
  impressionCount: 90,
  uniqueImpressionsCount: 70,
  likeCount: 4,
  commentCount: 1,
  shareCount: 0,
  clickCount: 3,
};

/** The page's name, followers and posts; numbers of posts are answered by `numbers`. */
const page =
  (posts: readonly object[], numbers: (request: OddRequest) => MockResponse): Oddity["respond"] =>
  (request) => {
    if (request.path === "/rest/posts") return { body: { paging: { links: [] }, elements: posts } };
    if (request.path.endsWith("ShareStatistics")) return numbers(request);
    return { body: { localizedName: "Bakery", firstDegreeSize: 210 } };
  };

export const oddities: Oddity[] = [
  {
    what: "A page's posts are shares and ugcPosts, and each kind's numbers are asked for by its own parameter.",
    source: "https://github.com/ebx/ebx-linkedin-sdk/issues/131",
    date: "2021-02-17",
    account: "9",
    respond: page([post("urn:li:share:1"), post("urn:li:ugcPost:2")], ({ url }) => {
      const isShares = url.search.includes("shares=List(urn%3Ali%3Ashare%3A1)");
      const isUgcPosts = url.search.includes("ugcPosts=List(urn%3Ali%3AugcPost%3A2)");
      if (isShares === isUgcPosts) return { status: 400, body: { message: "URN type mismatch" } };
      const id = isShares ? { share: "urn:li:share:1" } : { ugcPost: "urn:li:ugcPost:2" };
      return { body: { elements: [{ ...id, totalShareStatistics: isShares ? counts : { ...counts, likeCount: 8 } }] } };
    }),
    rows: {
      posts: [
        { account: "Bakery", post_id: "urn:li:share:1", published_at: "2026-10-05T10:00:00Z", likes: 4, shares: 0 },
        { post_id: "urn:li:ugcPost:2", impressions: 90, reach: 70, likes: 8 },
      ],
    },
  },
  {
    what: "A post without words has a space as its text, and one whose picture is gone has an empty content.",
    source: "https://github.com/ebx/ebx-linkedin-sdk/pull/272",
    date: "2022-12-30",
    account: "9",
    respond: page(
      [post("urn:li:share:1", { commentary: " " }), post("urn:li:share:2", { commentary: " ", content: {} })],
      () => ({ body: { elements: [] } }),
    ),
    rows: {
      posts: [
        { post_id: "urn:li:share:1", type: "text", text: null, likes: null },
        { post_id: "urn:li:share:2", type: null, text: null },
      ],
    },
    notes: ["no_numbers"],
  },
];
