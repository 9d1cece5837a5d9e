/**
 * What the script's files in dist/ are made of; never called. Tests read the built files and import none of this, so vitest would
 * not know which changes concern them, and `npm test -- --changed` would leave them out. bundle.test.ts checks that no part is missing.
 */
export const sources = () => import("../../src/main.ts");
export const cellFunctionSources = () => import("../../src/appsscript/cell-functions.ts");
export const sentimentSources = () => import("../../src/metrics/sentiment/sentiment.ts");
export const benchmarkSources = () => import("../../src/metrics/benchmarks/index.ts");
export const cellTextSources = () => import("../../src/text/cells/index.ts");
export const argumentSources = () => import("../../src/appsscript/check/describe-arguments.ts");
export const menuSources = () => import("../../src/appsscript/open-event.ts");
export const callSources = () => import("../../src/appsscript/index.ts");
