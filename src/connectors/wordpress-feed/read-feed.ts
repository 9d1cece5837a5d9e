import { htmlToText } from "../html-to-text.ts";
import { toIsoTime } from "../json.ts";

/** A post in a feed. Values that are missing or not valid RSS are null. */
export type FeedItem = Readonly<{
  link: string | null;
  title: string | null;
  /** ISO 8601 in UTC. */
  publishedAt: string | null;
  comments: number | null;
}>;

/** A tag without its brackets, or text as written. */
type FeedToken = readonly [kind: "tag" | "text", inside: string];

const slashNamespace = "http://purl.org/rss/1.0/modules/slash/";

/** Longer texts are not a title, URL or number. */
const maxTextLength = 4_096;
const maxDepth = 32;

const spanDelimiters = [
  ["<!--", "-->", null],
  ["<![CDATA[", "]]>", "text"],
  ["<?", "?>", null],
  ["<", ">", "tag"],
] as const;

/** The feed's tokens in order; undefined comes last where one is not closed. */
function* tokenize(text: string): Generator<FeedToken | undefined> {
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf("<", at);
    const end = open === -1 ? text.length : open;
    if (end > at) yield ["text", text.slice(at, end)];
    if (open === -1) return;
    const [begins, ends, kind] = spanDelimiters.find(([start]) => text.startsWith(start, open)) ?? spanDelimiters[3];
    const close = text.indexOf(ends, open + begins.length);
    if (close === -1) return yield undefined;
    if (kind !== null) yield [kind, text.slice(open + begins.length, close)];
    at = close + ends.length;
  }
}

/** The name of the comments tag in this feed, whatever prefix stands for its namespace. */
function commentsTag(root: string): string | null {
  const [, prefix = null] =
    new RegExp(`\\sxmlns:([\\w.-]{1,40})=["']${slashNamespace}["']`).exec(root.slice(0, maxTextLength)) ?? [];
  return prefix === null ? null : `${prefix}:comments`;
}

const decodeText = (raw: string | undefined): string | null =>
  raw === undefined || raw.length > maxTextLength ? null : htmlToText(raw).trim() || null;

const rfc822Date = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UT|[+-]\d{4})$/;

function toFeedItem(raw: ReadonlyMap<string, string>, comments: string | null): FeedItem {
  const published = decodeText(raw.get("pubDate")) ?? "";
  const count = decodeText(raw.get(comments ?? "")) ?? "";
  return {
    link: decodeText(raw.get("link")),
    title: decodeText(raw.get("title")),
    publishedAt: rfc822Date.test(published) ? toIsoTime(published) : null,
    comments: /^\d{1,9}$/.test(count) ? Number(count) : null,
  };
}

/**
 * The posts of an RSS 2.0 feed (rssboard.org/rss-specification); null for anything else or a truncated feed.
 *
 * Reads six elements, `rss`, `item` and four inside it, so that no XML library is bundled. Each character is visited
 * once, whatever the input; document types are rejected, so the only entities are HTML's; nothing is fetched or
 * evaluated.
 */
export function readFeed(text: string): readonly FeedItem[] | null {
  const items: FeedItem[] = [];
  const path: string[] = [];
  let comments: string | null = null;
  let isOver = false;
  let raw = new Map<string, string>();
  for (const token of tokenize(text)) {
    if (token === undefined) return null;
    const [kind, inside] = token;
    const name = kind === "tag" ? (/^\/?[\w:.-]{1,80}/.exec(inside)?.[0] ?? null) : "";
    const isInItem = path[2] === "item" && path[1] === "channel";
    if (kind === "text") {
      const [, , , field] = path;
      if (!isInItem || field === undefined || path.length > 4) continue;
      const previousText = raw.get(field) ?? "";
      if (previousText.length <= maxTextLength) raw.set(field, previousText + inside);
    } else if (name === null || isOver) {
      return null;
    } else if (name.startsWith("/")) {
      if (path.pop() !== name.slice(1)) return null;
      if (isInItem && path.length === 2) items.push(toFeedItem(raw, comments));
      isOver = path.length === 0;
    } else {
      if (path.length === 0 && name !== "rss") return null;
      if (path.length === 0) comments = commentsTag(inside);
      if (path.length === 2) raw = new Map();
      if (!inside.endsWith("/")) path.push(name);
      if (path.length > maxDepth) return null;
    }
  }
  return isOver ? items : null;
}
