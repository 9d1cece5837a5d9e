import { createHash } from "node:crypto";
import { globalOfPart, type SidebarPart, sidebarParts } from "../../src/rpc/sidebar-parts.ts";
import { bundle, escapeForScriptTag, pageOptions } from "./bundle.ts";
import { leaveUnusedOut } from "./unused-properties.ts";

/** The code of a part of the sidebar. Adds the paths of the bundled files to `files`. */
async function buildSidebarPart(part: SidebarPart, files: Set<string>): Promise<string> {
  const globalName = `engagement${part}`;
  const code = await bundle(files, {
    entryPoints: [`src/${sidebarParts[part]}`],
    globalName,
    plugins: [leaveUnusedOut("pages")],
    ...pageOptions,
  });
  const fingerprint = createHash("sha256").update(code).digest("hex").slice(0, 12);
  return `${escapeForScriptTag(code)}var ${globalOfPart(part, fingerprint)}=${globalName};`;
}

/** The files with the parts of the sidebar that it loads when they are needed. */
export async function buildSidebarParts(files: Set<string>): Promise<Record<string, string>> {
  const parts = Object.keys(sidebarParts) as SidebarPart[];
  const built = await Promise.all(parts.map(async (part) => [`${part}.html`, await buildSidebarPart(part, files)]));
  return Object.fromEntries(built) as Record<string, string>;
}

/** For esbuild's `define`: the value of the constant in `src/sidebar/load-part.ts`, for a page that belongs to these files. */
export function defineParts(textOf: (file: string) => string): Record<string, string> {
  const fingerprints = (Object.keys(sidebarParts) as SidebarPart[]).map((part) => {
    const found = new RegExp(`var ${globalOfPart(part, "(\\w+)")}=\\w+;$`).exec(textOf(`${part}.html`));
    if (!found) throw new Error(`${part}.html does not say its fingerprint.`);
    return [part, found[1]];
  });
  return { ENGAGEMENT_PARTS: JSON.stringify(Object.fromEntries(fingerprints)) };
}
