import type { Connector } from "../../connectors/define-connector.ts";
import type { RequestedRun } from "../../connectors/sync/run-lookups.ts";
import { type Checkpoint, runSync, type SyncPort, type SyncRequest } from "../../connectors/sync/run-sync.ts";
import type { Runtime, SecretProvider } from "../../connectors/sync/runtime.ts";
import type { SyncSpreadsheetPort } from "../../importer/merge/spreadsheet-port.ts";
import type { TableName } from "../../tables/define-table.ts";
import { dayAt, type ZoneOffset } from "../../time/zone-offset.ts";
import { type BigQueryPortionPort, openBigQueryPort } from "../bigquery/portion-port.ts";
import { openPortionPort } from "../import/portion-port.ts";
import { requireBrands } from "../listen/brands.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import {
  applySecretOf,
  type ConnectionFinder,
  connectionFinder,
  factsOfKey,
  findConnection,
  noSecretProvider,
  openRuntime,
  type StoredConnection,
  secretProviderFor,
} from "./connections.ts";
import type { Days } from "./import-period.ts";
import type { LeaseHandle } from "./lease.ts";
import type { Budget } from "./run-budget.ts";
import type { StoredImport } from "./stored-imports.ts";

/** What one execution needs to read accounts of an import. */
export interface ImportReader {
  definition: StoredImport;
  connector: Connector;
  budget: Budget;
  runtime: Runtime;
  spreadsheet: SyncSpreadsheetPort;
  /** For imports into BigQuery. */
  bigQuery: BigQueryPortionPort;
  /** Of the spreadsheet. Read once: an error of Google's while it is read stops the run, not one of its accounts. */
  zone: ZoneOffset;
  /** In that zone, YYYY-MM-DD. */
  today: string;
  /** The requests that were sent so far. */
  sentRequests(): number;
  connectionFor: ConnectionFinder;
  secretProvider(connection: StoredConnection | null): SecretProvider;
}

/** What storing the outcome of a run takes after its last request. */
const closingMs = 15_000;

/** When to stop waiting for BigQuery. */
export const bigQueryDeadline = ({ hardDeadline }: Budget): number => hardDeadline - closingMs;

/** Whether this user has a connection for the account, or it needs none. */
export const canRead = (
  definition: StoredImport,
  connector: Connector,
  connectionFor: ConnectionFinder = findConnection,
): boolean =>
  connectionFor(definition) !== null ||
  (connector.signIn.isOptional === true && (definition.isPublic || connector.tracksBrands === true));

/** Extends the lease over every sleep. */
export function openReader(
  definition: StoredImport,
  connector: Connector,
  leaseHandle: LeaseHandle,
  budget: Budget,
): ImportReader {
  const plain = openRuntime(budget.hardDeadline);
  const zone = spreadsheetZone();
  let sent = 0;
  const providers = new Map<string, SecretProvider>();
  const runtime: Runtime = {
    ...plain,
    fetchAll(requests) {
      sent += requests.length;
      return plain.fetchAll(requests);
    },
    sleep(milliseconds) {
      leaseHandle.extend(milliseconds);
      plain.sleep(milliseconds);
    },
  };
  return {
    definition,
    connector,
    budget,
    runtime,
    spreadsheet: openPortionPort(),
    bigQuery: openBigQueryPort(bigQueryDeadline(budget)),
    zone,
    today: dayAt(Date.now(), zone),
    sentRequests: () => sent,
    connectionFor: connectionFinder(definition.platform),
    secretProvider(connection) {
      if (connection === null) return noSecretProvider;
      const provider = providers.get(connection.id) ?? secretProviderFor(connection, runtime);
      providers.set(connection.id, provider);
      return provider;
    },
  };
}

/** What a run of one account requests. */
export const requestOf = (
  { connector, zone, today }: ImportReader,
  connection: StoredConnection | null,
  account: string,
  days: Days,
): RequestedRun => ({
  factsOfKey: connection ? factsOfKey(connection) : {},
  ...(connection && connection.permissions.length > 0 && { permissions: connection.permissions }),
  account,
  ...days,
  today,
  offset: zone,
  brands: connector.tracksBrands ? requireBrands() : [],
});

/** Reads one account from the start or its checkpoint. Throws as `runSync` does. */
export function readAccount(
  reader: ImportReader,
  connection: StoredConnection | null,
  request: RequestedRun & Pick<SyncRequest, "nameAccount">,
  place: Checkpoint | null,
  port: Pick<SyncPort, "writeRows" | "saveCheckpoint" | "addNote" | "throwIfOutOfTime">,
): void {
  const { connector, definition, runtime, budget } = reader;
  const tables: readonly TableName[] = definition.tables;
  runSync(
    {
      ...request,
      connector,
      applySecret: connection && applySecretOf(connection),
      tables,
      fillFollowers: definition.fillFollowers,
    },
    place,
    { ...port, runtime, secretProvider: reader.secretProvider(connection), deadline: budget.waitDeadline },
  );
}
