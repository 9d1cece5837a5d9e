import type { TestCounts } from "./count-reporter.ts";

function durationText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** The last line of `npm test`: how many tests passed and failed, total time, and browser. */
export function closingLine(counts: TestCounts, durationMs: number, browser: string): string {
  const { passed, failed, skipped } = counts;
  const notRun = skipped > 0 ? `, ${skipped} skipped` : "";
  return `${passed} passed, ${failed} failed${notRun}, in ${durationText(durationMs)}, with ${browser}.`;
}
