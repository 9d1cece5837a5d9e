import { describe, expect, it } from "vitest";
import { instantOfText } from "../../src/time/iso-time.ts";

describe("the instant of a text", () => {
  it.each([
    ["2026-05-02", "2026-05-02T00:00:00.000Z"],
    ["2026-05-02T10:00", "2026-05-02T10:00:00.000Z"],
    ["2026-05-02 10:00:00", "2026-05-02T10:00:00.000Z"],
    ["2026-05-02T10:00:00.123456Z", "2026-05-02T10:00:00.123Z"],
    ["2026-05-02T10:00:00+0200", "2026-05-02T08:00:00.000Z"],
    ["2026-05-02T10:00:00-03:30", "2026-05-02T13:30:00.000Z"],
    ["2026-05-02 10:00:00 UTC", "2026-05-02T10:00:00.000Z"],
    ["Sat, 02 May 2026 10:00:00 GMT", "2026-05-02T10:00:00.000Z"],
    ["Sat, 02 May 2026 10:00:00 +0200", "2026-05-02T08:00:00.000Z"],
    ["Sat, 02 May 2026 10:00 EST", "2026-05-02T15:00:00.000Z"],
  ])("%s is %s, whatever the machine's time zone", (text, instant) => {
    expect(new Date(instantOfText(text)).toISOString()).toBe(instant);
  });

  // JavaScript would read each of these as a time in the machine's zone.
  it.each(["5/2/2026 10:00 AM", "02-05-2026", "12 DEC", "Sat May 02 2026 10:00:00", "May 2, 2026"])(
    "%s, which has no time zone, is not a time",
    (text) => {
      expect(Date.parse(text)).not.toBeNaN();
      expect(instantOfText(text)).toBeNaN();
    },
  );
});
