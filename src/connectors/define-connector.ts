import type { TableName } from "../tables/define-table.ts";
import type { PlatformId } from "../tables/platforms.ts";
import type { RowOf, UnknownFields } from "../tables/rows.ts";
import type { Failures, Limits, Price } from "./failures.ts";
import type { Accounts, Lookup, PublicAccounts } from "./lookup.ts";
import type { SignIn } from "./sign-in.ts";
import type { Source } from "./source.ts";

export type { ApiRequest, ApiResponse, Brand, Fact, Facts, QueryValue, Run } from "./api-request.ts";
export type { FailureKind, Failures, Limits, NoteKind, Price } from "./failures.ts";
export type { Accounts, Lookup, PublicAccounts } from "./lookup.ts";
export type {
  ApiKey,
  ApplySecret,
  Credentials,
  KeyExchange,
  OAuth,
  SignIn,
  SigningTools,
  TokenExchange,
} from "./sign-in.ts";
export type { Bundle, DayZone, Detail, ListSource, NextPage, PageCursor, SnapshotSource, Source } from "./source.ts";

/**
 * What a platform's API is: how to sign in, which requests fill which table, how its answers become rows, and what its
 * refusals mean. A declaration holds data and small pure mappings; it never fetches, stores or waits. One runner
 * (`connectors/sync`) follows all of them.
 */
export interface Connector {
  /** Its id in connections, import definitions and commands, such as `instagram`. */
  id: string;
  /** The platform that rows carry; several sign-ins can lead to one. */
  platform: PlatformId;
  /** What people choose it by, such as "Instagram (with a Facebook login)"; the same in every language. */
  name: string;
  /** What rows name as their source, with the version where it has one: "Instagram API v25.0". */
  source: string;
  /** Beginnings of the addresses that are asked: the manifest's list, and what `UPSTREAMS` redirects. */
  hosts: readonly string[];
  signIn: SignIn;
  /** The connection's own name and id, asked once after signing in. Without it the connection has no account of its own. */
  owner?: Lookup;
  /** The accounts that a connection can read, where there can be several: pages, organisations, properties. */
  accounts?: Accounts;
  /** Accounts of others that can be read by their public name. */
  publicAccounts?: PublicAccounts;
  /** It is asked for what others say of the brands that the workbook listens for, not for an account; see `Run.brands`. */
  tracksBrands?: boolean;
  /** Asked before the tables, in this order: what later requests need to know, such as ids and follower counts. */
  lookups: readonly Lookup[];
  tables: Partial<Record<TableName, Source>>;
  failures: Failures;
  limits: Limits;
  /** What each thing read costs, where the platform charges for it, in US dollars. */
  price?: Price;
}

type Sources = { [Name in TableName]?: Source<RowOf<Name>> };

/** Asks that rows have no field that their table lacks; the compiler then shows this sentence. */
type WithKnownFields<Tables> = {
  [Name in keyof Tables]: Name extends TableName ? SourceWithKnownFields<Name, Tables[Name]> : never;
};

type SourceWithKnownFields<Name extends TableName, OneSource> = {
  [Part in keyof OneSource]: Part extends "row" | "today" | "snapshot"
    ? OneSource[Part] extends (...given: never[]) => infer Returned
      ? [UnknownFields<Name, Returned>] extends [never]
        ? OneSource[Part]
        : `The table ${Name} has no field ${UnknownFields<Name, Returned> & string}.`
      : OneSource[Part]
    : OneSource[Part];
};

/** Keeps a declaration's own type small and its parts checked. */
export function defineConnector<const Id extends string, Tables extends Sources>(
  platform: Omit<Connector, "id" | "tables"> & { id: Id; tables: Tables & WithKnownFields<Tables> },
): Connector & { id: Id } {
  return platform;
}
