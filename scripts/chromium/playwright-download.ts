import { fileURLToPath } from "node:url";
import { runLimited } from "../run-limited.ts";
import type { Step } from "./get.ts";

const command = fileURLToPath(new URL("../../node_modules/playwright-core/cli.js", import.meta.url));

/** Asks Playwright to download its Chromium. It tries five times by itself, also where its host is out of reach: one try has to do. */
export const playwrightStep: Step = {
  says: "Downloading Playwright's",
  applies: () => true,
  run: () =>
    runLimited(process.execPath, [command, "install", "--no-shell", "chromium"], {
      limitMs: 10 * 60_000,
      silenceMs: 30_000,
      stopAt: /^(Error|Failed|Download failed)/,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
    }),
};
