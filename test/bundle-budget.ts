/** The size limits of the add-on's parts, in bytes. Raising one shows in its commit what a package or feature costs. */
export const bundleBudget = {
  /** dist/Code.js without its strings of code, which are compiled on first use: compiled for every cell with a formula. */
  "what a formula compiles": 60_000,
  /** With the strings, which are read for every cell. */
  "dist/Code.js": 228_000,
  /** Read by each call that is no formula. */
  "dist/AddOn.html": 866_000,
  /** Downloaded each time the sidebar opens. */
  "dist/Sidebar.html": 540_000,
  /** Downloaded when the first file is chosen. */
  "dist/FileReader.html": 326_000,
  /** Downloaded when the first xls file is chosen. */
  "dist/ExcelReader.html": 380_000,
  /** Downloaded when the first platform is chosen. */
  "dist/ConnectorTexts.html": 70_000,
  /** Opened from the menu only. It holds the sidebar's texts, and grows with them. */
  "dist/Check.html": 70_000,
};
