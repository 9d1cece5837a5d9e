import type { TableName } from "../tables/define-table.ts";
import type { ApiRequest, ApiResponse, Facts, Run } from "./api-request.ts";
import type { FailureKind } from "./failures.ts";
import type { Json } from "./json.ts";
import type { Bundle, NextPage, PageCursor } from "./source.ts";

/** Looking up and listing accounts. */

export interface Lookup {
  /** Only sent for these tables; defaults to all. */
  forTables?: readonly TableName[];
  /** Only sent where this returns true. */
  when?: (run: Run) => boolean;
  request: (run: Run) => ApiRequest;
  /** The facts in the response; null where the account does not exist. */
  read: (body: Json, run: Run, response: ApiResponse) => Facts | null;
  /** Another secret for all later requests, such as a page's own token. It is never stored. */
  secret?: (body: Json, run: Run) => string | null;
  /** Failure kinds after which the import continues without these facts. */
  toleratedFailures?: readonly FailureKind[];
  /** The facts without a response, where the lookup goes on without it; null where the account does not exist. */
  readFailure?: (kind: FailureKind, run: Run) => Facts | null | undefined;
  /** Whether it is sent once more with its new facts, such as for the next page of a list. */
  isRepeated?: (run: Run) => boolean;
  /** Combines it for several accounts of an import; what is refused so is asked again for each account alone. */
  bundle?: Bundle;
}

export interface Accounts {
  request: (page: PageCursor | null, facts: Facts) => ApiRequest;
  next?: NextPage;
  /** The cursor distinguishes lists of different things, such as accounts and their locations. */
  items: (body: Json, page?: PageCursor | null) => { id: string; name: string }[];
  /** Whether this list may be refused without the others, because it takes a permission of its own. */
  isOptional?: (page: PageCursor | null) => boolean;
  /** Requested for each account where the list lacks names; null leaves the name from the list. */
  name?: { request: (id: string, facts: Facts) => ApiRequest; read: (body: Json) => string | null; bundle?: Bundle };
}

export interface PublicAccounts {
  /** Shows users the format, such as `@name@mastodon.social`. */
  example: string;
  /** The input, also a URL, as requests use it; null where it cannot be an account. */
  read: (typed: string) => string | null;
}
