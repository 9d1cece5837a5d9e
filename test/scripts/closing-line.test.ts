import { expect, it } from "vitest";
import { closingLine } from "../../scripts/test/closing-line.ts";

it("says how many passed, how long it took and in which browser", () => {
  const counts = { passed: 1234, failed: 0, skipped: 0 };
  expect(closingLine(counts, 362_400, "Chromium 153.0.8010.0")).toBe(
    "1234 passed, 0 failed, in 6 min 2 s, with Chromium 153.0.8010.0.",
  );
});

it("says how many failed and how many were skipped", () => {
  expect(closingLine({ passed: 3, failed: 2, skipped: 1 }, 8_000, "Chromium")).toBe(
    "3 passed, 2 failed, 1 skipped, in 8 s, with Chromium.",
  );
});
