import type { TableName } from "../../src/tables/define-table.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import {
  type ConnectorMock,
  itemNumbers,
  type MockWorld,
  mockText,
  pseudoRandom,
  publishedAt,
  queryValue,
} from "./server/define-mock.ts";

const base = "https://mastodon.nl/api/v1";
const name = "broodenboon";
const account = `${name}@mastodon.nl`;
const accountId = "109246474478239584";
const followers = 1_204;
const pageSize = 40;

const idOf = (number: number): string => String(113_000_000_000_000_000n - BigInt(number) * 4_096_000n);
const numberOfId = (id: string): number => Number((113_000_000_000_000_000n - BigInt(id)) / 4_096_000n);

const kinds = ["text", "image", "video", "link", "poll", "gif"] as const;
const kindOf = (number: number) => kinds[number % kinds.length] as (typeof kinds)[number];
const isVideo = (number: number): boolean => kindOf(number) === "video";
const videoSeconds = (number: number): number => 10 + pseudoRandom(900, "seconds", number) / 10;

const counts = (number: number) => ({
  replies_count: pseudoRandom(20, "replies", number),
  reblogs_count: pseudoRandom(60, "reblogs", number),
  favourites_count: pseudoRandom(150, "favourites", number),
  quotes_count: pseudoRandom(5, "quotes", number),
});

const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/'/g, "&#39;")
    .replace(/\n/g, "<br />");

function media(number: number) {
  if (kindOf(number) === "image") return [{ id: "1", type: "image", meta: { original: { width: 800, height: 600 } } }];
  if (kindOf(number) === "gif") return [{ id: "1", type: "gifv", meta: {} }];
  return isVideo(number) ? [{ id: "1", type: "video", meta: { original: { duration: videoSeconds(number) } } }] : [];
}

const status = (world: MockWorld, number: number) => ({
  id: idOf(number),
  created_at: publishedAt(world, number).replace("Z", ".813Z"),
  in_reply_to_id: null,
  visibility: "public",
  uri: `https://mastodon.nl/users/${name}/statuses/${idOf(number)}`,
  url: `https://mastodon.nl/@${name}/${idOf(number)}`,
  content: `<p>${escaped(mockText(number))}</p>`,
  reblog: null,
  media_attachments: media(number),
  poll: kindOf(number) === "poll" ? { id: "7", votes_count: 3 } : null,
  card: kindOf(number) === "link" ? { url: "https://brood.example/", type: "link" } : null,
  ...counts(number),
});

const rows: Partial<Record<TableName, (world: MockWorld) => AnyRow[]>> = {
  posts: (world) =>
    itemNumbers(world).map(
      (number): AnyRow => ({
        platform: "mastodon",
        account,
        post_id: idOf(number),
        url: `https://mastodon.nl/@${name}/${idOf(number)}`,
        published_at: publishedAt(world, number),
        type: kindOf(number),
        text: mockText(number),
        likes: counts(number).favourites_count,
        comments: counts(number).replies_count,
        shares: counts(number).reblogs_count + counts(number).quotes_count,
        duration: isVideo(number) ? videoSeconds(number) : null,
      }),
    ),
  days: (world) => [{ platform: "mastodon", account, date: world.today, followers, posts: world.size }],
};

const notFound = { status: 404, body: { error: "Record not found" } };
const flag = { enum: ["true", "false", "1", "0"] };

/** A Mastodon server: contract from docs.joinmastodon.org. */
export const mastodonMock: ConnectorMock<"mastodon"> = {
  id: "mastodon",
  account,
  secretOf: () => null,
  requiresSecret: false,
  errorResponses: {
    not_found: notFound,
    permission: { status: 401, body: { error: "This method requires an authenticated user" } },
    rate_limited: {
      status: 429,
      headers: { "X-RateLimit-Limit": "300", "X-RateLimit-Remaining": "0" },
      body: { error: "Too many requests" },
    },
    server: { status: 503, body: { error: "There was a temporary problem serving your request, please try again" } },
  },
  routes: [
    {
      method: "GET",
      address: `${base}/accounts/lookup`,
      contract: {
        query: {
          type: "object",
          required: ["acct"],
          properties: { acct: { type: "string", minLength: 1 } },
          additionalProperties: false,
        },
      },
      respond: (request, world) =>
        [name, account].includes(queryValue(request, "acct") ?? "")
          ? {
              body: {
                id: accountId,
                username: name,
                acct: name,
                url: `https://mastodon.nl/@${name}`,
                followers_count: followers,
                following_count: 80,
                statuses_count: world.size,
              },
            }
          : notFound,
    },
    {
      method: "GET",
      address: `${base}/accounts/:id/statuses`,
      contract: {
        query: {
          type: "object",
          properties: {
            limit: { type: "string", pattern: "^([1-9]|[123]\\d|40)$" },
            max_id: { type: "string", pattern: "^\\d+$" },
            since_id: { type: "string", pattern: "^\\d+$" },
            min_id: { type: "string", pattern: "^\\d+$" },
            exclude_reblogs: flag,
            exclude_replies: flag,
            only_media: flag,
            pinned: flag,
            tagged: { type: "string" },
          },
          additionalProperties: false,
        },
      },
      imitates: { query: { exclude_reblogs: "true", exclude_replies: "true" } },
      respond: (request, world) => {
        if (request.params.id !== accountId) return notFound;
        const limit = Number(queryValue(request, "limit") ?? 20);
        const after = queryValue(request, "max_id");
        const remaining = itemNumbers(world).filter((number) => after === undefined || number > numberOfId(after));
        const page = remaining.slice(0, limit);
        const last = page[page.length - 1];
        const here = `${base}/accounts/${accountId}/statuses?limit=${limit}`;
        return {
          headers: {
            "X-RateLimit-Limit": "300",
            "X-RateLimit-Remaining": "297",
            ...(page.length === limit && last !== undefined
              ? {
                  Link: `<${here}&max_id=${idOf(last)}>; rel="next", <${here}&min_id=${idOf(page[0] as number)}>; rel="prev"`,
                }
              : {}),
          },
          body: page.map((number) => status(world, number)),
        };
      },
    },
  ],
  expected: (table, world) => rows[table]?.(world) ?? [],
  fewestRequests: (table, { size }) => {
    const requests = table === "posts" ? 1 + Math.floor(size / pageSize) + 1 : 1;
    return { requests, batches: requests };
  },
};
