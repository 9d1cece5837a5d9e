import type { Clock } from "./execution.ts";

/** The computer's own time. Scripts block while they wait, so waiting blocks here too. */
export const systemClock: Clock = {
  now: () => Date.now(),
  advance(milliseconds) {
    const end = Date.now() + milliseconds;
    // Atomics.wait is refused on a browser page's main thread, where only looking at the clock is left.
    if (typeof window === "undefined") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    while (Date.now() < end);
  },
};

/** A clock that stands still until something waits on it. */
export function fakeClock(start: number | string = "2026-06-01T09:00:00Z"): Clock {
  let time = typeof start === "number" ? start : Date.parse(start);
  return {
    now: () => time,
    advance(milliseconds) {
      time += milliseconds;
    },
  };
}
