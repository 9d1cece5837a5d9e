import { type Browser, chromium } from "playwright-core";
import { chromiumSwitches, findChromium } from "../scripts/chromium/find.ts";

let shared: Promise<Browser> | undefined;

/**
 * A headless Chromium that test files share, since starting one takes longer than most tests. It ends with the tests'
 * process; each file closes the tabs that it opened.
 */
export async function sharedBrowser(): Promise<Browser> {
  if (!(await shared)?.isConnected()) shared = launch();
  return shared as Promise<Browser>;
}

function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium was found. `npm test` fetches one.");
  return chromium.launch({ executablePath, args: chromiumSwitches });
}
