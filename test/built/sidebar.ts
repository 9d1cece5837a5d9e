/** What dist/Sidebar.html is made of; never called, see script.ts. */
export const sources = () => import("../../src/sidebar/main.tsx");
