import { describe, expect, it } from "vitest";
import { bo, openTestScript } from "./run-as-script.ts";

describe("cache", () => {
  it("a cached item expires", () => {
    const { run, clock } = openTestScript();
    run(`CacheService.getUserCache().put("key", "value", 60)`);
    clock.advance(59_000);
    expect(run(`return CacheService.getUserCache().get("key")`)).toBe("value");
    clock.advance(1_000);
    expect(run(`return CacheService.getUserCache().get("key")`)).toBe(null);
  });

  it("a cache may be emptied at any time", () => {
    const { run, project } = openTestScript();
    run(`CacheService.getScriptCache().put("key", "value")`);
    project.caches.clear();
    expect(run(`return CacheService.getScriptCache().get("key")`)).toBe(null);
  });

  it("the user cache is not shared between users", () => {
    const { run } = openTestScript();
    run(`CacheService.getUserCache().put("key", "value")`);
    expect(run(`return CacheService.getUserCache().get("key")`, { user: bo })).toBe(null);
  });

  it.each([
    ["a key above 250 characters", `put("k".repeat(251), "v")`, "Argument too large: key"],
    ["a value above 100 KB", `put("k", "v".repeat(102401))`, "Argument too large: value"],
    ["an expiration above six hours", `put("k", "v", 21601)`, "Invalid argument"],
    ["an expiration of zero", `put("k", "v", 0)`, "Invalid argument"],
  ])("the cache refuses %s", (_what, call, message) => {
    expect(() => openTestScript().run(`CacheService.getScriptCache().${call}`)).toThrow(message);
  });

  it("the cache holds 1,000 items and evicts the oldest", () => {
    const { run } = openTestScript();
    run(`var c = CacheService.getScriptCache(); for (var i = 0; i < 1001; i++) c.put("k" + i, "v")`);
    expect(run(`var c = CacheService.getScriptCache(); return [c.get("k0"), c.get("k1"), c.get("k1000")]`)).toEqual([
      null,
      "v",
      "v",
    ]);
  });

  it("the document cache is null outside a document", () => {
    expect(openTestScript().run("return CacheService.getDocumentCache()", { document: null })).toBe(null);
  });
});

describe("lock", () => {
  it("a held lock is waited for until the script's timeout, then refused", () => {
    const { run, project, clock } = openTestScript();
    project.locks.holdByOther("document:doc-1");
    const before = clock.now();
    expect(run("return LockService.getDocumentLock().tryLock(2000)")).toBe(false);
    expect(clock.now() - before).toBe(2000);
    expect(() => run("LockService.getDocumentLock().waitLock(1000)")).toThrow("holding the lock for too long");
  });

  it("a lock is acquired as soon as the other execution releases it", () => {
    const { run, project, clock } = openTestScript();
    project.locks.holdByOther("user:ana@example.com", clock.now() + 1500);
    expect(run("var l = LockService.getUserLock(); return [l.tryLock(5000), l.hasLock()]")).toEqual([true, true]);
    expect(clock.now()).toBe(Date.parse("2026-06-01T09:00:01.500Z"));
  });

  it("a failed execution releases its lock", () => {
    const { run } = openTestScript();
    expect(() => run(`LockService.getScriptLock().waitLock(10); throw new Error("broken")`)).toThrow("broken");
    expect(run("return LockService.getScriptLock().tryLock(0)")).toBe(true);
  });

  it("a lock is released while an alert waits for its answer", () => {
    const { run } = openTestScript();
    expect(run(`var l = LockService.getUserLock(); l.tryLock(1); ui.alert("Sure?"); return l.hasLock()`)).toBe(false);
  });
});

it("with a negative time even a free lock is not acquired; with none it is", () => {
  const { run } = openTestScript();
  const lock = "LockService.getScriptLock()";
  expect(run(`var l = ${lock}; return [l.tryLock(-100), l.hasLock(), l.tryLock(0), l.hasLock()]`)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(() => run(`${lock}.waitLock(-100)`)).toThrow("Lock timeout");
});
