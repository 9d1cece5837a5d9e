import type { Detail, ListSource } from "../define-platform.ts";
import { at, isoOf, type Json, listAt, numberAt, textAt } from "../json.ts";
import { overlapping, startOfPage } from "../paging.ts";
import { startOf } from "../wall-clock.ts";
import { shareNumbers } from "./days.ts";
import { ask, hasNextLink, idOf, organization } from "./requests.ts";

const pageSize = 100;

const kindOfContent: Readonly<Record<string, string>> = {
  multiImage: "image",
  article: "link",
  poll: "poll",
  "urn:li:image": "image",
  "urn:li:video": "video",
  "urn:li:document": "document",
};

/** Content is named by its kind; media say by their id what they are. */
function typeOf(post: Json): string | null {
  const content = at(post, "content");
  if (content === null) return "text";
  const media = textAt(content, "media.id")?.replace(/:[^:]*$/, "");
  const kinds = [...Object.keys(content), media ?? ""].map((name) => kindOfContent[name]);
  return kinds.find((kind) => kind !== undefined) ?? null;
}

/** LinkedIn marks mentions and hashtags in texts and puts a backslash before characters that could be marks. */
export const plainCommentary = (text: string): string =>
  text
    .replace(/@\[((?:\\.|[^\]\\])*)\]\s?\(urn:li:[^)]*\)/g, "@$1")
    .replace(/\{hashtag\|\\?([#＃])\|([^}|]*)\}/g, "$1$2")
    .replace(/\\([\\|{}@[\]()<>#*_~])/g, "$1");

/** Which list of the statistics a post belongs into. */
const listOf: Readonly<Record<string, string>> = { "urn:li:share": "shares", "urn:li:ugcPost": "ugcPosts" };

const listFor = (post: Json): string | undefined => listOf[textAt(post, "id")?.replace(/:[^:]*$/, "") ?? ""];

/** Lifetime numbers by post, for as many ids as an address may hold: Apps Script takes 2 KB. */
const numbers: Detail = {
  name: "numbers",
  batch: 45,
  of: (post) => listFor(post) !== undefined,
  group: (post) => listFor(post) as string,
  request: (posts, { account }) => {
    const ids = posts.map((post) => encodeURIComponent(textAt(post, "id") ?? ""));
    return ask("organizationalEntityShareStatistics", {
      query: { q: "organizationalEntity", organizationalEntity: organization(idOf(account)) },
      rawQuery: `${listFor(posts[0] as Json)}=List(${ids.join(",")})`,
    });
  },
  // Posts that nobody has seen are left out.
  read: (body, posts) => {
    const found = new Map(
      listAt(body, "elements").map((element) => [textAt(element, "share") ?? textAt(element, "ugcPost"), element]),
    );
    return posts.map((post) => found.get(textAt(post, "id")) ?? null);
  },
};

const timeOf = (milliseconds: number | null): string | null => (milliseconds === null ? null : isoOf(milliseconds));

/** The organisation's posts, those that were changed last at first. */
export const linkedinPosts: ListSource = {
  request: ({ account }, page) =>
    ask("posts", {
      headers: { "X-RestLi-Method": "FINDER" },
      query: {
        author: organization(idOf(account)),
        q: "author",
        count: pageSize,
        start: startOfPage(page),
        sortBy: "LAST_MODIFIED",
      },
    }),
  next: overlapping(pageSize, "elements", "id", hasNextLink),
  items: (body) => listAt(body, "elements"),
  // What was changed before the period was published before it.
  isTooOld: (post, run) => (numberAt(post, "lastModifiedAt") ?? Number.POSITIVE_INFINITY) < startOf(run),
  details: [numbers],
  row: (post, _run, details) => {
    if ((textAt(post, "lifecycleState") ?? "PUBLISHED") !== "PUBLISHED") return null;
    const id = textAt(post, "id");
    const text = textAt(post, "commentary");
    return {
      post_id: id,
      url: id === null ? null : `https://www.linkedin.com/feed/update/${id}`,
      published_at: timeOf(numberAt(post, "publishedAt") ?? numberAt(post, "createdAt")),
      type: typeOf(post),
      text: text === null ? null : plainCommentary(text),
      ...shareNumbers(details.numbers ?? null, false),
    };
  },
};
