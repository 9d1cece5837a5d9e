import { notInCells } from "./not-in-cells.ts";

/** A sign-in that was begun and has not come back yet. */
export interface PendingSignIn {
  platform: string;
  /** The secret of PKCE; null where the platform does not know it. */
  verifier: string | null;
  redirectUri: string;
  /** Milliseconds since 1970. */
  startedAt: number;
}

const prefix = "engagement.signIn.";
const longest = 3_600_000;

function properties(): GoogleAppsScript.Properties.Properties {
  notInCells();
  return PropertiesService.getUserProperties();
}

/** Keeps a sign-in until it comes back, and forgets those that no longer can. */
export function keepPending(nonce: string, pending: PendingSignIn): void {
  const store = properties();
  const all = store.getProperties();
  for (const key of Object.keys(all)) {
    if (!key.startsWith(prefix)) continue;
    if ((JSON.parse(all[key] as string) as PendingSignIn).startedAt < Date.now() - longest) store.deleteProperty(key);
  }
  store.setProperty(prefix + nonce, JSON.stringify(pending));
}

/** The sign-in that comes back: only once, so that nobody can send its answer again. Null for any other. */
export function takePending(nonce: string, platform: string): PendingSignIn | null {
  const store = properties();
  const lock = LockService.getUserLock();
  lock.waitLock(20_000);
  try {
    const kept = store.getProperty(prefix + nonce);
    store.deleteProperty(prefix + nonce);
    const pending = kept === null ? null : (JSON.parse(kept) as PendingSignIn);
    const isGood = pending?.platform === platform && pending.startedAt >= Date.now() - longest;
    return isGood ? pending : null;
  } finally {
    lock.releaseLock();
  }
}
