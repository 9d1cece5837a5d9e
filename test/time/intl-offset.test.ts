import { expect, it } from "vitest";
import { intlOffset } from "../../src/time/intl-offset.ts";

// Hours ahead of UTC, by hand; the clock changes are those of 2026.
it.each([
  ["Etc/UTC", "2026-07-01T00:00:00Z", 0],
  ["Asia/Kolkata", "2026-01-01T00:00:00Z", 5.5],
  ["Europe/Madrid", "2026-03-29T00:59:59Z", 1],
  ["Europe/Madrid", "2026-03-29T01:00:00Z", 2],
  ["America/New_York", "2026-11-01T05:59:59Z", -4],
  ["America/New_York", "2026-11-01T06:00:00Z", -5],
  ["Pacific/Kiritimati", "2025-12-31T23:59:59Z", 14],
])("the sidebar's offset of %s at %s is %d hours", (timeZone, instant, hours) => {
  expect(intlOffset(timeZone)(Date.parse(instant))).toBe(hours * 3_600_000);
});
