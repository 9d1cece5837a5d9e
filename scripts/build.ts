import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bigQuery } from "../src/bigquery/sign-in.ts";
import { webhookHosts } from "../src/connectors/access/webhook-hosts.ts";
import { connectorList } from "../src/connectors/index.ts";
import { requestedUrlPrefixes } from "../src/connectors/requested-url-prefixes.ts";
import { bundle, defineSendsMail, escapeForScriptTag, pageOptions } from "./build/bundle.ts";
import { LicenceError } from "./build/licences.ts";
import { allNotices } from "./build/notices.ts";
import { buildScript, otherPartsPlugin } from "./build/script-files.ts";
import { buildSidebarParts, defineParts } from "./build/sidebar-parts.ts";
import { leaveUnusedOut } from "./build/unused-properties.ts";
import { mailScope, readSendMail } from "./send-mail.ts";
import { readSites } from "./sites.ts";
import { UsageError } from "./start/options.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A page of dist/, with style and script inline, since Apps Script serves no other files. */
async function buildPage(folder: string, files: Set<string>, define: Record<string, string> = {}): Promise<string> {
  const script = await bundle(files, {
    entryPoints: [`${folder}/main.tsx`],
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [leaveUnusedOut("pages"), otherPartsPlugin],
    ...pageOptions,
    define: { ...pageOptions.define, ...define },
  });
  const style = await bundle(files, {
    entryPoints: [`${folder}/style.css`],
    target: ["chrome109", "firefox115", "safari16"],
  });
  const page = await readFile(`${root}/src/sidebar/index.html`, "utf8");
  return page
    .replace("<!-- style -->", () => `<style>${style}</style>`)
    .replace("<!-- script -->", () => `<script>${escapeForScriptTag(script)}</script>`);
}

const asHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Replaces a file atomically, so that concurrent readers never see half of it. */
async function writeAtomically(path: string, content: string): Promise<void> {
  const unfinished = `${root}/node_modules/.cache/${basename(path)}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await mkdir(`${root}/node_modules/.cache`, { recursive: true });
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}

/**
 * dist/appsscript.json: the manifest, with the addresses that connectors and the user's own sites need, and the scope for
 * sending email in an add-on that does.
 */
export async function buildManifest(sites: readonly string[], sendsMail: boolean): Promise<string> {
  const manifest = JSON.parse(await readFile(`${root}/appsscript.json`, "utf8"));
  const urlFetchWhitelist = [
    ...new Set([...requestedUrlPrefixes([...connectorList, bigQuery]), ...Object.values(webhookHosts), ...sites]),
  ].sort();
  const oauthScopes = [...manifest.oauthScopes, ...(sendsMail ? [mailScope] : [])];
  return `${JSON.stringify({ ...manifest, oauthScopes, urlFetchWhitelist }, null, 2)}\n`;
}

/**
 * Builds dist/: exactly the files that clasp pushes.
 *
 * @param sites Addresses of the user's own sites; defaults to those in `SITES`. Throws a UsageError if one is invalid.
 * @param sendsMail Whether alerts and reports can be sent by email; defaults to `SEND_MAIL`.
 * @param isAllInCode Whether the whole script is in Code.js; defaults to `ALL_IN_CODE`, see src/README.md.
 */
export async function buildAddOn(
  sites = readSites(process.env.SITES),
  sendsMail = readSendMail(process.env.SEND_MAIL),
  isAllInCode = Boolean(process.env.ALL_IN_CODE),
): Promise<void> {
  const inCode = new Set<string>();
  const inPages = new Set<string>();
  const building = buildSidebarParts(inPages);
  const [script, parts, sidebar, check, manifest] = await Promise.all([
    buildScript({ bundled: inCode, isAllInCode, sendsMail }),
    building,
    building.then((built) =>
      buildPage("src/sidebar", inPages, { ...defineParts((file) => built[file] ?? ""), ...defineSendsMail(sendsMail) }),
    ),
    buildPage("src/sidebar/check", inPages),
    buildManifest(sites, sendsMail),
  ]);
  const notices = allNotices([...inCode, ...inPages], root);
  const files: Record<string, string> = {
    ...script,
    ...parts,
    "Sidebar.html": sidebar.replace("<!-- notices -->", () => asHtml(notices)),
    "Check.html": check.replace("<!-- notices -->", "The licences are in Sidebar.html, in the settings."),
    "appsscript.json": manifest,
  };
  const dist = `${root}/dist`;
  await mkdir(dist, { recursive: true });
  for (const name of await readdir(dist)) if (!(name in files)) await rm(`${dist}/${name}`, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeAtomically(`${dist}/${name}`, content);
}

/** Exits after a failed build. Mistakes in `SITES` and `SEND_MAIL` and missing licences are printed as a message, other errors with a stack. */
export function exitWithError(error: Error): never {
  console.error(error instanceof UsageError || error instanceof LicenceError ? error.message : error.stack);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildAddOn().catch(exitWithError);
  for (const file of await readdir(`${root}/dist`)) {
    const { length } = await readFile(`${root}/dist/${file}`);
    console.log(`dist/${file}  ${(length / 1024).toFixed(1)} KB`);
  }
}
