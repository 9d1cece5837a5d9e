import type { NoteKind } from "../../../connectors/define-connector.ts";
import { addNoteTo } from "../../../connectors/run-notes.ts";
import { ApiError } from "../../../connectors/sync/sync-errors.ts";
import { type ChosenAccounts, chooseAccounts } from "../../../importer/client/choose-accounts.ts";
import type { AccountChoice } from "../../../rpc/connect-calls.ts";
import { loadClient } from "../../client/client.ts";
import { userError } from "../../user-error.ts";
import { runText, userName, userText } from "../../user-text.ts";
import { connectionsTo } from "../connections.ts";
import type { ImportReader } from "../read-account.ts";
import { listReadableAccounts } from "../read-accounts.ts";
import { type AccountsOfRun, saveUnfinishedRun, type UnfinishedRun } from "../unfinished-runs.ts";
import { type AccountMark, loadMarks, saveMarks } from "./account-marks.ts";

/** Begins with the accounts of a new run: those chosen, or all that this user's connections list now. */
export function startAccounts(reader: ImportReader, run: UnfinishedRun): void {
  const { accounts = [], id } = reader.definition;
  const listed = accounts === "all" ? listAll(reader, run) : { accounts, isComplete: false };
  if (listed.accounts.length === 0) throw userError(runText().errors.noAccounts(userName(reader.connector.name)));
  const note = (kind: NoteKind, accounts: string[]) => {
    if (accounts.length > 0) addNoteTo(run.notes, { kind, what: "", accounts });
  };
  const { own, others, unclear } = ofClient(reader, listed.accounts);
  note("other_clients", others.map(nameOf));
  note(
    "same_name",
    unclear.map((account) => `${account.name} (${account.id})`),
  );
  if (own.length === 0) throw userError(userText().errors.notOfClient);
  run.accounts = { all: own, current: null, done: 0, failed: 0, troubles: 0, requests: 0, ms: 0 };
  const unlisted = listed.isComplete ? noLongerListed(loadMarks(id), listed.accounts) : [];
  note("account_unlisted", unlisted.map(nameOf));
  saveUnfinishedRun(id, run);
  saveMarks(
    id,
    unlisted.map((mark) => ({ ...mark, isUnlisted: true })),
  );
}

const nameOf = ({ id, name }: AccountChoice): string => name || id;

/** Of accounts to read, those of the spreadsheet's client: all, if none are set for it. */
function ofClient({ connector }: ImportReader, accounts: readonly AccountChoice[]): ChosenAccounts<AccountChoice> {
  const { accounts: entries } = loadClient();
  if (entries.length === 0) return { own: [...accounts], others: [], unclear: [] };
  return chooseAccounts(connector.platform, accounts, entries);
}

/** Takes accounts out of a run that continues, if the client's accounts were changed meanwhile. */
export function keepAccountsOfClient(reader: ImportReader, accounts: AccountsOfRun): void {
  accounts.all = ofClient(reader, accounts.all).own;
}

/** Each is named in one run only. */
function noLongerListed(marks: ReadonlyMap<string, AccountMark>, listed: readonly AccountChoice[]): AccountMark[] {
  const ids = new Set(listed.map(({ id }) => id));
  return [...marks.values()].filter((mark) => !mark.isUnlisted && !ids.has(mark.id));
}

/** A connection whose accounts cannot be listed is named, and those of the others are read. */
function listAll({ connector, runtime }: ImportReader, run: UnfinishedRun) {
  const accounts = new Map<string, AccountChoice>();
  const failures: ApiError[] = [];
  const connections = connectionsTo(connector.id);
  for (const connection of connections) {
    try {
      for (const { id, name } of listReadableAccounts(connection, connector, runtime)) accounts.set(id, { id, name });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      failures.push(error);
      addNoteTo(run.notes, { kind: "account_failed", what: error.kind, accounts: [connection.account] });
    }
  }
  const [failure] = failures;
  if (failure && failures.length === connections.length) throw failure;
  return { accounts: [...accounts.values()], isComplete: failures.length === 0 };
}
