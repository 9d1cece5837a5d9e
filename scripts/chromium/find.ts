import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { unpackedChromium } from "./npm-package.ts";

/** Chromium's switches in tests: no window, no background network traffic. */
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

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

/** Where installers, and the steps in this folder, put Chromium or Chrome. */
export function usualPaths(): string[] {
  return [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    chromium.executablePath(),
    ...unpackedChromium(),
  ];
}

/** A first start can take seconds on a busy computer; anything longer hangs. */
const startLimitMs = 20_000;

/** A Chromium's name and version, such as "Chromium 153.0.8010.0"; undefined if it does not start, as without system libraries. */
export function versionOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  // On Windows, Chrome opens a window for --version.
  if (process.platform === "win32") return "Chrome";
  const { status, stdout } = spawnSync(path, ["--version"], {
    encoding: "utf8",
    timeout: startLimitMs,
    killSignal: "SIGKILL",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? (stdout ?? "").trim() : undefined;
}

/** The path of a Chromium or Chrome that starts; undefined if there is none. CHROMIUM_PATH takes precedence. */
export function findChromium(
  env: Record<string, string | undefined> = process.env,
  paths: string[] = usualPaths(),
): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH, ...onPath, ...paths] : [...onPath, ...paths];
  return candidates.find((path) => versionOf(path) !== undefined);
}
