import { serverCalls } from "./appsscript/server-calls.ts";
import { type FunctionName, functions } from "./functions/index.ts";
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
  /**
   * Where its code is. Google compiles `code` for every formula; a `text` in Code.js it only reads, and a `file` of the project
   * not even that. Formulas and `onOpen` read no file, which would be a call.
   */
  heldAs?: "code" | "text" | "file";
  /** The functions of the list of all that it holds. */
  functions?: readonly FunctionName[];
}

/** The HTML file of the project that holds the part in a `file`. */
export const partsFile = "AddOn";

/** What needs little enough to be beside the formulas: opening the spreadsheet, and the sidebar. */
const openFunctions: readonly EntryPoint[] = [
  { name: "onOpen", parameters: ["event"], path: "onOpen" },
  { name: "onInstall", parameters: ["event"], path: "onInstall" },
  { name: "openSidebar", parameters: [], path: "openSidebar" },
];

/** What Google calls when a menu item is clicked. */
const menuFunctions: readonly EntryPoint[] = [
  { name: "createReportFromMenu", parameters: [], path: "createReportFromMenu" },
  { name: "refreshFromBigQueryFromMenu", parameters: [], path: "refreshFromBigQueryFromMenu" },
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

const names = Object.keys(functions) as FunctionName[];

/** Whether most formulas use it: Google compiles these functions for every cell. Bands take more code than all of them. */
const isUsedOften = (name: FunctionName): boolean =>
  functions[name].group === "engagement" && name !== "ENGAGEMENT_BAND";

/** A part that holds these functions as code. */
export const functionsPart = (held: readonly FunctionName[]): BundlePart => ({
  name: "functions",
  module: "appsscript/cell-functions.ts",
  functions: held,
  entryPoints: held.map((name): EntryPoint => {
    const declaration = functions[name];
    const parameters = declaration.args.map((argument) => argument.name);
    return { name, parameters, path: `functions.${name}.call`, jsdoc: jsdoc(declaration) };
  }),
});

/**
 * Everything that can be called from outside; there is nothing else. Anyone who can edit the spreadsheet can also type
 * these into a cell, so each has to be harmless there.
 */
export const bundleParts: readonly BundlePart[] = [
  functionsPart(names.filter(isUsedOften)),
  { ...functionsPart(names.filter((name) => !isUsedOften(name))), name: "otherFunctions", heldAs: "text" },
  // Holds the word lists of three languages, which would slow down every other function.
  {
    name: "sentiment",
    module: "metrics/sentiment/sentiment.ts",
    entryPoints: [],
    exports: ["sentiment", "languageOfText"],
    heldAs: "text",
  },
  {
    name: "benchmarks",
    module: "metrics/benchmarks/index.ts",
    entryPoints: [],
    exports: ["findBenchmark", "listBenchmarks", "describeBenchmark"],
    heldAs: "text",
  },
  // Messages in three languages, which few cells show.
  {
    name: "cellTexts",
    module: "text/cells/index.ts",
    entryPoints: [],
    exports: ["cellText"],
    heldAs: "text",
  },
  // A custom function that Sheets neither suggests nor explains, since it has no JSDoc.
  {
    name: "check",
    module: "appsscript/check/describe-arguments.ts",
    heldAs: "text",
    entryPoints: [{ name: "ENGAGEMENT_ARGUMENTS", parameters: [], path: "describeArguments" }],
  },
  { name: "menu", module: "appsscript/open-event.ts", heldAs: "text", entryPoints: openFunctions },
  {
    name: "addOn",
    module: "appsscript/index.ts",
    heldAs: "file",
    entryPoints: [
      ...menuFunctions,
      ...oauthCallbacks,
      ...triggerHandlers,
      ...Object.keys(serverCalls).map((name) => ({ name, parameters: ["request"], path: `serverCalls.${name}` })),
    ],
  },
];
