import { readFile } from "node:fs/promises";
import { forwardAll, type Upstreams } from "../emulator/transport/forward.mjs";
import type { FetchRequest } from "../emulator/transport/transport.ts";
import type { PageStart, SaveRequest } from "../page/saved.ts";
import type { DataFolder } from "./data-folder.ts";
import { createLocalServer, type HttpResponse, json, listen, type Route, readBody } from "./http.ts";
import { addressOf, pageFile } from "./page-files.ts";

export interface LocalWorkbookOptions {
  data: DataFolder;
  /** The add-on's built files by name. */
  files: Record<string, string>;
  /** Folder with the page's script and style. */
  page: string;
  workbook: string;
  locale: string | null;
  language: string | null;
  upstreams: Upstreams;
  /** Platforms are mocks, and the page says so. */
  isDemo?: boolean;
  /** A new spreadsheet opens the add-on's sidebar automatically. */
  opensSidebar?: boolean;
  /** Ports to try in turn; 0 is any free one. */
  ports: number[];
}

export interface LocalWorkbookServer {
  address: string;
  stop(): Promise<void>;
}

const html = (body: string): HttpResponse => ({ type: "text/html", body });

const asAttribute = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** The page that platforms redirect the user to; runs `scripts/page/callback.ts`. */
const callbackPage = (language: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  "<title>Engagement</title><style>body{font:16px/1.5 Arial,sans-serif;max-width:30em;margin:4em auto;padding:0 1em}h1{font-size:1.4em}</style>" +
  '<main></main><script src="/callback.js"></script></html>';

/** A route whose requests can be waited for, also those whose page was closed before the response. */
function trackRequests(route: Route): { route: Route; settled(): Promise<void> } {
  const requests = new Set<Promise<unknown>>();
  return {
    async route(request, url) {
      const running = Promise.resolve(route(request, url));
      requests.add(running);
      try {
        return await running;
      } finally {
        requests.delete(running);
      }
    },
    settled: async () => void (await Promise.allSettled(requests)),
  };
}

/** Serves the page and, on a second port and so from another origin, the frame of sidebars; null if no port is free. */
export async function serveLocalWorkbook(options: LocalWorkbookOptions): Promise<LocalWorkbookServer | null> {
  const { data, page } = options;
  const file = (name: string, type: string) => pageFile(page, name, type);
  const source = await readFile(new URL("../page/index.html", import.meta.url), "utf8");
  const shell = source.replace(/"\/(page\.js|style\.css)"/g, (_, name) => `"${addressOf(page, name)}"`);
  const frames = createLocalServer({
    "GET /": () => html('<!doctype html><script src="/frame.js"></script>'),
    "GET /frame.js": file("frame.js", "text/javascript"),
  });
  const framePort = await listen(frames, 0);
  const frameOrigin = `http://127.0.0.1:${framePort}`;
  const policy = `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-src 'self' ${frameOrigin}`;

  // Settings of the command line apply until the first save; the user may change them in the page after that.
  let requestedSettings = { locale: options.locale, language: options.language };

  const nameIn = (url: URL): string => url.searchParams.get("workbook") ?? options.workbook;

  /** The page with what it needs before it may read the spreadsheet, which another tab may be about to save. */
  const pageOf = async (url: URL): Promise<string> => {
    const language = requestedSettings.language ?? (await data.readScript())?.language ?? "";
    const attributes = `data-workbook="${asAttribute(nameIn(url))}" data-language="${asAttribute(language)}"`;
    return shell.replace("<html", () => `<html ${attributes}`);
  };

  const start = async (url: URL): Promise<PageStart> => {
    const name = nameIn(url);
    const { files, upstreams } = options;
    const scriptProperties = { ...(await data.readApps()), REDIRECT_URI: `${url.origin}/usercallback` };
    const [names, saved, script] = await Promise.all([data.names(), data.readWorkbook(name), data.readScript()]);
    return {
      name,
      names,
      saved,
      script,
      files,
      ...requestedSettings,
      frameOrigin,
      isDemo: options.isDemo === true,
      opensSidebar: options.opensSidebar === true,
      scriptProperties,
      upstreams,
    };
  };

  const saves = trackRequests(async (request) => {
    const { name, workbook, script } = await readBody<SaveRequest>(request);
    // One after the other: a refused name then leaves everything as it was.
    await data.writeWorkbook(name, workbook);
    await data.writeScript(script);
    if (name === options.workbook) requestedSettings = { locale: null, language: null };
    return json({ saved: true });
  });

  const server = createLocalServer({
    "GET /": async (_request, url) => ({ ...html(await pageOf(url)), headers: { "Content-Security-Policy": policy } }),
    "GET /page.js": file("page.js", "text/javascript"),
    "GET /style.css": file("style.css", "text/css"),
    "GET /start.json": async (_request, url) => json(await start(url)),
    "GET /usercallback": async () =>
      html(callbackPage(options.language ?? (await data.readScript())?.language ?? "en")),
    "GET /callback.js": file("callback.js", "text/javascript"),
    "POST /save": saves.route,
    "POST /fetch": async (request) =>
      json(await forwardAll(await readBody<FetchRequest[]>(request), options.upstreams)),
  });

  for (const port of options.ports) {
    const actualPort = await listen(server, port);
    if (actualPort === null) continue;
    const close = (openServer: typeof server) =>
      new Promise<void>((resolve) => {
        openServer.close(() => resolve());
        openServer.closeAllConnections();
      });
    return {
      address: `http://127.0.0.1:${actualPort}/`,
      async stop() {
        await Promise.all([close(server), close(frames)]);
        await saves.settled();
      },
    };
  }
  frames.close();
  return null;
}
