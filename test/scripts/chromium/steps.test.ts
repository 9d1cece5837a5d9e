import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findChromium } from "../../../scripts/chromium/find.ts";
import { getChromium, steps } from "../../../scripts/chromium/get.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "steps-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it("Playwright's Chromium is tried first, then the one from npm, then the system's own", () => {
  expect(steps.map(({ description }) => description)).toEqual([
    "Downloading Playwright's",
    expect.stringContaining("npm's @sparticuz/chromium"),
    "Installing this system's own with apt-get",
  ]);
});

it("without PATH, usual paths and network, each step prints why it failed, and the error has advice", async () => {
  vi.stubEnv("PATH", "");
  vi.stubEnv("XDG_CACHE_HOME", folder);
  vi.stubEnv("PLAYWRIGHT_BROWSERS_PATH", folder);
  // No server listens on port 1.
  vi.stubEnv("PLAYWRIGHT_DOWNLOAD_HOST", "http://127.0.0.1:1");
  const printed: string[] = [];
  const find = () => findChromium({ PATH: "" }, []);
  await expect(getChromium({ preferredPath: "", find, say: (line) => printed.push(line) })).rejects.toThrow(
    /none could be fetched\. Install .* or set CHROMIUM_PATH/,
  );
  const hasPackage = process.platform === "linux" && process.arch === "x64";
  expect(printed).toEqual([
    "The browser tests need a Chromium. Downloading Playwright's ...",
    expect.stringMatching(/^ {2}That failed: .*ECONNREFUSED/),
    ...(hasPackage
      ? [expect.stringContaining("Downloading the one in npm's"), expect.stringMatching(/^ {2}That failed: .*npm/)]
      : []),
  ]);
});
