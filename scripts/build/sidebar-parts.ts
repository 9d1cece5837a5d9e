import { globalOfPart, type SidebarPart, sidebarParts } from "../../src/rpc/sidebar-parts.ts";
import { bundle, escapeForScriptTag, pageOptions } from "./bundle.ts";
import { leaveUnusedOut } from "./unused-properties.ts";

/** The code of a part of the sidebar. Adds the paths of the bundled files to `files`. */
export async function buildSidebarPart(part: SidebarPart, files = new Set<string>()): Promise<string> {
  const code = await bundle(files, {
    entryPoints: [`src/${sidebarParts[part]}`],
    globalName: globalOfPart(part),
    plugins: [leaveUnusedOut("pages")],
    ...pageOptions,
  });
  return escapeForScriptTag(code);
}

/** The files with the parts of the sidebar that it loads when they are needed. */
export async function buildSidebarParts(files: Set<string>): Promise<Record<string, string>> {
  const parts = Object.keys(sidebarParts) as SidebarPart[];
  const built = await Promise.all(parts.map(async (part) => [`${part}.html`, await buildSidebarPart(part, files)]));
  return Object.fromEntries(built) as Record<string, string>;
}
