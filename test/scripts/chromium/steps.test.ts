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
  expect(steps.map(({ says }) => says)).toEqual([
    "Downloading Playwright's",
    expect.stringContaining("npm's @sparticuz/chromium"),
    "Installing this system's own with apt-get",
  ]);
});

it("with an empty PATH, no usual places and no network each step fails in words, and the last sentence says what to do", async () => {
  vi.stubEnv("PATH", "");
  vi.stubEnv("XDG_CACHE_HOME", folder);
  vi.stubEnv("PLAYWRIGHT_BROWSERS_PATH", folder);
  // Nothing listens on port 1 of this computer.
  vi.stubEnv("PLAYWRIGHT_DOWNLOAD_HOST", "http://127.0.0.1:1");
  const said: string[] = [];
  const find = () => findChromium({ PATH: "" }, []);
  await expect(getChromium({ wanted: "", find, say: (line) => said.push(line) })).rejects.toThrow(
    /none could be fetched\. Install .* or set CHROMIUM_PATH/,
  );
  const hasPackage = process.platform === "linux" && process.arch === "x64";
  expect(said).toEqual([
    "The browser tests need a Chromium. Downloading Playwright's ...",
    expect.stringMatching(/^ {2}That failed: .*ECONNREFUSED/),
    ...(hasPackage
      ? [expect.stringContaining("Downloading the one in npm's"), expect.stringMatching(/^ {2}That failed: .*npm/)]
      : []),
  ]);
});
