import type { Row } from "../../tables/define-table.ts";
import type { RowOf } from "../../tables/rows.ts";
import type { ListSource, Lookup, PublicAccounts, Run } from "../define-connector.ts";
import { listAt, numberAt, textAt } from "../json.ts";
import { isMediaBeforePeriod, publicFields } from "./instagram-posts.ts";

/**
 * Instagram's business discovery: public numbers of other professional accounts, requested through the user's own
 * account with a Facebook login.
 */

export const isPublicAccount = ({ account }: Run): boolean => account.startsWith("@");

/**
 * Accepts `https://www.instagram.com/name/`, `@name` and the bare name; stored with "@" to distinguish it from the id
 * of an own account.
 */
export const publicAccountsByName: PublicAccounts = {
  example: "@name",
  read: (typed) => {
    const name = typed
      .trim()
      .replace(/^(https?:\/\/)?(www\.)?instagram\.com\//i, "")
      .replace(/^@/, "")
      .replace(/[/?#][\s\S]*$/, "")
      .toLowerCase();
    return /^[a-z0-9._]{1,30}$/.test(name) ? `@${name}` : null;
  },
};

const discoveryFields = ({ account }: Run, fields: string): string =>
  `business_discovery.username(${account.slice(1)}){${fields}}`;

export const publicAccountLookup = (base: string): Lookup => ({
  when: isPublicAccount,
  request: (run) => ({
    url: `${base}/${run.facts.ownId}`,
    query: { fields: discoveryFields(run, "id,username,followers_count,media_count") },
  }),
  read: (body) => {
    const accountId = textAt(body, "business_discovery.id");
    if (accountId === null) return null;
    return {
      account: textAt(body, "business_discovery.username"),
      accountId,
      followers: numberAt(body, "business_discovery.followers_count"),
      posts: numberAt(body, "business_discovery.media_count"),
    };
  },
});

const fields = "id,caption,permalink,timestamp,media_type,media_product_type,like_count,comments_count,view_count";
const mediaPath = "business_discovery.media";

/** Public fields only: no reach, saves or shares; views where Instagram shows them. */
export const publicAccountPosts = (base: string) =>
  ({
    counts: "unknown",
    // Half as many per page as in a list of own media, whose size it gets.
    request: (run, page, _part, _metrics, size = 100) => ({
      url: `${base}/${run.facts.ownId}`,
      query: {
        fields: discoveryFields(
          run,
          `media${page === null ? "" : `.after(${page})`}.limit(${Math.ceil(size / 2)}){${fields}}`,
        ),
      },
    }),
    // A nested list has no URL of a next page, only an end cursor.
    next: ({ body }) =>
      listAt(body, `${mediaPath}.data`).length === 0 ? null : textAt(body, `${mediaPath}.paging.cursors.after`),
    items: (body) => listAt(body, `${mediaPath}.data`),
    isBeforePeriod: isMediaBeforePeriod,
    row: (item) => ({
      ...publicFields(item),
      views: numberAt(item, "view_count"),
      likes: numberAt(item, "like_count"),
      comments: numberAt(item, "comments_count"),
    }),
  }) satisfies ListSource<RowOf<"posts">>;

/** One list for own accounts, another for public ones. */
export function ownOrPublic<Own extends Row, Others extends Row>(
  ownSource: ListSource<Own>,
  publicSource: ListSource<Others>,
): ListSource<Own | Others> {
  const sourceFor = (run: Run): ListSource<Own | Others> => (isPublicAccount(run) ? publicSource : ownSource);
  return {
    ...ownSource,
    parts: (run) => sourceFor(run).parts?.(run) ?? [null],
    request: (run, ...rest) => sourceFor(run).request(run, ...rest),
    next: (response, page, run, size) => sourceFor(run).next?.(response, page, run, size) ?? null,
    items: (body, run, part) => sourceFor(run).items(body, run, part),
    details: (ownSource.details ?? []).map((detail) => ({
      ...detail,
      appliesTo: (_item, run) => !isPublicAccount(run),
    })),
    row: (item, run, details) => sourceFor(run).row(item, run, details),
  };
}
