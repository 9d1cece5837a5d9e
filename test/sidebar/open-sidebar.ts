import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { defineVersion } from "../../scripts/build/version.ts";
import { chromiumSwitches, findChromium } from "../../scripts/chromium/find.ts";
import { type CallName, callNames, FakeScript } from "./fake-script.ts";
import { installScriptRun } from "./script-run.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface OpenSidebar {
  page: Page;
  script: FakeScript;
  /** What the page asked of the network beside itself, and what it complained about. */
  complaints: string[];
}

interface Opening {
  /** Prepares the workbook before the sidebar opens. */
  prepare?(script: FakeScript): void;
  /** Google is there; true unless it is said. */
  inGoogle?: boolean;
}

/** Serves the sidebar for the tests of a file, and opens it as often as they ask, 300 px wide. */
export function useSidebar(): (opening?: Opening) => Promise<OpenSidebar> {
  let server: Server;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    const page = await buildPage();
    server = createServer((_, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(page));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await chromium.launch({ executablePath: findChromium(), args: chromiumSwitches });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  return async ({ prepare, inGoogle = true } = {}) => {
    const script = new FakeScript();
    prepare?.(script);
    const complaints: string[] = [];
    const context = await browser.newContext({
      viewport: { width: 300, height: 800 },
      locale: "en-GB",
      timezoneId: "Asia/Kolkata",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("request", (request) => request.url() !== address && complaints.push(request.url()));
    page.on("dialog", (dialog) => void dialog.dismiss().then(() => complaints.push(dialog.message())));
    if (inGoogle) await bridge(page, script);
    await page.goto(address);
    return { page, script, complaints };
  };
}

async function bridge(page: Page, script: FakeScript): Promise<void> {
  await page.exposeFunction("callScript", async (name: CallName, args: string) =>
    JSON.stringify(await script.answer(name, JSON.parse(args))),
  );
  await page.addInitScript(installScriptRun, [...callNames]);
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
