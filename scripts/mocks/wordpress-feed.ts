import type { AnyRow } from "../../src/tables/rows.ts";
import { postsOf } from "./blog.ts";
import {
  type ConnectorMock,
  type MockRequest,
  type MockResponse,
  type MockRoute,
  type MockWorld,
  queryValue,
} from "./server/define-mock.ts";

const site = "https://journal.broodenboon.example";
const pageSize = 10;

const escaped = (text: string): string =>
  text.replace(/&/g, "&#038;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/'/g, "&#8217;");

const itemOf = ({ title, slug, publishedAt, comments }: ReturnType<typeof postsOf>[number]): string => `
	<item>
		<title>${escaped(title)}</title>
		<link>${site}/${slug}/</link>
		<comments>${site}/${slug}/#comments</comments>
		<dc:creator><![CDATA[Boon]]></dc:creator>
		<pubDate>${new Date(publishedAt).toUTCString().replace("GMT", "+0000")}</pubDate>
		<category><![CDATA[Bread & more]]></category>
		<guid isPermaLink="false">${site}/?p=${slug.replace("post-", "")}</guid>
		<description><![CDATA[Read on [&#8230;]]]></description>
		<content:encoded><![CDATA[<p>Write <code></item></code> & <title>.</p>]]></content:encoded>
		<slash:comments>${comments}</slash:comments>
	</item>`;

const feedOf = (items: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>
<channel>
	<title>Brood &amp; Boon</title>
	<atom:link href="${site}/feed/" rel="self" type="application/rss+xml" />
	<link>${site}</link>
	<description>What comes out of the oven</description>${items.join("")}
</channel>
</rss>
`;

const page = (status: number, title: string): MockResponse => ({
  status,
  headers: { "content-type": "text/html; charset=UTF-8" },
  body: `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});

const notFound = page(404, "Page not found");

/** A page beyond the last is not found; the first always exists. */
function feed(request: MockRequest, world: MockWorld): MockResponse {
  const number = Number(queryValue(request, "paged") ?? 1);
  const posts = postsOf(world).slice((number - 1) * pageSize, number * pageSize);
  if (posts.length === 0 && number > 1) return notFound;
  return { headers: { "content-type": "application/rss+xml; charset=UTF-8" }, body: feedOf(posts.map(itemOf)) };
}

const routes: MockRoute[] = [
  {
    method: "GET",
    address: `${site}/feed/`,
    contract: {
      query: {
        type: "object",
        properties: { paged: { type: "string", pattern: "^[1-9]\\d*$" } },
        additionalProperties: false,
      },
    },
    respond: feed,
  },
];

/** A WordPress blog with a closed REST API: only its feed, ten posts per page. */
export const wordpressFeedMock: ConnectorMock<"wordpress-feed"> = {
  id: "wordpress-feed",
  account: site,
  sites: [`${site}/`],
  secretOf: () => null,
  requiresSecret: false,
  errorResponses: {
    permission: page(403, "Forbidden"),
    not_found: notFound,
    rate_limited: page(429, "Too Many Requests"),
    invalid: page(400, "Something went wrong"),
    server: page(500, "There has been a critical error on this website."),
  },
  routes,
  expected: (table, world) =>
    table === "pages"
      ? postsOf(world).map(
          ({ title, slug, publishedAt, comments }): AnyRow => ({
            platform: "wordpress",
            account: "journal.broodenboon.example",
            date: publishedAt.slice(0, 10),
            period_end: world.today,
            page: `${site}/${slug}/`,
            title: title.replace(/'/g, "’"),
            comments,
          }),
        )
      : [],
  fewestRequests: (_, world) => {
    const pages = Math.ceil(postsOf(world).length / pageSize);
    // The feed itself, each page, each but the last again after the one that follows it, and the end; all sequential.
    const requests = pages === 0 ? 2 : 1 + pages + (pages - 1) + 1;
    return { requests, batches: requests };
  },
};
