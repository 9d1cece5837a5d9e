import type { TableName } from "../tables/define-table.ts";
import type { ApiRequest, ApiResponse, Facts, Run } from "./api-request.ts";
import type { FailureKind } from "./failures.ts";
import type { Json } from "./json.ts";
import type { NextPage, PageCursor } from "./source.ts";

/** Who the account is. */

export interface Lookup {
  /** Asked only for these tables; for all where it is not said. */
  forTables?: readonly TableName[];
  /** Asked only where this holds. */
  when?: (run: Run) => boolean;
  request: (run: Run) => ApiRequest;
  /** What the answer tells; null where there is no such account. */
  read: (body: Json, run: Run, response: ApiResponse) => Facts | null;
  /** Another secret for all requests that follow, such as a page's own token. It is never kept. */
  secret?: (body: Json, run: Run) => string | null;
  /** Kinds of failure after which the import goes on without these facts. */
  toleratedFailures?: readonly FailureKind[];
}

export interface Accounts {
  request: (page: PageCursor | null, facts: Facts) => ApiRequest;
  next?: NextPage;
  /** The mark of the page tells lists of different things apart, such as accounts and what belongs to each. */
  items: (body: Json, page?: PageCursor | null) => { id: string; name: string }[];
  /** Asked for each account where the list does not tell its name; null leaves the name that the list gave. */
  name?: { request: (id: string, facts: Facts) => ApiRequest; read: (body: Json) => string | null };
}

export interface PublicAccounts {
  /** Shown as the form of a name, such as `@name@mastodon.social`. */
  example: string;
  /** What was typed, in the form that requests use; null where it cannot be an account. Addresses are understood too. */
  read: (typed: string) => string | null;
}
