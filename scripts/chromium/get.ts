import { aptStep } from "./apt.ts";
import { findChromium } from "./find.ts";
import { installCommand } from "./install-command.ts";
import { npmPackageStep } from "./npm-package.ts";
import { playwrightStep } from "./playwright-download.ts";

/** One way to get a Chromium onto this computer. */
export interface Step {
  /** What it does, to be printed in one line. */
  description: string;
  /** Whether it is possible on this computer. */
  applies(): boolean;
  /** Throws, or installs no Chromium, if it fails. */
  run(): Promise<void>;
}

/** All steps, in the order in which they are tried. */
export const steps: readonly Step[] = [playwrightStep, npmPackageStep, aptStep];

interface GetOptions {
  /** Defaults to CHROMIUM_PATH. */
  preferredPath?: string;
  steps?: readonly Step[];
  find?: () => string | undefined;
  say?: (line: string) => void;
}

/** The path of a Chromium for the browser tests. If there is none, tries each step; throws an Error with advice if all fail. */
export async function getChromium(options: GetOptions = {}): Promise<string> {
  const {
    preferredPath = process.env.CHROMIUM_PATH,
    find = findChromium,
    say = (line) => process.stderr.write(`${line}\n`),
  } = options;
  const found = find();
  if (preferredPath && found !== preferredPath)
    say(`The Chromium that CHROMIUM_PATH names, ${preferredPath}, does not start.`);
  if (found) return found;
  for (const step of options.steps ?? steps) {
    if (!step.applies()) continue;
    say(`The browser tests need a Chromium. ${step.description} ...`);
    try {
      await step.run();
    } catch (error) {
      say(`  That failed: ${(error as Error).message}`);
    }
    const got = find();
    if (got) return got;
  }
  throw new Error(
    `The browser tests need a Chromium, and none could be fetched. ${installCommand()}, or set CHROMIUM_PATH to the one you have, and try again.`,
  );
}

/** The same for commands: sets CHROMIUM_PATH for their child processes, and exits if there is no Chromium. */
export async function provideChromium(): Promise<string> {
  try {
    const path = await getChromium();
    process.env.CHROMIUM_PATH = path;
    return path;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}
