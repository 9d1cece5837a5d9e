import type { Row } from "../../tables/define-table.ts";
import { type Accounts, type ApiResponse, defineConnector, type ListSource } from "../define-connector.ts";
import { googleFailures } from "../google/failures.ts";
import { googleSignIn } from "../google/sign-in.ts";
import { at, type Json, listAt, textAt, toIsoTime } from "../json.ts";
import { cursorAt } from "../next-page.ts";
import { isBeforePeriod } from "../wall-clock.ts";
import { originalText } from "./original-text.ts";

const accountsUrl = "https://mybusinessaccountmanagement.googleapis.com/v1/accounts";
const locationsUrl = "https://mybusinessbusinessinformation.googleapis.com/v1";

/**
 * A cursor is a page of accounts, `accounts` and a token, or of one account's locations: account name, space, token.
 */
const parseCursor = (cursor: string | number | null): string[] => String(cursor ?? "accounts ").split(" ");

/** A chain's locations share a name; street and town distinguish them. */
function locationName(location: Json): string | null {
  const [street] = listAt(location, "storefrontAddress.addressLines");
  const parts = [textAt(location, "title"), street, textAt(location, "storefrontAddress.locality")];
  return parts.filter((part) => typeof part === "string" && part !== "").join(", ") || null;
}

/** The locations of all accounts that the user manages. Reviews need the names of both. */
const locations: Accounts = {
  request: (cursor) => {
    const [owner = "", token = ""] = parseCursor(cursor);
    const pageToken = token || undefined;
    if (owner === "accounts") return { url: accountsUrl, query: { pageSize: 20, pageToken } };
    return {
      url: `${locationsUrl}/${owner}/locations`,
      query: { readMask: "name,title,storefrontAddress", pageSize: 100, pageToken },
    };
  },
  next: ({ body }, cursor) => {
    const [owner = ""] = parseCursor(cursor);
    const token = textAt(body, "nextPageToken");
    const accounts = listAt(body, "accounts").flatMap((account) => textAt(account, "name") ?? []);
    return [...accounts.map((name) => `${name} `), ...(token === null ? [] : [`${owner} ${token}`])];
  },
  items: (body, cursor = null) =>
    listAt(body, "locations").flatMap((location) => {
      const name = textAt(location, "name");
      return name === null ? [] : [{ id: `${parseCursor(cursor)[0]}/${name}`, name: locationName(location) ?? name }];
    }),
};

const starsByName: Readonly<Record<string, number>> = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5 };

const reviews = <Fields extends Row>(row: (review: Json) => Fields): ListSource<Fields> => ({
  counts: "total",
  pageSize: 50,
  request: ({ account }, page, _part, _metrics, size = 50) => ({
    url: `https://mybusiness.googleapis.com/v4/${account}/reviews`,
    query: { pageSize: size, orderBy: "updateTime desc", pageToken: page ?? undefined },
  }),
  next: cursorAt("nextPageToken"),
  items: (body) => listAt(body, "reviews"),
  // A review written in the period was also last updated in or after it.
  isBeforePeriod: (review, run) => isBeforePeriod(toIsoTime(textAt(review, "updateTime")), run),
  row,
});

/** Until Google approves an app, its quota is 0 requests a minute, and waiting does not help. */
const isAccessNotGranted = ({ body }: ApiResponse): boolean =>
  listAt(body, "error.details").some((detail) => textAt(detail, "metadata.quota_limit_value") === "0");

/** Google Business Profile: reviews of the user's own locations. Reviewers' names are not read. */
export const googleBusiness = defineConnector({
  id: "google-business",
  platform: "google-business",
  name: "Google Business Profile",
  alsoFoundBy: ["Google My Business", "Google Maps", "GMB"],
  source: "Google Business Profile API v4",
  apiVersion: { name: "v4", promisedUntil: null },
  hosts: [
    "https://mybusinessaccountmanagement.googleapis.com/",
    "https://mybusinessbusinessinformation.googleapis.com/",
    "https://mybusiness.googleapis.com/",
  ],
  signIn: { oauth: googleSignIn("business.manage") },
  accounts: locations,
  lookups: [
    {
      request: ({ account }) => ({
        url: `${locationsUrl}/${account.replace(/^accounts\/[^/]+\//, "")}`,
        query: { readMask: "name,title" },
      }),
      read: (body) => (textAt(body, "name") === null ? null : { account: textAt(body, "title") }),
    },
  ],
  tables: {
    mentions: reviews((review) => ({
      mention_id: textAt(review, "reviewId"),
      published_at: toIsoTime(textAt(review, "createTime")),
      type: "review",
      text: originalText(textAt(review, "comment")),
      rating: starsByName[textAt(review, "starRating") ?? ""] ?? null,
    })),
    conversations: reviews((review) => ({
      conversation_id: textAt(review, "reviewId"),
      channel: "review",
      received_at: toIsoTime(textAt(review, "createTime")),
      // Editing a reply changes this time.
      first_response_at: toIsoTime(textAt(review, "reviewReply.updateTime")),
      answered: at(review, "reviewReply") !== null,
    })),
  },
  failures: {
    codes: (response) => [...(isAccessNotGranted(response) ? ["not let in"] : []), ...googleFailures.codes(response)],
    kinds: { "not let in": "quota_exhausted", ...googleFailures.kinds },
  },
  limits: { maxParallelRequests: 5 },
});
