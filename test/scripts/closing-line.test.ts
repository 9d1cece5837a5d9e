import { expect, it } from "vitest";
import { closingLine } from "../../scripts/test/closing-line.ts";

it("the closing line has the number of passed tests, the time and the browser", () => {
  const counts = { passed: 1234, failed: 0, skipped: 0 };
  expect(closingLine(counts, 362_400, "Chromium 153.0.8010.0")).toBe(
    "1234 passed, 0 failed, in 6 min 2 s, with Chromium 153.0.8010.0.",
  );
});

it("the closing line has the number of failed and skipped tests", () => {
  expect(closingLine({ passed: 3, failed: 2, skipped: 1 }, 8_000, "Chromium")).toBe(
    "3 passed, 2 failed, 1 skipped, in 8 s, with Chromium.",
  );
});
