import { hourMs } from "../../time/day.ts";
import { parseObject } from "../damaged-texts.ts";
import { forgetAll } from "../read-once.ts";
import { type PropertyStore, userProperties } from "../stored-properties.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";

/** A sign-in that was started and has not returned yet. */
export interface PendingSignIn {
  platform: string;
  /** The PKCE code verifier; null if the platform does not support PKCE. */
  verifier: string | null;
  redirectUri: string;
  /** The requested scopes. Sign-ins that an earlier version started have none. */
  scopes?: string[];
  /** Milliseconds since 1970. */
  startedAt: number;
}

const keyPrefix = "engagement.signIn.";
const maxAgeMs = hourMs;

function properties(): PropertyStore {
  assertNotCustomFunction();
  return userProperties;
}

const parsePending = (json: string): PendingSignIn | null => parseObject("connections", json, undefined, properties);

/** Saves a sign-in until it returns, and deletes those that have expired. */
export function savePendingSignIn(nonce: string, pending: PendingSignIn): void {
  const store = properties();
  const all = store.getProperties();
  for (const key of Object.keys(all)) {
    if (!key.startsWith(keyPrefix)) continue;
    const { startedAt = 0 } = parsePending(all[key] as string) ?? {};
    if (startedAt < Date.now() - maxAgeMs) store.deleteProperty(key);
  }
  store.setProperty(keyPrefix + nonce, JSON.stringify(pending));
}

/** Returns the pending sign-in and deletes it, so that a callback cannot be replayed. Null if there is none. */
export function takePendingSignIn(nonce: string, platform: string): PendingSignIn | null {
  const store = properties();
  const lock = LockService.getUserLock();
  lock.waitLock(20_000);
  forgetAll();
  try {
    const json = store.getProperty(keyPrefix + nonce);
    store.deleteProperty(keyPrefix + nonce);
    const pending = json === null ? null : parsePending(json);
    const isValid = pending?.platform === platform && pending.startedAt >= Date.now() - maxAgeMs;
    return isValid ? pending : null;
  } finally {
    lock.releaseLock();
  }
}
