import type { Row } from "../../tables/define-table.ts";
import type { RowOf } from "../../tables/rows.ts";
import type { ListSource, Lookup, PublicAccounts, Run } from "../define-platform.ts";
import { listAt, numberAt, textAt } from "../json.ts";
import { isMediaTooOld, publicPart } from "./instagram-posts.ts";

/** Instagram's public numbers of other professional accounts, asked by way of an own account with a Facebook login. */

export const isOthers = ({ account }: Run): boolean => account.startsWith("@");

/** `https://www.instagram.com/name/`, `@name` and the name alone; kept with "@", so that it differs from an own account's id. */
export const othersByName: PublicAccounts = {
  example: "@name",
  read: (typed) => {
    const name = typed
      .trim()
      .replace(/^(https?:\/\/)?(www\.)?instagram\.com\//i, "")
      .replace(/^@/, "")
      .replace(/[/?#].*$/, "")
      .toLowerCase();
    return /^[a-z0-9._]{1,30}$/.test(name) ? `@${name}` : null;
  },
};

const discovery = ({ account }: Run, fields: string): string =>
  `business_discovery.username(${account.slice(1)}){${fields}}`;

export const othersLookup = (base: string): Lookup => ({
  when: isOthers,
  request: (run) => ({
    url: `${base}/${run.facts.ownId}`,
    query: { fields: discovery(run, "id,username,followers_count,media_count") },
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
const media = "business_discovery.media";

/** Only what everybody can see: no reach, saves or shares; views where Instagram shows them. */
export const othersPosts = (base: string) =>
  ({
    request: (run, page) => ({
      url: `${base}/${run.facts.ownId}`,
      query: { fields: discovery(run, `media${page === null ? "" : `.after(${page})`}.limit(50){${fields}}`) },
    }),
    // A list within an answer has no address of a next page, only the mark of its end.
    next: ({ body }) =>
      listAt(body, `${media}.data`).length === 0 ? null : textAt(body, `${media}.paging.cursors.after`),
    items: (body) => listAt(body, `${media}.data`),
    isTooOld: isMediaTooOld,
    row: (item) => ({
      ...publicPart(item),
      views: numberAt(item, "view_count"),
      likes: numberAt(item, "like_count"),
      comments: numberAt(item, "comments_count"),
    }),
  }) satisfies ListSource<RowOf<"posts">>;

/** One list for own accounts, another for others'. */
export function ownOrOthers<Own extends Row, Others extends Row>(
  own: ListSource<Own>,
  others: ListSource<Others>,
): ListSource<Own | Others> {
  const of = (run: Run): ListSource<Own | Others> => (isOthers(run) ? others : own);
  return {
    ...own,
    parts: (run) => of(run).parts?.(run) ?? [null],
    request: (run, ...rest) => of(run).request(run, ...rest),
    next: (answer, page, run) => of(run).next?.(answer, page, run) ?? null,
    items: (body, run, part) => of(run).items(body, run, part),
    details: (own.details ?? []).map((detail) => ({ ...detail, of: (_item, run) => !isOthers(run) })),
    row: (item, run, details) => of(run).row(item, run, details),
  };
}
