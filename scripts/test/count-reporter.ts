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
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts: TestCounts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules)
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test that did not come to its end, as when its file was stopped, counts as skipped.
        counts[state === "pending" ? "skipped" : state]++;
      }
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  }
}
