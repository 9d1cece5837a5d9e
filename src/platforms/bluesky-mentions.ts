import { instantOfText } from "../tables/iso-time.ts";
import { addressOf, bluesky } from "./bluesky.ts";
import { definePlatform, type PageMark, type Run } from "./define-platform.ts";
import { at, isoOf, isoTime, type Json, listAt, numberAt, sum, textAt } from "./json.ts";
import { brandOf, foundIn, phraseOf, searchesFor, termOf } from "./listening/searches.ts";
import { bearer } from "./sending.ts";
import { endOf, startOf } from "./wall-clock.ts";

const base = "https://bsky.social/xrpc";

/** `name.bsky.social:abcd-efgh-ijkl-mnop`: an app password has a form of its own, so that nobody keeps an account's real one. */
const keyForm = /^@?((?:[a-z0-9-]+\.)+[a-z]{2,}):([a-z0-9]{4}(?:-[a-z0-9]{4}){3})$/i;

const partsOf = (key: string): { handle: string; password: string } => {
  const [, handle = "", password = ""] = keyForm.exec(key.trim()) ?? [];
  return { handle: handle.toLowerCase(), password };
};

/** What was posted before this moment; a cursor only where a whole page is of one second. */
interface Place {
  until: string;
  cursor: string | undefined;
}

function placeOf(run: Run, mark: PageMark | null): Place {
  const [, until, cursor] = /^(\S+)(?: (.+))?$/.exec(String(mark ?? isoOf(endOf(run)))) ?? [];
  return { until: until ?? "", cursor };
}

/** The time by which Bluesky sorts: what the post says of itself, but never later than it was first seen. */
function sortedAt(post: Json): string | null {
  const [first] = [textAt(post, "record.createdAt"), textAt(post, "indexedAt")]
    .map(isoTime)
    .filter((time) => time !== null)
    .sort();
  return first ?? null;
}

const secondAfter = (time: string): string => isoOf(instantOfText(time) + 1000);

/** Bluesky's search for posts, which answers only who signed in: with an app password, exchanged for a session. */
export const blueskyMentions = definePlatform({
  id: "bluesky-mentions",
  platform: "bluesky",
  name: "Bluesky (mentions)",
  source: "Bluesky API",
  hosts: ["https://bsky.social/"],
  signIn: {
    ownKey: {
      where: "https://bsky.app/settings/app-passwords",
      form: keyForm,
      send: bearer,
      exchange: {
        request: { url: `${base}/com.atproto.server.createSession`, method: "POST" },
        send: (key) => {
          const { handle, password } = partsOf(key);
          return { json: { identifier: handle, password } };
        },
        token: (body) => textAt(body, "accessJwt"),
      },
      facts: (key) => ({ account: partsOf(key).handle }),
    },
  },
  owner: {
    request: ({ facts }) => ({ url: `${base}/app.bsky.actor.getProfile`, query: { actor: String(facts.account) } }),
    read: (body) => ({ account: textAt(body, "handle"), accountId: textAt(body, "did") }),
  },
  listens: true,
  lookups: [],
  tables: {
    mentions: {
      parts: (run) => searchesFor(run, { names: true, hashtags: true, handles: /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i }),
      request: (run, mark, search) => ({
        url: `${base}/app.bsky.feed.searchPosts`,
        query: {
          q: phraseOf(search),
          tag: textAt(search, "kind") === "hashtag" ? [termOf(search)] : undefined,
          sort: "latest",
          since: isoOf(startOf(run)),
          until: placeOf(run, mark).until,
          limit: 100,
          cursor: placeOf(run, mark).cursor,
        },
      }),
      // Bluesky does not promise that cursors lead through everything that was found: each page is asked for by time.
      next: ({ body }, mark, run) => {
        const cursor = textAt(body, "cursor");
        const posts = listAt(body, "posts");
        if (cursor === null) return null;
        const { until } = placeOf(run, mark);
        const last = sortedAt(posts[posts.length - 1] ?? null);
        const following = last === null ? until : secondAfter(last);
        return following < until ? following : `${until} ${cursor}`;
      },
      items: foundIn("posts"),
      row: (item) => {
        const post = at(item, "found");
        return {
          account: brandOf(at(item, "search")),
          mention_id: textAt(post, "uri"),
          url: addressOf(post),
          published_at: isoTime(textAt(post, "record.createdAt")),
          type: "mention",
          author: textAt(post, "author.handle"),
          text: textAt(post, "record.text"),
          language: textAt(post, "record.langs.0"),
          likes: numberAt(post, "likeCount"),
          comments: numberAt(post, "replyCount"),
          shares: sum(numberAt(post, "repostCount"), numberAt(post, "quoteCount")),
        };
      },
    },
  },
  failures: {
    ...bluesky.failures,
    kinds: {
      ...bluesky.failures.kinds,
      // The password is wrong, or was taken back.
      AuthenticationRequired: "auth_expired",
      AuthMissing: "auth_expired",
      BadQueryString: "invalid",
    },
  },
  limits: { ...bluesky.limits, atOnce: 5 },
});
