import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** How many tests ended how. */
export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Writes the counts into the file that TEST_COUNTS names, beside what vitest prints. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts: TestCounts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      // A test that did not come to its end, as when its file was stopped, counts as skipped.
      for (const state of states) counts[state === "pending" ? "skipped" : state]++;
      // A file that fails before its tests do, as in an import or a hook, is one failure.
      if (module.state() === "failed" && !states.includes("failed")) counts.failed++;
    }
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  }
}
