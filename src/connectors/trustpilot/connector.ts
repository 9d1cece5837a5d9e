import type { Row } from "../../tables/define-table.ts";
import { header } from "../apply-secret.ts";
import { defineConnector, type ListSource, type Lookup, type Run } from "../define-connector.ts";
import { type Json, listAt, numberAt, textAt, toIsoTime } from "../json.ts";
import { pageOffset } from "../next-page.ts";
import { isBeforePeriod } from "../wall-clock.ts";
import { nextReviewPage, pageOfAtMost } from "./pages.ts";

const base = "https://api.trustpilot.com/v1/business-units";

const domainPattern = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/**
 * Accepts a website's domain or URL, or its page at Trustpilot. With and without `www.` can be two different
 * businesses.
 */
function parseDomain(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "");
  const [, reviewed] = /^(?:[a-z-]+\.)?trustpilot\.com\/review\/([^/?#]+)/.exec(text) ?? [];
  const name = reviewed ?? text.replace(/[/?#][\s\S]*$/, "");
  return domainPattern.test(name) ? name : null;
}

const findRequest = (name: string) => ({ url: `${base}/find`, query: { name } });

const businessLookup: Lookup = {
  request: ({ account }) => findRequest(account),
  read: (body, { account }) => {
    const accountId = textAt(body, "id");
    if (accountId === null) return null;
    // The same domain as in Trustpilot's own export, whatever the user typed.
    return { account: parseDomain(textAt(body, "name.identifying") ?? "") ?? account, accountId };
  },
};

/** Title and text; the title only where the text does not start with it. */
function reviewText(review: Json): string | null {
  const title = textAt(review, "title") ?? "";
  const text = textAt(review, "text") ?? "";
  const paragraphs = text.startsWith(title.replace(/(?:…|\.{3})$/, "")) ? [text] : [title, text];
  return paragraphs.filter((part) => part !== "").join("\n") || null;
}

/** Reviews without an answer have one that is null. */
function isAnswered(review: Json): boolean | null {
  const reply = (review as { readonly companyReply?: Json } | null)?.companyReply;
  if (reply === null) return false;
  return typeof reply === "object" && !Array.isArray(reply) ? true : null;
}

/** A business's reviews, newest first. Reviewers' names are not read. */
const reviews = <Fields extends Row>(row: ListSource<Fields>["row"]): ListSource<Fields> => ({
  counts: "total",
  pageSize: 100,
  request: ({ facts }: Run, page, _part, _metrics, size = 100) => ({
    url: `${base}/${facts.accountId}/reviews`,
    query: { ...pageOfAtMost(size, pageOffset(page)), orderBy: "createdat.desc" },
  }),
  next: nextReviewPage,
  items: (body) => listAt(body, "reviews"),
  isBeforePeriod: (review, run) => isBeforePeriod(toIsoTime(textAt(review, "createdAt")), run),
  row,
});

/**
 * Trustpilot's public API for business units and reviews, which needs only a key: the user's own or any other business.
 */
export const trustpilot = defineConnector({
  id: "trustpilot",
  platform: "trustpilot",
  name: "Trustpilot",
  source: "Trustpilot API v1",
  apiVersion: { name: "v1", promisedUntil: null },
  hosts: [`${base}/`],
  signIn: {
    apiKey: {
      where: "https://developers.trustpilot.com/",
      form: /^\w{20,100}$/,
      applySecret: header("apikey"),
      // A key belongs to an app: requesting any business tests it.
      owner: { request: () => findRequest("trustpilot.com"), read: () => ({}) },
    },
  },
  publicAccounts: { example: "bakery.example.com", read: parseDomain },
  lookups: [businessLookup],
  tables: {
    mentions: reviews((review) => ({
      mention_id: textAt(review, "id"),
      published_at: toIsoTime(textAt(review, "createdAt")),
      type: "review",
      text: reviewText(review),
      language: textAt(review, "language"),
      rating: numberAt(review, "stars"),
    })),
    conversations: reviews((review) => ({
      conversation_id: textAt(review, "id"),
      channel: "review",
      received_at: toIsoTime(textAt(review, "createdAt")),
      first_response_at: toIsoTime(textAt(review, "companyReply.createdAt")),
      answered: isAnswered(review),
    })),
  },
  failures: {
    codes: ({ status }) => (status < 400 ? [] : [String(status)]),
    kinds: {},
  },
  // Each page starts where the previous one ended.
  limits: { maxParallelRequests: 1 },
});
