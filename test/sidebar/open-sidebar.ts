import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { defineVersion } from "../../scripts/build/version.ts";
import { chromiumSwitches, findChromium } from "../../scripts/chromium/find.ts";
import { installScriptRun } from "./script-run.ts";
import { type CallName, callNames, ScriptStub } from "./script-stub.ts";
import type { SpreadsheetScript } from "./spreadsheet-script.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface OpenSidebar {
  page: Page;
  script: ScriptStub;
  /** What the page asked of the network beside itself, and what it complained about. */
  complaints: string[];
}

interface Opening {
  /** Prepares the spreadsheet, or what is answered in its place, before the sidebar opens. */
  prepare?(script: ScriptStub): unknown;
  /** The built script answers, over an empty spreadsheet; without it a test gives the answers, which takes less time. */
  inSpreadsheet?: boolean;
  /** Google is there; true unless it is said. */
  inGoogle?: boolean;
}

interface Serving {
  browser: Browser;
  address: string;
}

/** The server and the browser that files share: each takes longer to start than most tests. They end with the worker. */
let serving: Promise<Serving> | undefined;

async function serve(): Promise<Serving> {
  const [html, browser] = await Promise.all([
    buildPage(),
    chromium.launch({ executablePath: findChromium(), args: chromiumSwitches }),
  ]);
  const server = createServer((_, response) =>
    response.setHeader("content-type", "text/html; charset=utf-8").end(html),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return { browser, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** What the tab shows now; what is left of the page before it is heard no more. */
type Current = Pick<OpenSidebar, "script" | "complaints">;

/**
 * Opens the sidebar as often as the tests of a file ask, 300 px wide. All share one tab, in which it is loaded anew, since
 * a new tab takes three times as long.
 *
 * @param scripts What the page runs before anything else.
 */
export function useSidebar(...scripts: string[]): (opening?: Opening) => Promise<OpenSidebar> {
  let address: string;
  let browser: Browser;
  let tab: { page: Page; inGoogle: boolean } | undefined;
  let current: Current | undefined;
  let spreadsheet: SpreadsheetScript | null = null;
  const opened: ScriptStub[] = [];

  beforeAll(async () => {
    serving ??= serve();
    ({ browser, address } = await serving);
  });
  afterEach(() => {
    const unanswered = opened.splice(0).flatMap((script) => script.unanswered);
    expect(unanswered, "calls that the test gives no answer to").toEqual([]);
  });
  afterAll(async () => {
    spreadsheet?.close();
    await tab?.page.context().close();
  });

  const openTab = async (inGoogle: boolean) => {
    const context = await browser.newContext({
      viewport: { width: 300, height: 800 },
      locale: "en-GB",
      timezoneId: "Asia/Kolkata",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const complain = (what: string) => current?.complaints.push(what);
    page.on("pageerror", (error) => complain(String(error)));
    page.on("console", (message) => message.type() === "error" && complain(message.text()));
    page.on("request", (request) => request.url() !== address && complain(request.url()));
    page.on("dialog", (dialog) => void dialog.dismiss().then(() => complain(dialog.message())));
    for (const content of scripts) await page.addInitScript({ content });
    if (inGoogle) {
      const answer = async (name: CallName, args: string) =>
        JSON.stringify(await (current as Current).script.answer(name, JSON.parse(args)));
      await page.exposeFunction("callScript", answer);
      await page.addInitScript(installScriptRun, [...callNames]);
    }
    return page;
  };

  return async ({ prepare, inGoogle = true, inSpreadsheet = false } = {}) => {
    spreadsheet?.close();
    // The grid takes seconds to load: only for those who need it.
    spreadsheet = inSpreadsheet ? (await import("./spreadsheet-script.ts")).openSpreadsheetScript() : null;
    const script = new ScriptStub(spreadsheet);
    opened.push(script);
    await prepare?.(script);
    const complaints: string[] = [];
    if (tab && tab.inGoogle === inGoogle && !tab.page.isClosed()) await leave(tab.page);
    else {
      await tab?.page.context().close();
      tab = { page: await openTab(inGoogle), inGoogle };
    }
    current = { script, complaints };
    await tab.page.goto(address);
    return { page: tab.page, script, complaints };
  };
}

/** Ends the page of the test before, with what it opened and what was put in its way. */
async function leave(page: Page): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await context.unrouteAll();
  await page.goto("about:blank");
}

/** The page as the build makes it, but readable. */
async function buildPage(): Promise<string> {
  const [script, style] = await Promise.all(
    ["main.tsx", "style.css"].map(async (entry) => {
      const { outputFiles } = await build({
        entryPoints: [`${root}/src/sidebar/${entry}`],
        bundle: true,
        write: false,
        format: "iife",
        target: "es2019",
        jsx: "automatic",
        jsxImportSource: "preact",
        supported: { "template-literal": false },
        define: defineVersion,
        ...(entry.endsWith("css") && { target: "chrome109" }),
      });
      return outputFiles[0]?.text ?? "";
    }),
  );
  const page = await readFile(`${root}/src/sidebar/index.html`, "utf8");
  return page
    .replace("<!-- notices -->", "Fernwave 3.1 (MIT)\nCopyright (c) 2020 Fern Wave")
    .replace("<!-- style -->", () => `<style>${style}</style>`)
    .replace("<!-- script -->", () => `<script>${script?.replaceAll("</script", "<\\/script")}</script>`);
}
