import type { Clock } from "./execution.ts";

/** The computer's clock. `advance` blocks, as a script's waiting does. */
export const systemClock: Clock = {
  now: () => Date.now(),
  advance(milliseconds) {
    const end = Date.now() + milliseconds;
    // Browsers refuse Atomics.wait on the main thread of a page: there, poll the clock instead.
    if (typeof window === "undefined") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    while (Date.now() < end);
  },
};

/** A clock that moves only when something waits on it. */
export function fakeClock(start: number | string = "2026-06-01T09:00:00Z"): Clock {
  let time = typeof start === "number" ? start : Date.parse(start);
  return {
    now: () => time,
    advance(milliseconds) {
      time += milliseconds;
    },
  };
}
