import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAddOn } from "./build.ts";
import { readUpstreams } from "./emulator/transport/forward.mjs";
import { mockSites } from "./mocks/index.ts";
import { readSites } from "./sites.ts";
import { readBuiltFiles } from "./start/built-files.ts";
import { openDataFolder } from "./start/data-folder.ts";
import { openDemoMode } from "./start/demo-mode.ts";
import { serveLocalWorkbook } from "./start/local-spreadsheet-server.ts";
import { openInBrowser } from "./start/open-browser.ts";
import { readOptions, UsageError, usage } from "./start/options.ts";
import { bundlePage } from "./start/page-bundle.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const defaultPort = 4321;

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(usage);
  console.log("Building the add-on and its page ...");
  const sites = readSites(process.env.SITES);
  const [page] = await Promise.all([bundlePage(), buildAddOn(options.demo ? [...sites, ...mockSites] : sites)]);
  const folder = join(root, ".engagement");
  const demo = options.demo ? await openDemoMode(folder) : null;
  const data = demo?.data ?? openDataFolder(folder);
  const upstreams = { ...demo?.upstreams, ...readUpstreams(process.env.UPSTREAMS) };
  const workbook = options.workbook ?? (await data.names())[0] ?? "workbook";
  const ports =
    options.port === null ? Array.from({ length: 20 }, (_, offset) => defaultPort + offset) : [options.port];
  const files = await readBuiltFiles(join(root, "dist"));
  const { locale, language } = options;
  const server = await serveLocalWorkbook({
    data,
    files,
    page,
    workbook,
    locale,
    language,
    upstreams,
    ports,
    isDemo: demo !== null,
    opensSidebar: true,
  });
  if (!server) throw new UsageError(`Port ${ports[0]} is in use. Choose another one with --port, or leave --port out.`);
  console.log(`\n  The spreadsheet "${workbook}" is open at ${server.address}\n`);
  console.log("  It is saved on this computer, in .engagement. Stop with Ctrl+C.");
  for (const line of demo?.lines ?? []) console.log(`  ${line}`);
  if (options.open && !process.env.CI) openInBrowser(server.address);
}

start().catch((error: Error) => {
  console.error(error instanceof UsageError ? error.message : (error.stack ?? error.message));
  process.exit(1);
});
