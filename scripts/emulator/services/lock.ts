import { emulate } from "../strict-object.ts";
import type { ServiceHost } from "./service-host.ts";

type Lock = GoogleAppsScript.Lock.Lock;
type Service = GoogleAppsScript.Lock.LockService;

/** The locks of the script, the user and the document. The end of an execution releases its locks. */
export function createLockService(host: ServiceHost): Service {
  const { document, execution } = host;
  return emulate<Service>()("LockService", {
    getScriptLock: () => openLock(host, "script"),
    getUserLock: () => openLock(host, `user:${execution.user.email}`),
    // Null outside a document, unlike in Google's types.
    getDocumentLock: () => (document ? openLock(host, `document:${document.id}`) : (null as unknown as Lock)),
  });
}

function openLock({ project, execution }: ServiceHost, name: string): Lock {
  const { locks } = project;
  const acquire = (method: string, timeoutMs: number): boolean => {
    execution.useService(`Lock.${method}`, "lock");
    if (typeof timeoutMs !== "number" || Number.isNaN(timeoutMs)) throw new Error("Invalid argument: timeoutInMillis");
    // As if the time were over already, also for a lock that is free.
    if (timeoutMs < 0) return false;
    const now = execution.clock.now();
    const waitMs = locks.availableAt(name, execution, now) - now;
    execution.clock.advance(Math.min(waitMs, timeoutMs));
    if (waitMs > timeoutMs) return false;
    locks.acquire(name, execution);
    execution.onEnd(() => locks.release(name, execution));
    return true;
  };
  return emulate<Lock>()("Lock", {
    tryLock: (timeoutMs: number) => acquire("tryLock", timeoutMs),
    waitLock(timeoutMs: number) {
      if (acquire("waitLock", timeoutMs)) return;
      throw new Error("Lock timeout: another process was holding the lock for too long.");
    },
    hasLock() {
      execution.useService("Lock.hasLock", "lock");
      return locks.isHeldBy(name, execution);
    },
    releaseLock() {
      execution.useService("Lock.releaseLock", "lock");
      locks.release(name, execution);
    },
  });
}
