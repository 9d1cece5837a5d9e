import type { Clock } from "./execution.ts";

/** The computer's clock, which calls do not advance. `advance` blocks, as a script's waiting does. */
export const systemClock: Clock = {
  now: () => Date.now(),
  advance(milliseconds) {
    const end = Date.now() + milliseconds;
    // Browsers refuse Atomics.wait on the main thread of a page: there, poll the clock instead.
    if (typeof window === "undefined") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    while (Date.now() < end);
  },
};

/** The clock as one execution sees it: what its calls would take at Google is added to a clock that runs by itself. */
export function withCharges(clock: Clock): Required<Clock> {
  let chargedMs = 0;
  const charge = (milliseconds: number) => {
    chargedMs += milliseconds;
  };
  return {
    now: () => clock.now() + chargedMs,
    advance: (milliseconds) => clock.advance(milliseconds),
    charge: clock.charge?.bind(clock) ?? charge,
  };
}

/** A clock that moves only when something waits on it and, if calls take time, by what each would take at Google. */
export function fakeClock(start: number | string = "2026-06-01T09:00:00Z", callsTakeTime = false): Required<Clock> {
  let time = typeof start === "number" ? start : Date.parse(start);
  return {
    now: () => time,
    advance(milliseconds) {
      time += milliseconds;
    },
    charge(milliseconds) {
      if (callsTakeTime) time += milliseconds;
    },
  };
}
