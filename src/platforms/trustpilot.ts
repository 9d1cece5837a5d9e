import { definePlatform, type ListSource, type Lookup, type Run } from "./define-platform.ts";
import { at, isoTime, type Json, listAt, numberAt, textAt } from "./json.ts";
import { startOfPage } from "./paging.ts";
import { inHeader } from "./sending.ts";
import { nextReviews, pageWith } from "./trustpilot/pages.ts";
import { isBeforePeriod } from "./wall-clock.ts";

const base = "https://api.trustpilot.com/v1/business-units";

const domain = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** A website's domain, its address, or that of its page at Trustpilot. With or without `www.` can be two different businesses. */
function readDomain(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "");
  const [, reviewed] = /^(?:[a-z-]+\.)?trustpilot\.com\/review\/([^/?#]+)/.exec(text) ?? [];
  const name = reviewed ?? text.replace(/[/?#].*$/, "");
  return domain.test(name) ? name : null;
}

const find = (name: string) => ({ url: `${base}/find`, query: { name } });

const business: Lookup = {
  request: ({ account }) => find(account),
  read: (body, { account }) => {
    const accountId = textAt(body, "id");
    if (accountId === null) return null;
    // The same domain as in Trustpilot's own export, however it was typed.
    return { account: readDomain(textAt(body, "name.identifying") ?? "") ?? account, accountId };
  },
};

/** Headline and text; the headline only where the text does not begin with it. */
function wordsOf(review: Json): string | null {
  const title = textAt(review, "title") ?? "";
  const text = textAt(review, "text") ?? "";
  const words = text.startsWith(title.replace(/(?:…|\.{3})$/, "")) ? [text] : [title, text];
  return words.filter((part) => part !== "").join("\n") || null;
}

/** A business's reviews, newest first. The reviewers' names are not read. */
const reviews = (row: ListSource["row"]): ListSource => ({
  request: ({ facts }: Run, page) => ({
    url: `${base}/${facts.accountId}/reviews`,
    query: { ...pageWith(startOfPage(page)), orderBy: "createdat.desc" },
  }),
  next: nextReviews,
  items: (body) => listAt(body, "reviews"),
  isTooOld: (review, run) => isBeforePeriod(isoTime(textAt(review, "createdAt")), run),
  row,
});

/** Trustpilot's public API of businesses and their reviews, for which a key is enough: one's own and any other business's. */
export const trustpilot = definePlatform({
  id: "trustpilot",
  platform: "trustpilot",
  name: "Trustpilot",
  source: "Trustpilot API v1",
  hosts: [`${base}/`],
  signIn: {
    ownKey: {
      where: "https://developers.trustpilot.com/",
      form: /^\w{20,100}$/,
      send: inHeader("apikey"),
      // A key stands for an app: any business tells whether it is taken.
      owner: { request: () => find("trustpilot.com"), read: () => ({}) },
    },
  },
  publicAccounts: { example: "bakery.example.com", read: readDomain },
  lookups: [business],
  tables: {
    mentions: reviews((review) => ({
      mention_id: textAt(review, "id"),
      published_at: isoTime(textAt(review, "createdAt")),
      type: "review",
      text: wordsOf(review),
      language: textAt(review, "language"),
      rating: numberAt(review, "stars"),
    })),
    conversations: reviews((review) => ({
      conversation_id: textAt(review, "id"),
      channel: "review",
      received_at: isoTime(textAt(review, "createdAt")),
      first_response_at: isoTime(textAt(review, "companyReply.createdAt")),
      answered: at(review, "companyReply") !== null,
    })),
  },
  failures: {
    codes: ({ status }) => (status < 400 ? [] : [String(status)]),
    kinds: {},
  },
  // Each page begins where the one before has ended.
  limits: { atOnce: 1 },
});
