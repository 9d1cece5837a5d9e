import { defineConfig } from "vitest/config";

/**
 * The zone of the computer that runs the tests, whatever it is really. Spreadsheets in tests are in New York or Madrid,
 * the browser is in Kolkata and scripts are in UTC: who asks the wrong one gets other durations, times and often days.
 */
process.env.TZ = "Pacific/Kiritimati";

const all = "test/**/*.test.{ts,tsx}";
/** What `npm run check:contracts` runs. */
const contracts = "test/contracts/**";
/** Tests that load the grid, which takes seconds: they share it, since each opens workbooks of its own. */
const withGrid = ["test/{workbook,appsscript,reports}/**/*.test.ts"];

/** Tests that type and click: on a busy computer the grid's list of suggestions can swallow a key. */
const inBrowser = ["test/{e2e,sidebar}/**/*.test.ts"];

/** What other tests would falsify: how long a page does not answer, and what is loaded when. They run when all others have ended. */
const byItself = ["test/e2e/large-file.test.ts", "test/metrics/sentiment/any-text.test.ts"];

/** What the grid's packages spend time on that no test needs. */
const fasterGrid = {
  name: "faster-grid",
  enforce: "pre" as const,
  transform(code: string, id: string) {
    if (!id.includes("@univerjs")) return;
    // A helper defines each field of a class, which takes a tenth of the tests' time. No field hides a setter: an assignment does the same.
    return { code: code.replace(/_defineProperty\(this, "([\w$]+)", /g, '(this["$1"] = '), map: null };
  },
};

const shared = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A busy computer takes its time; a poll ends as soon as it sees what it waits for.
  expect: { poll: { timeout: 20_000 } },
  server: { deps: { inline: [/@univerjs\//] } },
  // The grid makes much that soon is garbage: with little room for it a fifth of the time goes into collecting it.
  execArgv: ["--max-semi-space-size=32"],
};

export default defineConfig({
  test: {
    globalSetup: "test/prepare.ts",
    // Both of the two cores that the tests may count on.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: "alone",
          include: [all],
          exclude: [contracts, ...withGrid, ...inBrowser, ...byItself],
          isolate: false,
        },
      },
      { test: { ...shared, name: "in the browser", include: inBrowser, exclude: byItself, retry: 2, isolate: false } },
      { test: { ...shared, name: "by itself", include: byItself, sequence: { groupOrder: 1 } } },
      { plugins: [fasterGrid], test: { ...shared, name: "with grid", include: withGrid, isolate: false } },
    ],
  },
});
