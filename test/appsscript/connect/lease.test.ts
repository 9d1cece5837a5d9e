import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import type { Workbook } from "../../../scripts/emulator/engine/workbook.ts";
import type { User } from "../../../scripts/emulator/execution.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { loadRecord } from "../../../src/appsscript/connect/import-records.ts";
import { acquireLease, isActive, type LeaseHandle, leaseHolder } from "../../../src/appsscript/connect/lease.ts";
import { bo, noor } from "../add-on.ts";
import { openScript } from "./in-script.ts";

const [secondMs, minuteMs] = [1_000, 60_000];

let workbook: Workbook;
let script: ReturnType<typeof openScript>;
beforeAll(() => {
  workbook = createHeadlessWorkbook({ timeZone: "Europe/Madrid" });
});
beforeEach(() => {
  script = openScript(noNetwork, workbook);
});

const acquire = (user: User = noor) => script.inScript(() => acquireLease("i1"), { user });
const extend = (lease: LeaseHandle, extraMs?: number) => script.inScript(() => lease.extend(extraMs));
const release = (lease: LeaseHandle, isBetween: boolean, user: User = noor) =>
  script.inScript(() => lease.release(isBetween, () => ({ goodTo: "2026-05-31" })), { user });
const stored = () => script.inScript(() => loadRecord("i1"));
/** How long from now on the import stays reserved, in seconds. */
const secondsLeft = () => ((stored().lease?.until ?? 0) - script.clock.now()) / secondMs;

describe("the right to run an import", () => {
  it("keeps others out for four minutes, and names who runs it since when", () => {
    acquire();
    expect(secondsLeft()).toBe(240);
    expect(script.inScript(() => leaseHolder(stored().lease))).toEqual({
      who: "noor@example.com",
      since: "2026-06-01T09:00:00.000Z",
    });
    script.clock.advance(4 * minuteMs - 1);
    expect(() => acquire(bo)).toThrow("11:00");
    expect(() => acquire()).toThrow("noor@example.com");
    script.clock.advance(1);
    expect(script.inScript(() => leaseHolder(stored().lease))).toBeNull();
    acquire(bo);
    expect(stored().lease).toMatchObject({ who: "bo@example.com", since: script.clock.now() });
  });

  it("is written again once that prolongs it by 45 seconds", () => {
    const lease = acquire();
    script.clock.advance(44 * secondMs);
    extend(lease);
    expect(secondsLeft()).toBe(196);
    // It was looked at a moment ago.
    script.clock.advance(9 * secondMs);
    extend(lease);
    expect(secondsLeft()).toBe(187);
    script.clock.advance(secondMs);
    extend(lease);
    expect(secondsLeft()).toBe(240);
    // 45 seconds after the lease was written.
    script.clock.advance(45 * secondMs);
    extend(lease);
    expect(secondsLeft()).toBe(240);
  });

  it("lasts over a pause of the platform at once", () => {
    const lease = acquire();
    script.clock.advance(secondMs);
    extend(lease, 30 * secondMs);
    expect(secondsLeft()).toBe(270);
  });

  it("is lost to another execution, which the first one finds out at its next look", () => {
    const lease = acquire();
    script.clock.advance(4 * minuteMs);
    const other = acquire(bo);
    expect([lease, other].map((each) => script.inScript(() => each.isHeld()))).toEqual([false, true]);
    expect(() => extend(lease)).toThrow("Another run of this import has started.");
    const before = stored();
    release(lease, false);
    expect(stored()).toEqual(before);
    release(other, false, bo);
    expect(stored()).toMatchObject({ lease: null, goodTo: "2026-05-31" });
  });

  it("waits a minute for the same user's next call, since which it counts as one run", () => {
    release(acquire(), true);
    expect(secondsLeft()).toBe(60);
    expect(() => acquire(bo)).toThrow("11:00");
    script.clock.advance(minuteMs - 1);
    acquire();
    expect(stored().lease).toMatchObject({ since: Date.parse("2026-06-01T09:00:00Z"), isBetween: false });
    release(acquireAfter(4 * minuteMs), true);
    acquireAfter(minuteMs, bo);
    expect(stored().lease).toMatchObject({ who: "bo@example.com", since: script.clock.now() });
  });

  it("of more than half an hour was written by a clock that was ahead, and keeps nobody out", () => {
    const lease = { by: "u", who: "", since: 0, until: 30 * minuteMs, token: "t", isBetween: false };
    expect([0, -1, 30 * minuteMs - 1, 30 * minuteMs].map((now) => isActive(lease, now))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(isActive(null, 0)).toBe(false);
  });
});

function acquireAfter(milliseconds: number, user: User = noor): LeaseHandle {
  script.clock.advance(milliseconds);
  return acquire(user);
}
