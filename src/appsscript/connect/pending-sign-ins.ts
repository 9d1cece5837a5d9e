import { assertNotCustomFunction } from "./assert-not-custom-function.ts";

/** A sign-in that was begun and has not come back yet. */
export interface PendingSignIn {
  platform: string;
  /** The secret of PKCE; null where the platform does not know it. */
  verifier: string | null;
  redirectUri: string;
  /** Milliseconds since 1970. */
  startedAt: number;
}

const keyPrefix = "engagement.signIn.";
const maxAgeMs = 3_600_000;

function properties(): GoogleAppsScript.Properties.Properties {
  assertNotCustomFunction();
  return PropertiesService.getUserProperties();
}

/** Keeps a sign-in until it comes back, and forgets those that no longer can. */
export function savePendingSignIn(nonce: string, pending: PendingSignIn): void {
  const store = properties();
  const all = store.getProperties();
  for (const key of Object.keys(all)) {
    if (!key.startsWith(keyPrefix)) continue;
    if ((JSON.parse(all[key] as string) as PendingSignIn).startedAt < Date.now() - maxAgeMs) store.deleteProperty(key);
  }
  store.setProperty(keyPrefix + nonce, JSON.stringify(pending));
}

/** The sign-in that comes back: only once, so that nobody can send its answer again. Null for any other. */
export function takePendingSignIn(nonce: string, platform: string): PendingSignIn | null {
  const store = properties();
  const lock = LockService.getUserLock();
  lock.waitLock(20_000);
  try {
    const json = store.getProperty(keyPrefix + nonce);
    store.deleteProperty(keyPrefix + nonce);
    const pending = json === null ? null : (JSON.parse(json) as PendingSignIn);
    const isValid = pending?.platform === platform && pending.startedAt >= Date.now() - maxAgeMs;
    return isValid ? pending : null;
  } finally {
    lock.releaseLock();
  }
}
