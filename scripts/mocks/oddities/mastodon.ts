import type { Oddity } from "./oddity.ts";

const quoted = (what: string, source: string, date: string, content: string): Oddity => ({
  what,
  source,
  date,
  account: "b@mastodon.social",
  respond: ({ path }) => {
    if (path.endsWith("/lookup")) return { body: { id: "1" } };
    const created_at = "2026-10-02T10:00:00.000Z";
    return { body: [{ id: "2", created_at, content, quote: { state: "accepted" }, favourites_count: 0 }] };
  },
  rows: { posts: [{ post_id: "2", published_at: "2026-10-02T10:00:00Z", type: "quote", text: "Look", likes: 0 }] },
});

const quoteText = "https://github.com/mastodon/mastodon/pull/35971";

export const oddities: Oddity[] = [
  {
    what: "The server of an account has another name than the account, and only WebFinger knows it.",
    source: "https://docs.joinmastodon.org/admin/config/#web_domain",
    date: "2026-11-28",
    account: "kevin@example.org",
    to: "2026-11-01",
    respond: ({ url, path }) => {
      if (path === "/.well-known/webfinger")
        return { body: { links: [{ rel: "self", href: "https://social.example.org/users/kevin" }] } };
      if (url.host !== "social.example.org") return undefined;
      const followers = { followers_count: 12, statuses_count: 3 };
      return {
        body: path.endsWith("/lookup")
          ? { id: "1", ...followers }
          : [{ id: "2", created_at: "2026-10-02T10:00:00Z", favourites_count: 5 }],
      };
    },
    rows: {
      posts: [{ account: "kevin@example.org", post_id: "2", likes: 5 }],
      days: [{ date: "2026-11-01", followers: 12, posts: 3 }],
    },
  },
  quoted(
    "A quote has a link to the quoted post in a span inside its text, for apps that show no quotes.",
    quoteText,
    "2025-09-01",
    '<p>Look<span class="quote-inline"><br/><br/>RE: <a href="https://x.example/1"><span class="invisible">https://</span>x.example/1</a></span></p>',
  ),
  quoted(
    "A quote has a link to the quoted post in a paragraph before its text.",
    quoteText,
    "2025-09-01",
    '<p class="quote-inline">RE: <a href="https://x.example/1"><span>x.example/1</span></a></p><p>Look</p>',
  ),
];
