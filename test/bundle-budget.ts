/** The most bytes that each part of the add-on may have: what a package or a feature costs shows here, in its commit. */
export const bundleBudget = {
  /** dist/Code.js without its texts, which are compiled when they are first needed: every cell with a formula pays for it. */
  "what a formula compiles": 71_000,
  "dist/Code.js": 645_000,
  /** Downloaded each time the sidebar opens. */
  "dist/Sidebar.html": 1_000_000,
};
