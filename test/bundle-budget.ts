/** The size limits of the add-on's parts, in bytes. Raising one shows in its commit what a package or feature costs. */
export const bundleBudget = {
  /** dist/Code.js without its strings of code, which are compiled on first use: compiled for every cell with a formula. */
  "what a formula compiles": 71_000,
  "dist/Code.js": 888_000,
  /** Downloaded each time the sidebar opens. */
  "dist/Sidebar.html": 1_190_000,
  /** Opened from the menu only. It holds the sidebar's texts, and grows with them. */
  "dist/Check.html": 70_000,
};
