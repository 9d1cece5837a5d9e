import { serverCalls } from "./appsscript/server-calls.ts";
import { functions } from "./functions/index.ts";
import { jsdoc } from "./functions/jsdoc.ts";

/** A function that cells, menus, triggers or the sidebar call by its name. */
export interface EntryPoint {
  name: string;
  parameters: readonly string[];
  /** How it is reached in its part of the bundle. */
  path: string;
  /** The help that Sheets shows while somebody types the function. */
  jsdoc?: string;
}

/** A part of the bundle, evaluated when one of its entry points is first called. */
export interface BundlePart {
  name: string;
  /** The module that it is bundled from, within src. */
  module: string;
  entryPoints: readonly EntryPoint[];
  /** What other parts import of the module; they reach it when they first call it. */
  exports?: readonly string[];
  /** Whether it stands in the script as a text, which costs a formula nothing; see `scripts/build.ts`. */
  returnsText?: boolean;
}

/** What Google calls: when the workbook is opened, and when a menu item is clicked. */
const menuFunctions: readonly EntryPoint[] = [
  { name: "onOpen", parameters: ["event"], path: "onOpen" },
  { name: "onInstall", parameters: ["event"], path: "onInstall" },
  { name: "openSidebar", parameters: [], path: "openSidebar" },
  { name: "createReportFromMenu", parameters: [], path: "createReportFromMenu" },
  { name: "addSampleDataFromMenu", parameters: [], path: "addSampleDataFromMenu" },
  { name: "writeBenchmarksFromMenu", parameters: [], path: "writeBenchmarksFromMenu" },
];

/** What Google calls when a platform sends the user back from signing in. */
const oauthCallbacks: readonly EntryPoint[] = [{ name: "authCallback", parameters: ["request"], path: "authCallback" }];

/** What Google's clock calls once an hour for whoever has scheduled an import. */
const triggerHandlers: readonly EntryPoint[] = [
  { name: "runDueImports", parameters: ["event"], path: "runDueImports" },
];

/**
 * Everything that can be called from outside; there is nothing else. Whatever stands here can also be typed into a cell by
 * anybody who may edit the workbook, so each has to be harmless there.
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
  // Word lists of three languages, which no other function should pay for.
  {
    name: "sentiment",
    module: "metrics/sentiment/sentiment.ts",
    entryPoints: [],
    exports: ["sentiment", "languageOfText"],
    returnsText: true,
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
