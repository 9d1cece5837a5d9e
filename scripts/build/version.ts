import { readFileSync } from "node:fs";

/** From package.json, the only file that states it. */
export const version: string = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;

/** For esbuild's `define`: the value of the constant in `src/sidebar/version.ts`. */
export const defineVersion = { ENGAGEMENT_VERSION: JSON.stringify(version) };
