import type { Brand, FailureKind, NoteKind } from "../../../src/connectors/define-connector.ts";
import type { Row, TableName } from "../../../src/tables/define-table.ts";
import type { MockResponse } from "../server/define-mock.ts";

/**
 * Something that a platform was seen to do and that its documentation does not say. The tests run each on its connector:
 * a file here is named after the connector and exports a list `oddities`.
 */
export interface Oddity {
  /** What the platform did, as a sentence. */
  what: string;
  /** Where it can be read, a public address. */
  source: string;
  /** When it was written, YYYY-MM-DD. */
  date: string;
  /** The account, as imports name it; defaults to the connection's own. */
  account?: string;
  /** The period; defaults to October 2026. The import runs on 1 November 2026. */
  from?: string;
  to?: string;
  brands?: readonly Brand[];
  /** The self-hosted site. */
  site?: string;
  /** Answers like the platform; undefined where it has no such address. */
  respond: (request: OddRequest) => MockResponse | undefined;
  /** How the run ends, if not well: its rows are then those from before. */
  end?: FailureKind;
  /** The rows that must come out of each table, in order; fields that are not given are not compared. */
  rows: Partial<Record<TableName, readonly Row[]>>;
  /** The kinds of notes for the user, each once. */
  notes?: readonly NoteKind[];
  /** What must be in the URL or body of a request. */
  requested?: readonly string[];
}

export interface OddRequest {
  method: string;
  url: URL;
  /** The path of the URL, without an API's version. */
  path: string;
  /** The bearer token. */
  token: string | null;
  body: string | null;
  /** The number of requests of the run before it. */
  number: number;
}
