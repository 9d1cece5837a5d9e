import { addNoteTo } from "../../../connectors/run-notes.ts";
import type { LookedUp } from "../../../connectors/sync/run-lookups.ts";
import { Pause } from "../../../connectors/sync/sync-errors.ts";
import type { AccountChoice } from "../../../rpc/connect-calls.ts";
import { markUsed } from "../connections.ts";
import type { LeaseHandle } from "../lease.ts";
import { logUnexpected } from "../log-unexpected.ts";
import { type ImportReader, readAccount, requestOf } from "../read-account.ts";
import { maxAutomaticRetries, type SyncResult } from "../run-budget.ts";
import type { AccountsOfRun, UnfinishedRun } from "../unfinished-runs.ts";
import { accountFailure } from "./account-failure.ts";
import { accountLabel } from "./account-label.ts";
import { keepAccountsOfClient, startAccounts } from "./accounts-of-run.ts";
import { AccountsProgress } from "./accounts-progress.ts";
import { lookUpNextAccounts } from "./look-up-accounts.ts";

/**
 * Continues a run of several accounts, those that were read longest ago first, so that one that is cut off goes on with
 * others. An account that fails does not stop the others. Throws what stops the run.
 */
export function syncAccounts(reader: ImportReader, run: UnfinishedRun, leaseHandle: LeaseHandle): SyncResult {
  if (run.accounts) keepAccountsOfClient(reader, run.accounts);
  else startAccounts(reader, run);
  const progress = new AccountsProgress(reader, run as UnfinishedRun & { accounts: AccountsOfRun }, leaseHandle);
  const readNext = createAccountReading(reader, run, progress, leaseHandle);
  let hasRead = false;
  try {
    for (let waiting = progress.waiting(); waiting.length > 0; waiting = progress.waiting()) {
      if (hasRead && Date.now() >= reader.budget.stopAt) throw new Pause("time", null);
      readNext(waiting as [AccountChoice, ...AccountChoice[]]);
      hasRead = true;
    }
  } catch (error) {
    // After a user error, such as of a full sheet, unwritten rows must not count as read.
    if (error instanceof Pause || accountFailure(error, true) !== null) progress.save();
    throw error;
  }
  progress.save();
  const read = progress.read();
  const [failure] = read.flatMap(({ failed }) => failed ?? []);
  const isFailed = failure !== undefined && read.every(({ failed }) => failed !== null);
  return isFailed ? { state: "failed", error: failure } : { state: "done" };
}

/** Returns a function that reads the first of the waiting accounts. It throws what stops the run. */
function createAccountReading(
  reader: ImportReader,
  run: UnfinishedRun,
  progress: AccountsProgress,
  leaseHandle: LeaseHandle,
): (waiting: readonly [AccountChoice, ...AccountChoice[]]) => void {
  const { definition, budget } = reader;
  let lookedUp = new Map<string, LookedUp>();
  const usedConnections = new Set<string>();

  return (waiting) => {
    const [account] = waiting;
    progress.begin(account);
    const connection = reader.connectionFor({ ...definition, account: account.id, accountName: account.name });
    const [sentBefore, startedAt] = [reader.sentRequests(), Date.now()];
    const measure = () => {
      progress.requests += reader.sentRequests() - sentBefore;
      progress.ms += Date.now() - startedAt;
    };
    let name = account.name;
    try {
      if (progress.place === null && !lookedUp.has(account.id))
        lookedUp = lookUpNextAccounts(reader, connection, waiting, progress.days);
      const together = lookedUp.get(account.id);
      const request = {
        ...requestOf(reader, connection, account.id, progress.days),
        ...(together && { lookedUp: together }),
        nameAccount(found: string) {
          name = accountLabel(account.id, found, progress.marks);
          return name;
        },
      };
      readAccount(reader, connection, request, progress.place, {
        writeRows: (table, rows, more) => progress.rows.add(table, rows, more),
        saveCheckpoint(checkpoint) {
          progress.place = checkpoint;
          progress.saveIfMuch();
        },
        addNote(kind, what, count, table) {
          const more = { ...(count !== undefined && { count }), ...(table && { table }) };
          addNoteTo(run.notes, { kind, what, ...more, accounts: [name] });
        },
        throwIfOutOfTime() {
          leaseHandle.extend();
          if (Date.now() >= budget.stopAt) throw new Pause("time", null);
        },
      });
    } catch (error) {
      measure();
      const failure = accountFailure(error, progress.stops < maxAutomaticRetries);
      if (failure === null || (!failure.isItsOwn && progress.troubles > 0)) throw error;
      if (failure.kind === "") logUnexpected(error);
      if (!failure.isItsOwn) progress.troubles++;
      addNoteTo(run.notes, { kind: "account_failed", what: failure.kind, accounts: [name] });
      progress.finish(account, { failed: failure.stored });
      progress.saveIfMuch();
      return;
    }
    measure();
    progress.troubles = 0;
    if (connection && !usedConnections.has(connection.id)) markUsed(connection.id);
    if (connection) usedConnections.add(connection.id);
    progress.finish(account, { name, goodTo: progress.days.to });
    progress.saveIfMuch();
  };
}
