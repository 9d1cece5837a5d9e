import { readFileSync } from "node:fs";

/** The version in package.json, the only place in which it is written. */
export const version: string = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;

/** For esbuild: puts the version where `src/sidebar/version.ts` names it. */
export const defineVersion = { ENGAGEMENT_VERSION: JSON.stringify(version) };
