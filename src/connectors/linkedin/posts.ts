import type { RowOf } from "../../tables/rows.ts";
import type { Detail, ListSource } from "../define-connector.ts";
import { at, type Json, listAt, numberAt, textAt, toIso } from "../json.ts";
import { overlappingPages, pageOffset } from "../next-page.ts";
import { encodePart } from "../percent-escapes.ts";
import { startOf } from "../wall-clock.ts";
import { shareMetrics } from "./days.ts";
import { hasNextLink, idOfUrn, organizationUrn, request } from "./requests.ts";

const typeByContent: Readonly<Record<string, string>> = {
  multiImage: "image",
  article: "link",
  poll: "poll",
  "urn:li:image": "image",
  "urn:li:video": "video",
  "urn:li:document": "document",
};

/** The key of `content` names its kind; media are told apart by their URN. */
function postType(post: Json): string | null {
  const content = at(post, "content");
  if (content === null) return "text";
  if (Array.isArray(content)) return null;
  const media = textAt(content, "media.id")?.replace(/:[^:]*$/, "");
  const kinds = [...Object.keys(content), media ?? ""].map((name) => typeByContent[name]);
  return kinds.find((kind) => kind !== undefined) ?? null;
}

/** LinkedIn marks up mentions and hashtags in texts, and escapes reserved characters with a backslash. */
export const toPlainText = (text: string): string =>
  text
    .replace(/@\[((?:\\.|[^\]\\]){0,200})\]\s?\(urn:li:[^)]{0,200}\)/g, "@$1")
    .replace(/\{hashtag\|\\?([#＃])\|([^}|]*)\}/g, "$1$2")
    .replace(/\\([\\|{}@[\]()<>#*_~])/g, "$1");

const pageSize = 100;

/** The statistics list that each post type belongs to. */
const listByUrnType: Readonly<Record<string, string>> = { "urn:li:share": "shares", "urn:li:ugcPost": "ugcPosts" };

const statisticsList = (post: Json): string | undefined =>
  listByUrnType[textAt(post, "id")?.replace(/:[^:]*$/, "") ?? ""];

/** Lifetime numbers per post, for as many ids as fit into a URL: Apps Script allows 2 KB. */
const postStatistics: Detail = {
  name: "numbers",
  batch: 45,
  appliesTo: (post) => statisticsList(post) !== undefined,
  group: (post) => statisticsList(post) as string,
  request: (posts, { account }) => {
    const ids = posts.map((post) => encodePart(textAt(post, "id") ?? ""));
    return request("organizationalEntityShareStatistics", {
      query: { q: "organizationalEntity", organizationalEntity: organizationUrn(idOfUrn(account)) },
      rawQuery: `${statisticsList(posts[0] as Json)}=List(${ids.join(",")})`,
    });
  },
  // LinkedIn omits posts that were never seen.
  read: (body, posts) => {
    const found = new Map(
      listAt(body, "elements").map((element) => [textAt(element, "share") ?? textAt(element, "ugcPost"), element]),
    );
    return posts.map((post) => found.get(textAt(post, "id")) ?? null);
  },
};

const toTime = (milliseconds: number | null): string | null => (milliseconds === null ? null : toIso(milliseconds));

/** The organization's posts, most recently modified first. */
export const linkedinPosts = {
  counts: { others: "organic", followers: "total" },
  pageSize,
  request: ({ account }, page, _part, _metrics, size = pageSize) =>
    request("posts", {
      headers: { "X-RestLi-Method": "FINDER" },
      query: {
        author: organizationUrn(idOfUrn(account)),
        q: "author",
        count: size,
        start: pageOffset(page),
        sortBy: "LAST_MODIFIED",
      },
    }),
  next: overlappingPages(pageSize, "elements", "id", hasNextLink),
  items: (body) => listAt(body, "elements"),
  // A post last modified before the period was also published before it.
  isBeforePeriod: (post, run) => (numberAt(post, "lastModifiedAt") ?? Number.POSITIVE_INFINITY) < startOf(run),
  details: [postStatistics],
  isUndescribed: (post) => textAt(post, "lifecycleState") === null,
  row: (post, _run, details) => {
    if (textAt(post, "lifecycleState") !== "PUBLISHED") return null;
    const id = textAt(post, "id");
    const text = textAt(post, "commentary");
    return {
      post_id: id,
      url: id === null ? null : `https://www.linkedin.com/feed/update/${id}`,
      published_at: toTime(numberAt(post, "publishedAt")),
      type: postType(post),
      text: text === null ? null : toPlainText(text),
      ...shareMetrics(details.numbers ?? null, false),
    };
  },
} satisfies ListSource<RowOf<"posts">>;
