import { userError } from "../user-error.ts";
import { runText } from "../user-text.ts";
import { type ImportRecord, type Lease, loadRecord, updateRecord } from "./import-records.ts";
import { displayTime } from "./run-text.ts";
import { userEmail, userId } from "./user-id.ts";

/** How long a lease lasts without being extended: longer than a batch of requests takes. */
const leaseDurationMs = 4 * 60_000;
/** How long the lease waits for the sidebar's next call. */
const handoverMs = 60_000;
/** How often to check that this execution still owns the lease. */
const recheckIntervalMs = 10_000;
/** No lease lasts as long as this; one that says so was written by a clock that was ahead. */
const maxLeaseMs = 30 * 60_000;
/** The lease is rewritten once its end would move by this much, to save writes. */
const renewAfterMs = 45_000;

/** This execution's exclusive right to run an import. */
export interface LeaseHandle {
  /** Extends the lease, by `extraMs` more than usual. Throws a user error if another execution has taken it over. */
  extend(extraMs?: number): void;
  /** Whether no other execution has taken it over: only then may what became of the run be stored. */
  isHeld(): boolean;
  /**
   * Releases the lease and changes the import's record in the same write. With `isBetween` the same user can take it
   * over for another `handoverMs`.
   */
  release(isBetween: boolean, change: (record: ImportRecord) => Partial<ImportRecord>): void;
}

/** Whether a lease has not ended yet. */
export const isActive = (lease: Lease | null, now: number): lease is Lease =>
  lease !== null && lease.until > now && lease.until - now <= maxLeaseMs;

/** Who is running an import, and since when (ISO 8601); null if it is not running. */
export function leaseHolder(lease: Lease | null): { who: string; since: string } | null {
  if (!isActive(lease, Date.now())) return null;
  return { who: lease.who, since: new Date(lease.since).toISOString() };
}

/** Acquires the lease of an import. Throws a user error that names the holder if there is another. */
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
    isHeld: () => loadRecord(id).lease?.token === token,
    release(isBetween, change) {
      updateRecord(id, (record) => {
        if (record.lease?.token !== token) return {};
        return {
          ...change(record),
          lease: isBetween ? { ...ownLease, until: Date.now() + handoverMs, isBetween } : null,
        };
      });
    },
  };
}
