import type { MockResponse } from "../server/define-mock.ts";
import type { Oddity, OddRequest } from "./oddity.ts";

const account = "https://blog.example.com";
const link = `${account}/?p=1`;
const index = { name: "Bakery", namespaces: ["wp/v2"] };
const post = {
  id: 1,
  date_gmt: "2026-10-05T10:00:00",
  link,
  title: { rendered: "Rye" },
  _links: { author: [{}], replies: [{}] },
  _embedded: { author: [{ id: 1 }] },
};
const headers = { "x-wp-total": "1" };
const rows = { pages: [{ date: "2026-10-05", page: link, title: "Rye", comments: 0 }] };

const homePage = (status: number): MockResponse => ({
  status,
  headers: { "content-type": "text/html" },
  body: "<!DOCTYPE html><html><body>Home</body></html>",
});

const withoutWpJson = (what: string, source: string, date: string, answer: MockResponse): Oddity => ({
  what,
  source,
  date,
  account,
  respond: ({ path, url }) => {
    if (path.startsWith("/wp-json")) return answer;
    return url.searchParams.get("rest_route") === "/" ? { body: index } : { headers, body: [post] };
  },
  rows,
  requested: ["rest_route=/wp/v2/posts"],
});

const aroundJson = (what: string, source: string, date: string, around: (text: string) => string): Oddity => ({
  what,
  source,
  date,
  account,
  respond: ({ path }) => ({ headers, body: around(JSON.stringify(path === "/wp-json/" ? index : [post])) }),
  rows,
});

const fullPage = ({ url }: OddRequest, all: readonly object[]) => {
  const offset = Number(url.searchParams.get("offset"));
  return all.slice(offset, offset + Number(url.searchParams.get("per_page")));
};

export const oddities: Oddity[] = [
  withoutWpJson(
    "With plain permalinks the home page is at /wp-json/, and the API at ?rest_route=.",
    "https://github.com/WP-API/WP-API/issues/2623",
    "2016-07-27",
    homePage(200),
  ),
  withoutWpJson(
    "A firewall closes /wp-json/ with 403 and leaves ?rest_route= open.",
    "https://github.com/deus-h/claudeus-wp-mcp/issues/11",
    "2026-04-26",
    homePage(403),
  ),
  withoutWpJson(
    "A server without rewriting has nothing at /wp-json/.",
    "https://github.com/tradik/wpexporter/issues/66",
    "2026-08-17",
    homePage(404),
  ),
  {
    what: "A cache drops the header with the total, so that only a page that is not full ends the list.",
    source: "https://github.com/tlovett1/simple-cache/pull/121",
    date: "2020-10-16",
    account,
    respond: (request) => {
      if (request.path === "/wp-json/") return { body: index };
      const all = Array.from({ length: 120 }, (_, id) => ({ ...post, id, link: `${account}/?p=${id}` }));
      return { body: fullPage(request, all) };
    },
    rows: {
      pages: [...Array(120).keys()].map((id) => ({
        page: `${account}/?p=${id}`,
      })),
    },
  },
  {
    what: "A hundred posts at once are more than the server's memory takes, with a page of its error and status 500.",
    source: "https://github.com/Rymera-Web-Co/wcvendors/issues/763",
    date: "2021-06-04",
    account,
    respond: ({ path, url }) => {
      if (path === "/wp-json/") return { body: index };
      const message = "<p>There has been a critical error on this website.</p>";
      return Number(url.searchParams.get("per_page")) > 25
        ? { status: 500, body: { code: "internal_server_error", message } }
        : { headers, body: [post] };
    },
    rows,
    requested: ["per_page=100", "per_page=50", "per_page=25"],
  },
  aroundJson(
    "A byte order mark stands before the JSON.",
    "https://github.com/gatsbyjs/gatsby/issues/21999",
    "2020-03-05",
    (text) => `\uFEFF${text}`,
  ),
  aroundJson(
    "PHP's notices stand before the JSON.",
    "https://github.com/WP-API/WP-API/issues/1446",
    "2015-07-30",
    (text) => `<br />\n<b>Notice</b>: Undefined [x] in <b>/x.php</b> on line <b>3</b><br />\n${text}`,
  ),
  aroundJson(
    "A cache writes its comments behind the JSON.",
    "https://github.com/WP-API/WP-API/issues/969",
    "2015-03-04",
    (text) => `${text}\n<!-- Cached by {a plugin} -->\n<!-- in 0.1 s -->\n`,
  ),
  {
    what: "A home page that holds JSON is not the blog's answer.",
    source: "https://github.com/WP-API/WP-API/issues/2623",
    date: "2016-07-27",
    account,
    respond: () => ({ body: `<!doctype html>\n<html><script>\n${JSON.stringify(index)}</script></html>` }),
    end: "unreadable",
    rows: { pages: [] },
  },
];
