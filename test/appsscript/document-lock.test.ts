import { beforeEach, expect, it } from "vitest";
import { noteFlushed, withDocumentLock } from "../../src/appsscript/document-lock.ts";
import { readOnce } from "../../src/appsscript/read-once.ts";
import { type OpenedSheet, openSheet } from "./sheet/open-sheet.ts";

const globals = globalThis as Record<string, unknown>;

let opened: OpenedSheet;
/** What happened to the lock and to the cells that wait to be written. */
let events: string[];
let isFree: boolean;
const services = {
  LockService: {
    getDocumentLock: () => ({
      tryLock: (ms: number) => {
        events.push(`try for ${ms} ms`);
        return isFree;
      },
      releaseLock: () => events.push("release"),
    }),
  },
  SpreadsheetApp: { flush: () => events.push("flush") },
};
beforeEach(() => {
  opened = openSheet();
  events = [];
  isFree = true;
});

/** Does it under the lock, in an execution of its own. */
const locked = <T>(action: () => T): T =>
  opened.inScript(() => {
    Object.assign(globals, services);
    return withDocumentLock(action);
  });

it("cells are written before another execution may go on, and only then", () => {
  expect(locked(() => events.push("act"))).toBe(2);
  expect(events).toEqual(["try for 60000 ms", "act", "flush", "release"]);
});

it("cells are not written twice where the action has done it", () => {
  locked(noteFlushed);
  expect(events).toEqual(["try for 60000 ms", "release"]);
  locked(() => {});
  expect(events.slice(2)).toEqual(["try for 60000 ms", "flush", "release"]);
});

it("what is done under the lock already takes it once", () => {
  locked(() => withDocumentLock(() => events.push("act")));
  expect(events).toEqual(["try for 60000 ms", "act", "flush", "release"]);
});

it("an action that fails gives the lock back", () => {
  const failing = () =>
    locked(() => {
      throw new Error("failed");
    });
  for (let time = 0; time < 2; time++) expect(failing).toThrow("failed");
  expect(events).toEqual([1, 2].flatMap(() => ["try for 60000 ms", "flush", "release"]));
});

it("an action whose lock is taken is not begun, and the user reads why", () => {
  isFree = false;
  expect(() => locked(() => events.push("act"))).toThrow("Someone else is importing");
  expect(events).toEqual(["try for 60000 ms"]);
});

it("what was read before the lock is read again under it, and holds until it is released", () => {
  let reads = 0;
  const read = () => readOnce("something", () => ++reads);
  opened.inScript(() => {
    Object.assign(globals, services);
    read();
    withDocumentLock(() => {
      expect(read()).toBe(2);
      opened.clock.advance(60_000);
      expect(read()).toBe(2);
    });
    expect(read()).toBe(3);
  });
});
