import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** Number of tests by result. */
export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Writes the counts to the file named by TEST_COUNTS, in addition to vitest's output. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts: TestCounts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      // A test that did not finish, for example because its file was stopped, counts as skipped.
      for (const state of states) counts[state === "pending" ? "skipped" : state]++;
      // A file that fails outside its tests, in an import or a hook, counts as one failure.
      if (module.state() === "failed" && !states.includes("failed")) counts.failed++;
    }
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  }
}
