import { userError } from "../user-error.ts";
import { type ImportRecord, type Lease, loadRecord, updateRecord } from "./import-records.ts";
import { displayTime, runText } from "./run-text.ts";
import { userEmail, userId } from "./user-id.ts";

/** So long a lease lasts when nothing is heard of its run any more: longer than a wave of requests takes. */
const leaseDurationMs = 4 * 60_000;
/** So long the sidebar may take to call again. */
const handoverMs = 60_000;
/** So seldom it is looked whether the lease is still this execution's. */
const recheckIntervalMs = 10_000;
/** A lease is written anew when it has become this much older. */
const renewAfterMs = 45_000;

/** The right of this execution to run an import alone. */
export interface LeaseHandle {
  /** Makes it last, also for so many milliseconds more. Throws trouble where somebody else has it by now. */
  extend(extraMs?: number): void;
  /** Gives it back, with what else is noted of the import; kept for a minute for the same user where `isBetween`. */
  release(isBetween: boolean, note: (record: ImportRecord) => Partial<ImportRecord>): void;
}

const isActive = (lease: Lease | null, now: number): lease is Lease => lease !== null && lease.until > now;

/** Whose run of an import is under way. */
export function leaseHolder(lease: Lease | null): { who: string; since: string } | null {
  if (!isActive(lease, Date.now())) return null;
  return { who: lease.who, since: new Date(lease.since).toISOString() };
}

/** Takes the right to run an import; throws trouble that names whoever has it. */
export function acquireLease(id: string): LeaseHandle {
  const currentUserId = userId();
  const token = Utilities.getUuid().slice(0, 8);
  let ownLease!: Lease;
  updateRecord(id, ({ lease }) => {
    const now = Date.now();
    const isOwn = isActive(lease, now) && lease.isBetween && lease.by === currentUserId;
    if (isActive(lease, now) && !isOwn) throw userError(runText().errors.busy(lease.who, displayTime(lease.since)));
    const since = isOwn ? lease.since : now;
    ownLease = { by: currentUserId, who: userEmail(), since, until: now + leaseDurationMs, token, isBetween: false };
    return { lease: ownLease };
  });
  let checkedAt = Date.now();
  return {
    extend(extraMs = 0) {
      if (extraMs === 0 && Date.now() - checkedAt < recheckIntervalMs) return;
      checkedAt = Date.now();
      const until = checkedAt + leaseDurationMs + extraMs;
      if (loadRecord(id).lease?.token !== token) throw userError(runText().errors.takenOver());
      if (until - ownLease.until < renewAfterMs && extraMs === 0) return;
      ownLease = { ...ownLease, until };
      updateRecord(id, ({ lease }) => {
        if (lease?.token !== token) throw userError(runText().errors.takenOver());
        return { lease: ownLease };
      });
    },
    release(isBetween, note) {
      updateRecord(id, (record) => {
        if (record.lease?.token !== token) return {};
        return {
          ...note(record),
          lease: isBetween ? { ...ownLease, until: Date.now() + handoverMs, isBetween } : null,
        };
      });
    },
  };
}
