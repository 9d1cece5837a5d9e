/** What dist/Sidebar.html and dist/Check.html are made of; never called, see script.ts. */
export const sources = () => import("../../src/sidebar/main.tsx");
export const checkSources = () => import("../../src/sidebar/check/main.tsx");
