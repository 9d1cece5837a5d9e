/**
 * What an execution has read, so that it asks Google once. Google starts each execution in a new scope, so nothing of it
 * outlives one. Another execution may have written meanwhile: everything is read again once the spreadsheet's lock is
 * acquired, and without the lock after five seconds.
 */
const maxAgeMs = 5_000;

const known = new Map<string, { value: unknown; at: number }>();
/** While this execution holds the spreadsheet's lock, no other one writes. */
let isLocked = false;
/** Tests run executions of several users in one scope; each has services of its own, some only a few. */
let services: unknown;

export function readOnce<T>(key: string, read: () => T): T {
  const current = typeof PropertiesService === "undefined" ? SpreadsheetApp : PropertiesService;
  if (services !== current) forgetAll();
  services = current;
  const found = known.get(key);
  if (found && (isLocked || Math.abs(Date.now() - found.at) < maxAgeMs)) return found.value as T;
  const value = read();
  known.set(key, { value, at: Date.now() });
  return value;
}

/** The value, if it has been read. */
export const knownValue = (key: string): unknown => known.get(key)?.value;

/** Puts another value in place of one that has been read, after this execution has changed it. */
export function updateKnown<T>(key: string, change: (value: T) => T): void {
  const found = known.get(key);
  if (found) found.value = change(found.value as T);
}

/** Forgets the values whose keys begin with this. */
export function forget(start: string): void {
  for (const key of [...known.keys()]) if (key.startsWith(start)) known.delete(key);
}

/** Another execution may have written: call it once a lock is acquired. */
export const forgetAll = (): void => known.clear();

/** Call it when the spreadsheet's lock is acquired and before it is released. */
export function setLocked(locked: boolean): void {
  if (locked) forgetAll();
  isLocked = locked;
}
