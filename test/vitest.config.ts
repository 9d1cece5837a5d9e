import { defineConfig } from "vitest/config";

const all = "test/**/*.test.{ts,tsx}";
/** What `npm run check:contracts` runs. */
const contracts = "test/contracts/**";
/** Tests that load the grid, which takes seconds: they share it, since each opens workbooks of its own. */
const withGrid = ["test/{workbook,appsscript,reports}/**/*.test.ts"];

/** Tests that type and click: on a busy computer the grid's list of suggestions can swallow a key. */
const inBrowser = ["test/{e2e,sidebar}/**/*.test.ts"];

/** What other tests would falsify: how long a page does not answer, and what is loaded when. They run when all others have ended. */
const byItself = ["test/e2e/large-file.test.ts", "test/metrics/sentiment/any-text.test.ts"];

const shared = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A busy computer takes its time; a poll ends as soon as it sees what it waits for.
  expect: { poll: { timeout: 20_000 } },
  server: { deps: { inline: [/@univerjs\//] } },
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
      { test: { ...shared, name: "in the browser", include: inBrowser, exclude: byItself, retry: 2 } },
      { test: { ...shared, name: "by itself", include: byItself, sequence: { groupOrder: 1 } } },
      { test: { ...shared, name: "with grid", include: withGrid, isolate: false } },
    ],
  },
});
