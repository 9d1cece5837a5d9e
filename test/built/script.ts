/**
 * What dist/Code.js is made of; never called. Tests read the built file and import none of this, so vitest would not know
 * which changes concern them, and `npm test -- --changed` would leave them out.
 */
export const sources = () => import("../../src/main.ts");
