import "../built/script.ts";
import "../built/sidebar.ts";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { defineParts } from "../../scripts/build/sidebar-parts.ts";
import { defineVersion } from "../../scripts/build/version.ts";
import { sharedBrowser } from "../shared-browser.ts";
import { installScriptRun } from "./script-run.ts";
import { type CallName, callNames, ScriptStub } from "./script-stub.ts";
import type { SpreadsheetScript } from "./spreadsheet-script.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface OpenSidebar {
  page: Page;
  script: ScriptStub;
  /** Unexpected requests, errors and dialogs of the page. */
  complaints: string[];
}

interface Opening {
  /** Prepares the spreadsheet or the responses before the sidebar opens. */
  prepare?(script: ScriptStub): unknown;
  /** Runs the built script in an empty spreadsheet; slower than the default, which uses the test's responses. */
  inSpreadsheet?: boolean;
  /** Whether `google.script` exists; defaults to true. */
  inGoogle?: boolean;
}

/** The address of the page, whose server test files share. It ends with the worker. */
let serving: Promise<string> | undefined;

async function serve(): Promise<string> {
  const html = await buildPage();
  const server = createServer((_, response) =>
    response.setHeader("content-type", "text/html; charset=utf-8").end(html),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The current test's script and complaints; late events of the previous page are ignored. */
type Current = Pick<OpenSidebar, "script" | "complaints">;

/**
 * Returns a function that opens the sidebar, 300 pixels wide. Tests of a file share one tab and reload it, since a new tab
 * takes three times as long.
 *
 * @param scripts Scripts that the page runs before anything else.
 */
export function useSidebar(...scripts: string[]): (opening?: Opening) => Promise<OpenSidebar> {
  let address: string;
  let browser: Browser;
  let tab: { page: Page; inGoogle: boolean } | undefined;
  let current: Current | undefined;
  let spreadsheet: SpreadsheetScript | null = null;
  const openedScripts: ScriptStub[] = [];

  beforeAll(async () => {
    serving ??= serve();
    [address, browser] = await Promise.all([serving, sharedBrowser()]);
  });
  afterEach(() => {
    const unanswered = openedScripts.splice(0).flatMap((script) => script.unanswered);
    expect(unanswered, "calls without a response").toEqual([]);
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
    if (tab && tab.inGoogle === inGoogle && !tab.page.isClosed()) await leave(tab.page);
    else {
      await tab?.page.context().close();
      tab = { page: await openTab(inGoogle), inGoogle };
    }
    spreadsheet?.close();
    // Import it only if needed: the grid takes seconds to load.
    spreadsheet = inSpreadsheet ? (await import("./spreadsheet-script.ts")).openSpreadsheetScript() : null;
    const script = new ScriptStub(spreadsheet);
    openedScripts.push(script);
    await prepare?.(script);
    const complaints: string[] = [];
    current = { script, complaints };
    await tab.page.goto(address);
    return { page: tab.page, script, complaints };
  };
}

/** Leaves the previous test's page: closes its pop-ups and removes its routes. */
async function leave(page: Page): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await context.unrouteAll();
  await page.goto("about:blank");
}

/** The page as the build creates it, but not minified. */
async function buildPage(): Promise<string> {
  const parts = defineParts((file) => readFileSync(`${root}/dist/${file}`, "utf8"));
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
        define: { ...defineVersion, ...parts },
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
