import { defineConfig } from "vitest/config";
import { bundleGrid } from "./grid-bundle.ts";

/**
 * The time zone of the process that runs the tests. Spreadsheets in tests are in New York or Madrid, the browser in
 * Kolkata and scripts in UTC, so that code that uses the wrong zone gets wrong durations, times and often days.
 */
process.env.TZ = "Pacific/Kiritimati";

const all = "test/**/*.test.{ts,tsx}";
/** What `npm run check:contracts` runs. */
const contracts = "test/contracts/**";

/** Tests that load the grid. They share it, since each opens its own spreadsheets; beside other tests, collecting garbage takes longer. */
const withGrid = ["test/{bigquery,emulator,appsscript,reports}/**/*.test.ts", "test/functions/**/native*.test.ts"];

/** Tests that type and click: on a busy computer the grid's list of suggestions can swallow a key. */
const inBrowser = ["test/{e2e,sidebar}/**/*.test.ts"];

/** Tests that replace a module, or look at what is loaded when: where files share modules, one that was loaded before stays. */
const withOwnModules = ["test/appsscript/connect/connections.test.ts", "test/metrics/sentiment/any-text.test.ts"];

const grid = await bundleGrid();

/** Takes the grid's modules from the bundle. */
const bundledGrid = {
  name: "bundled-grid",
  enforce: "pre" as const,
  resolveId: (id: string) => (grid.has(id) ? { id: grid.get(id) as string, external: true } : undefined),
};

/**
 * Each call loads the script again, so V8 would optimize the same functions again and again, which takes more time than it
 * saves. From Node 22 on, the option has another name.
 */
const fewerOptimizations = process.version.startsWith("v20.")
  ? "--interrupt-budget=500000"
  : "--invocation-count-for-turbofan=20000";

/** What runs before each file of every project. */
const setupFiles: string[] = [];

const shared = {
  setupFiles,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // For busy computers; a poll ends as soon as its condition is met.
  expect: { poll: { timeout: 20_000 } },
  // The grid and each load of the script create many short-lived objects: the smaller the young generation, the more of
  // them are copied, which takes up to a fifth of the time. Both cores are busy, so threads for it would take turns.
  execArgv: ["--max-semi-space-size=64", "--min-semi-space-size=64", "--single-threaded-gc", fewerOptimizations],
};

export default defineConfig({
  test: {
    globalSetup: "test/prepare.ts",
    // The tests are meant to run on two cores.
    maxWorkers: 2,
    projects: [
      {
        plugins: [bundledGrid],
        test: {
          ...shared,
          name: "alone",
          include: [all],
          exclude: [contracts, ...withGrid, ...inBrowser, ...withOwnModules],
          isolate: false,
        },
      },
      {
        plugins: [bundledGrid],
        test: {
          ...shared,
          name: "with grid",
          include: withGrid,
          exclude: withOwnModules,
          isolate: false,
          setupFiles: [...setupFiles, "test/close-workbooks.ts"],
        },
      },
      {
        plugins: [bundledGrid],
        test: {
          ...shared,
          name: "in the browser",
          include: inBrowser,
          retry: 2,
          isolate: false,
          // Pages often wait for a key press or a timer, so two processes leave some of two cores unused.
          maxWorkers: 3,
          // Projects of a group must have the same number of workers; this group is run last.
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...shared, name: "with own modules", include: withOwnModules } },
    ],
  },
});
