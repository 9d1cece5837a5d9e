import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { unpackedChromium } from "./npm-package.ts";

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

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

/** Where installers put a Chromium or Chrome, and where the set-up's own steps do. */
export function usualPlaces(): string[] {
  return [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    chromium.executablePath(),
    ...unpackedChromium(),
  ];
}

/** A busy computer needs seconds for a first start; what needs longer hangs. */
const startLimitMs = 20_000;

/** How a Chromium names itself, such as "Chromium 153.0.8010.0"; undefined for one that does not start, as where system libraries are missing. */
export function versionOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  // On Windows Chrome answers --version by opening a window.
  if (process.platform === "win32") return "Chrome";
  const { status, stdout } = spawnSync(path, ["--version"], {
    encoding: "utf8",
    timeout: startLimitMs,
    killSignal: "SIGKILL",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? (stdout ?? "").trim() : undefined;
}

/** The path of a Chromium or Chrome that starts; undefined where there is none. CHROMIUM_PATH goes before all others. */
export function findChromium(
  env: Record<string, string | undefined> = process.env,
  places: string[] = usualPlaces(),
): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH, ...onPath, ...places] : [...onPath, ...places];
  return candidates.find((path) => versionOf(path) !== undefined);
}
