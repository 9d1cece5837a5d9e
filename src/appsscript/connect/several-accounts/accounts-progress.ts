import type { Checkpoint } from "../../../connectors/sync/run-sync.ts";
import type { AccountChoice } from "../../../rpc/connect-calls.ts";
import { type Days, daysToImport } from "../import-period.ts";
import type { LeaseHandle } from "../lease.ts";
import type { ImportReader } from "../read-account.ts";
import { type AccountsOfRun, saveUnfinishedRun, type UnfinishedRun } from "../unfinished-runs.ts";
import { writePortion } from "../write-portion.ts";
import { type AccountMark, loadMarks, newMark, saveMarks } from "./account-marks.ts";
import { createRowBuffer } from "./row-buffer.ts";

/** Rows are written once there are this many, */
const maxBufferedRows = 1_000;
/** or after this time, milliseconds: what was read since then is read again after a kill. */
const maxUnsavedMs = 60_000;

/**
 * How far a run of several accounts has come. The run itself changes only when rows are written, so that whatever ends
 * it loses nothing.
 */
export class AccountsProgress {
  readonly marks: Map<string, AccountMark>;
  readonly rows = createRowBuffer();
  /** The account in progress, and where its reading continues; null between two. */
  current: AccountChoice | null;
  place: Checkpoint | null;
  days: Days;
  /** How often the current account stopped because of a transient error. */
  stops: number;
  /** Failures in a row that may have nothing to do with the accounts. */
  troubles: number;
  requests: number;
  ms: number;
  private readonly unsaved: AccountMark[] = [];
  private savedAt = Date.now();
  private readonly reader: ImportReader;
  private readonly run: UnfinishedRun & { accounts: AccountsOfRun };
  private readonly leaseHandle: LeaseHandle;

  constructor(reader: ImportReader, run: UnfinishedRun & { accounts: AccountsOfRun }, leaseHandle: LeaseHandle) {
    this.reader = reader;
    this.run = run;
    this.leaseHandle = leaseHandle;
    this.marks = loadMarks(reader.definition.id);
    for (const mark of run.accounts.marks ?? []) this.markAgain(mark);
    const { current, troubles, requests, ms } = run.accounts;
    const { place, days, stops } = run;
    [this.current, this.place, this.days, this.stops] = [current, place, days, stops];
    [this.troubles, this.requests, this.ms] = [troubles, requests, ms];
  }

  /** The accounts that the run has not read: the one in progress first, then those that were read longest ago. */
  waiting(): AccountChoice[] {
    const rank = ({ id }: AccountChoice) => (id === this.current?.id ? -1 : this.markOf(id).at);
    return this.run.accounts.all.filter(({ id }) => !this.isRead(id)).sort((a, b) => rank(a) - rank(b));
  }

  /** The marks of the accounts that the run has read. */
  read(): AccountMark[] {
    return this.run.accounts.all.filter(({ id }) => this.isRead(id)).map(({ id }) => this.markOf(id));
  }

  /** Makes an account the current one, unless it is. */
  begin(account: AccountChoice): void {
    if (this.current?.id === account.id) return;
    [this.current, this.place, this.stops, this.requests, this.ms] = [account, null, 0, 0, 0];
    const { definition, today } = this.reader;
    this.days = daysToImport(definition, today, this.markOf(account.id).goodTo);
  }

  /** Marks the current account as read. */
  finish({ id, name }: AccountChoice, change: Partial<AccountMark>): void {
    const { isUnlisted: _, ...mark } = this.markOf(id);
    const { requests, ms } = this;
    const changed = { ...mark, at: Date.now(), run: this.run.id ?? "", failed: null, requests, ms, ...change };
    changed.name ||= name;
    this.marks.set(id, changed);
    this.unsaved.push(changed);
    [this.current, this.place] = [null, null];
  }

  saveIfMuch(): void {
    if (this.rows.size() >= maxBufferedRows || Date.now() - this.savedAt >= maxUnsavedMs) this.save();
  }

  /** Writes the rows, then stores where the run continues. Throws a user error if the rows cannot be written. */
  save(): void {
    const { run, reader } = this;
    const { definition } = reader;
    this.leaseHandle.extend();
    for (const portion of this.rows.take()) writePortion(run, reader, portion);
    const read = this.read();
    const failed = read.filter((mark) => mark.failed !== null).length;
    const { current, place, days, stops, troubles, requests, ms } = this;
    const marks = this.unsaved.splice(0);
    run.accounts = {
      all: run.accounts.all,
      current,
      done: read.length - failed,
      failed,
      troubles,
      requests,
      ms,
      marks,
    };
    Object.assign(run, { place, days, stops });
    // Before the marks, and with them: a run whose accounts count as read must know which tables it has to finish.
    saveUnfinishedRun(definition.id, run);
    saveMarks(definition.id, marks);
    delete run.accounts.marks;
    this.savedAt = Date.now();
  }

  /** For a mark that a killed execution has stored with the run only. */
  private markAgain(mark: AccountMark): void {
    const known = this.markOf(mark.id);
    if (known.run === mark.run || known.at > mark.at) return;
    this.marks.set(mark.id, mark);
    this.unsaved.push(mark);
  }

  private markOf(id: string): AccountMark {
    return this.marks.get(id) ?? newMark(id);
  }

  private isRead(id: string): boolean {
    return this.markOf(id).run === this.run.id;
  }
}
