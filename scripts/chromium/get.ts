import { aptStep } from "./apt.ts";
import { findChromium } from "./find.ts";
import { installCommand } from "./install-command.ts";
import { npmPackageStep } from "./npm-package.ts";
import { playwrightStep } from "./playwright-download.ts";

/** One way to get a Chromium onto this computer. */
export interface Step {
  /** What it does, in one line. */
  says: string;
  /** Whether this computer can try it at all. */
  applies(): boolean;
  /** Throws, or ends without a Chromium, where it fails. */
  run(): Promise<void>;
}

/** All ways, in the order in which they are tried. */
export const steps: readonly Step[] = [playwrightStep, npmPackageStep, aptStep];

interface GetOptions {
  /** What CHROMIUM_PATH names. */
  wanted?: string;
  steps?: readonly Step[];
  find?: () => string | undefined;
  say?: (line: string) => void;
}

/** The path of a Chromium for the browser tests, fetched by the first step that gives one where there is none yet. Throws what to do where all fail. */
export async function getChromium(options: GetOptions = {}): Promise<string> {
  const {
    wanted = process.env.CHROMIUM_PATH,
    find = findChromium,
    say = (line) => process.stderr.write(`${line}\n`),
  } = options;
  const found = find();
  if (wanted && found !== wanted) say(`The Chromium that CHROMIUM_PATH names, ${wanted}, does not start.`);
  if (found) return found;
  for (const step of options.steps ?? steps) {
    if (!step.applies()) continue;
    say(`The browser tests need a Chromium. ${step.says} ...`);
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

/** The same for commands: sets CHROMIUM_PATH for what they start, and ends the command where there is none. */
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
