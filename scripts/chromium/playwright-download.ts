import { fileURLToPath } from "node:url";
import { runLimited } from "../run-limited.ts";
import type { Step } from "./get.ts";

const command = fileURLToPath(new URL("../../node_modules/playwright-core/cli.js", import.meta.url));

/** Lets Playwright download its Chromium. Stopped after its first failed attempt, because it retries an unreachable host four times. */
export const playwrightStep: Step = {
  description: "Downloading Playwright's",
  applies: () => true,
  run: () =>
    runLimited(process.execPath, [command, "install", "--no-shell", "chromium"], {
      limitMs: 10 * 60_000,
      silenceMs: 30_000,
      stopAt: /^(Error|Failed|Download failed)/,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
    }),
};
