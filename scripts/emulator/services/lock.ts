import { emulate } from "../strict-object.ts";
import type { ServiceHost } from "./service-host.ts";

type Lock = GoogleAppsScript.Lock.Lock;
type Service = GoogleAppsScript.Lock.LockService;

/** The script's, the user's and the document's lock. A lock still held when the execution ends is released then. */
export function createLockService(host: ServiceHost): Service {
  const { document, execution } = host;
  return emulate<Service>()("LockService", {
    getScriptLock: () => openLock(host, "script"),
    getUserLock: () => openLock(host, `user:${execution.user.email}`),
    // Null outside a document, although Google's types do not say so.
    getDocumentLock: () => (document ? openLock(host, `document:${document.id}`) : (null as unknown as Lock)),
  });
}

function openLock({ project, execution }: ServiceHost, name: string): Lock {
  const { locks } = project;
  const take = (method: string, timeout: number): boolean => {
    execution.useService(`Lock.${method}`, "lock");
    if (typeof timeout !== "number" || !(timeout >= 0)) throw new Error("Invalid argument: timeoutInMillis");
    const now = execution.clock.now();
    const wait = locks.availableAt(name, execution, now) - now;
    execution.clock.advance(Math.min(wait, timeout));
    if (wait > timeout) return false;
    locks.acquire(name, execution);
    execution.onEnd(() => locks.release(name, execution));
    return true;
  };
  return emulate<Lock>()("Lock", {
    tryLock: (timeout: number) => take("tryLock", timeout),
    waitLock(timeout: number) {
      if (take("waitLock", timeout)) return;
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
