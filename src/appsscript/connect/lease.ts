import { trouble } from "../trouble.ts";
import { changeRecord, type ImportRecord, type Lease, readRecord } from "./import-records.ts";
import { runText, shownTime } from "./run-text.ts";
import { ownAddress, ownMark } from "./who.ts";

/** So long a lease lasts when nothing is heard of its run any more: longer than a wave of requests takes. */
const lasting = 4 * 60_000;
/** So long the sidebar may take to call again. */
const between = 60_000;
/** So seldom it is looked whether the lease is still this execution's. */
const seldom = 10_000;
/** A lease is written anew when it has become this much older. */
const renewal = 45_000;

/** The right of this execution to run an import alone. */
export interface Held {
  /** Makes it last, also for so many milliseconds more. Throws trouble where somebody else has it by now. */
  keep(longer?: number): void;
  /** Gives it back, with what else is noted of the import; kept for a minute for the same user where `isBetween`. */
  release(isBetween: boolean, note: (record: ImportRecord) => Partial<ImportRecord>): void;
}

const isTaken = (lease: Lease | null, now: number): lease is Lease => lease !== null && lease.until > now;

/** Whose run of an import is under way. */
export function leaseOf(lease: Lease | null): { who: string; since: string } | null {
  if (!isTaken(lease, Date.now())) return null;
  return { who: lease.who, since: new Date(lease.since).toISOString() };
}

/** Takes the right to run an import; throws trouble that names whoever has it. */
export function takeLease(id: string): Held {
  const by = ownMark();
  const token = Utilities.getUuid().slice(0, 8);
  let held!: Lease;
  changeRecord(id, ({ lease }) => {
    const now = Date.now();
    const isOwn = isTaken(lease, now) && lease.isBetween && lease.by === by;
    if (isTaken(lease, now) && !isOwn) throw trouble(runText().trouble.busy(lease.who, shownTime(lease.since)));
    const since = isOwn ? lease.since : now;
    held = { by, who: ownAddress(), since, until: now + lasting, token, isBetween: false };
    return { lease: held };
  });
  let seenAt = Date.now();
  return {
    keep(longer = 0) {
      if (longer === 0 && Date.now() - seenAt < seldom) return;
      seenAt = Date.now();
      const until = seenAt + lasting + longer;
      if (readRecord(id).lease?.token !== token) throw trouble(runText().trouble.takenOver());
      if (until - held.until < renewal && longer === 0) return;
      held = { ...held, until };
      changeRecord(id, ({ lease }) => {
        if (lease?.token !== token) throw trouble(runText().trouble.takenOver());
        return { lease: held };
      });
    },
    release(isBetween, note) {
      changeRecord(id, (record) => {
        if (record.lease?.token !== token) return {};
        return { ...note(record), lease: isBetween ? { ...held, until: Date.now() + between, isBetween } : null };
      });
    },
  };
}
