import { serverCalls } from "./appsscript/server-calls.ts";
import { functions } from "./functions/index.ts";
import { jsdoc } from "./functions/jsdoc.ts";

/** A function that cells, menus, triggers or the sidebar call by its name. */
export interface EntryPoint {
  name: string;
  parameters: readonly string[];
  /** The property path to it within its part of the bundle. */
  path: string;
  /** The help that Sheets shows while the function is being typed. */
  jsdoc?: string;
}

/** A part of the bundle, evaluated when one of its entry points is first called. */
export interface BundlePart {
  name: string;
  /** The part's main module, relative to src. */
  module: string;
  entryPoints: readonly EntryPoint[];
  /** What other parts import from the module, evaluated on the first call. */
  exports?: readonly string[];
  /** Whether the script holds it as a string, which formulas do not have to compile; see `scripts/build.ts`. */
  returnsText?: boolean;
}

/** What Google calls when the spreadsheet is opened and when a menu item is clicked. */
const menuFunctions: readonly EntryPoint[] = [
  { name: "onOpen", parameters: ["event"], path: "onOpen" },
  { name: "onInstall", parameters: ["event"], path: "onInstall" },
  { name: "openSidebar", parameters: [], path: "openSidebar" },
  { name: "createReportFromMenu", parameters: [], path: "createReportFromMenu" },
  { name: "addSampleDataFromMenu", parameters: [], path: "addSampleDataFromMenu" },
  { name: "labelPostsFromMenu", parameters: [], path: "labelPostsFromMenu" },
  { name: "writeBenchmarksFromMenu", parameters: [], path: "writeBenchmarksFromMenu" },
  { name: "openCheck", parameters: [], path: "openCheck" },
];

/** What Google calls when a platform sends the user back from signing in. */
const oauthCallbacks: readonly EntryPoint[] = [{ name: "authCallback", parameters: ["request"], path: "authCallback" }];

/** What Google's time-driven trigger calls every hour for users with a scheduled import. */
const triggerHandlers: readonly EntryPoint[] = [
  { name: "runDueImports", parameters: ["event"], path: "runDueImports" },
];

/**
 * Everything that can be called from outside; there is nothing else. Anyone who can edit the spreadsheet can also type
 * these into a cell, so each has to be harmless there.
 */
export const bundleParts: readonly BundlePart[] = [
  {
    name: "functions",
    module: "appsscript/cell-functions.ts",
    entryPoints: Object.values(functions).map((declaration) => ({
      name: declaration.name,
      parameters: declaration.args.map(({ name }) => name),
      path: `functions.${declaration.name}.call`,
      jsdoc: jsdoc(declaration),
    })),
  },
  // Holds the word lists of three languages, which would slow down every other function.
  {
    name: "sentiment",
    module: "metrics/sentiment/sentiment.ts",
    entryPoints: [],
    exports: ["sentiment", "languageOfText"],
    returnsText: true,
  },
  {
    name: "benchmarks",
    module: "metrics/benchmarks/index.ts",
    entryPoints: [],
    exports: ["findBenchmark", "listBenchmarks", "describeBenchmark"],
    returnsText: true,
  },
  // Messages in three languages, which few cells show.
  {
    name: "cellTexts",
    module: "text/cells/index.ts",
    entryPoints: [],
    exports: ["cellText"],
    returnsText: true,
  },
  // A custom function that Sheets neither suggests nor explains, since it has no JSDoc.
  {
    name: "check",
    module: "appsscript/check/describe-arguments.ts",
    returnsText: true,
    entryPoints: [{ name: "ENGAGEMENT_ARGUMENTS", parameters: [], path: "describeArguments" }],
  },
  {
    name: "addOn",
    module: "appsscript/index.ts",
    returnsText: true,
    entryPoints: [
      ...menuFunctions,
      ...oauthCallbacks,
      ...triggerHandlers,
      ...Object.keys(serverCalls).map((name) => ({ name, parameters: ["request"], path: `serverCalls.${name}` })),
    ],
  },
];
