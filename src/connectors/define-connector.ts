import type { TableName } from "../tables/define-table.ts";
import type { PlatformId } from "../tables/platforms.ts";
import type { RowOf, UnknownFields } from "../tables/rows.ts";
import type { Name } from "../text/language.ts";
import type { ApiRequest } from "./api-request.ts";
import type { Failures, Limits, Price } from "./failures.ts";
import type { Accounts, Lookup, PublicAccounts } from "./lookup.ts";
import type { SignIn } from "./sign-in.ts";
import type { Bundle, Detail, ListSource, SnapshotSource, Source } from "./source.ts";

export type { ApiRequest, ApiResponse, Brand, Fact, Facts, QueryValue, Run } from "./api-request.ts";
export type { FailureKind, Failures, Limits, NoteKind, Price } from "./failures.ts";
export type { Accounts, Lookup, PublicAccounts } from "./lookup.ts";
export type {
  ApiKey,
  ApplySecret,
  Credentials,
  GrantedScopes,
  KeyExchange,
  OAuth,
  SignIn,
  SigningTools,
  TokenExchange,
} from "./sign-in.ts";
export type { Bundle, DayZone, Detail, ListSource, NextPage, PageCursor, SnapshotSource, Source } from "./source.ts";

/** The version of a platform's API; `npm run check:versions` fails 90 days before its end. */
export interface ApiVersion {
  /** Null where the platform has no versions. */
  name: string | null;
  /** The day after which the platform no longer promises it, YYYY-MM-DD; null where no end is announced. */
  promisedUntil: string | null;
}

/**
 * One API of a platform: how to sign in, which requests fill which table, how responses become rows, and what its
 * errors mean. A declaration holds data and small pure mappings; it never fetches, stores or waits. `connectors/sync`
 * runs all of them.
 */
export interface Connector {
  /** Its id in connections, import definitions and commands, such as `instagram`. */
  id: string;
  /** The platform in its rows; several connectors can share one. */
  platform: PlatformId;
  /** The name users choose it by: `"Instagram"`, or in every language if it has words, such as "X (mentions)". */
  name: Name;
  /** Other names that people look for it by, in any language. */
  alsoFoundBy?: readonly string[];
  /** The source in its rows, with a version where there is one: "Instagram API v25.0". */
  source: string;
  apiVersion: ApiVersion;
  /** Prefixes of the URLs it requests: for the manifest's allowlist, and what `UPSTREAMS` redirects. */
  hosts: readonly string[];
  signIn: SignIn;
  /**
   * The connection's own name and id, requested once after sign-in. Without it the connection has no account of its
   * own. Rows do not get it: repeat it in `lookups`.
   */
  owner?: Lookup;
  /** The accounts that a connection can read, where there can be several: pages, organizations, properties. */
  accounts?: Accounts;
  /** Other people's accounts that can be read by their public name. */
  publicAccounts?: PublicAccounts;
  /** It searches for mentions of the spreadsheet's brands instead of reading an account; see `Run.brands`. */
  tracksBrands?: boolean;
  /** Requested before the tables, in this order: what later requests need, such as ids and follower counts. */
  lookups: readonly Lookup[];
  tables: Partial<Record<TableName, Source>>;
  failures: Failures;
  limits: Limits;
  /** Price of each row read, in US dollars, where the platform charges for it. */
  price?: Price;
}

type Sources = { [Name in TableName]?: Source<RowOf<Name>> };

/**
 * Rejects unknown names in a connector's tables: fields that the table lacks, and properties that sources, details, bundles
 * and requests do not have. Names in literals whose type is inferred, and in what functions return, would otherwise compile
 * whatever they are. The compiler shows the sentences.
 */
type WithKnownNames<Tables> = {
  [Name in keyof Tables]: Name extends TableName ? SourceWithKnownNames<Name, Tables[Name]> : never;
};

type SourceWithKnownNames<Name extends TableName, OneSource> = {
  [Part in keyof OneSource]: Part extends "row" | "today" | "snapshot"
    ? Unless<UnknownFields<Name, ReturnOf<OneSource[Part]>>, `The table ${Name} has no field`, OneSource[Part]>
    : Part extends "request"
      ? Unless<UnknownNames<ApiRequest, ReturnOf<OneSource[Part]>>, "A request has no property", OneSource[Part]>
      : Part extends "details"
        ? Unless<UnknownDetailNames<ItemOf<OneSource[Part]>>, "A detail has no property", OneSource[Part]>
        : Unless<
            UnknownNames<ListSource & SnapshotSource, Pick<OneSource, Part>>,
            "A source has no property",
            OneSource[Part]
          >;
};

type UnknownDetailNames<OneDetail> = OneDetail extends { request: infer Request; bundle?: infer OneBundle }
  ? UnknownNames<Detail, OneDetail> | UnknownNames<ApiRequest, ReturnOf<Request>> | UnknownNames<Bundle, OneBundle>
  : never;

type UnknownNames<Known, Given> = Exclude<Given extends unknown ? keyof Given : never, keyof Known>;

type Unless<Unknown, Sentence extends string, Checked> = [Unknown] extends [never]
  ? Checked
  : { error: `${Sentence} ${Unknown & string}.` };

type ReturnOf<Given> = Given extends (...given: never[]) => infer Returned ? Returned : never;

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;

/** Declares a connector. Its rows must only have fields of their table. */
export function defineConnector<const Id extends string, Tables extends Sources>(
  connector: Omit<Connector, "id" | "tables"> & { id: Id; tables: Tables & WithKnownNames<Tables> },
): Connector & { id: Id } {
  return connector;
}
