// Where this computer keeps a Chromium that the browser tests can drive.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

const known = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium or Chrome; undefined where there is none. CHROMIUM_PATH goes before all others. */
export function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH, ...onPath, ...known, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}

/** Asks the browser tests' own library to download a Chromium; true when it could. */
export function installChromium() {
  const command = fileURLToPath(new URL("../node_modules/playwright-core/cli.js", import.meta.url));
  return spawnSync(process.execPath, [command, "install", "chromium"], { stdio: ["ignore", 2, 2] }).status === 0;
}

/** Switches with which Chromium starts in tests: no window, no calls home. */
export const chromiumSwitches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
