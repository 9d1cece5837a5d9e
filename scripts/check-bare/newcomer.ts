import { type ChildProcess, spawn } from "node:child_process";
import type { BareSystem } from "./bare-system.ts";

/** Running child processes, to be killed on an early exit. */
export const running = new Set<ChildProcess>();

function run(system: BareSystem, command: string, onText: (text: string) => void): ChildProcess {
  const [program = "", ...args] = system.commandLine(command);
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  child.on("close", () => running.delete(child));
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      process.stdout.write(chunk);
      onText(chunk.toString());
    });
  return child;
}

const closed = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on("close", resolve));
const startLimitMs = 10 * 60_000;
const testLimitMs = 30 * 60_000;

/** Runs `npm start` until the address that it prints serves the page, then stops it. Throws if that fails. */
export async function tryStart(system: BareSystem): Promise<void> {
  let printed = "";
  let limit: NodeJS.Timeout | undefined;
  const child = run(system, "npm start", (text) => {
    printed += text;
  });
  const end = closed(child);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      limit = setTimeout(() => reject(new Error("npm start printed no address within 10 minutes.")), startLimitMs);
      child.on("close", (status) => reject(new Error(`npm start ended with status ${status}.`)));
      child.stdout?.on("data", () => {
        const address = printed.match(/is open at (http:\S+)/)?.[1];
        if (address) resolve(address);
      });
    });
    const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    const page = await response.text();
    if (!response.ok || !page.includes("page.js")) throw new Error(`${address} does not serve the page.`);
    console.log(`${address} serves the page.`);
  } finally {
    clearTimeout(limit);
    child.kill("SIGKILL");
    await end;
  }
}

/** Runs `npm test` with these test files, or all. Throws if it fails. */
export async function tryTest(system: BareSystem, files: string[]): Promise<void> {
  const command = ["npm test", ...(files.length ? ["--", ...files] : [])].join(" ");
  let printed = "";
  const child = run(system, command, (text) => {
    printed += text;
  });
  const limit = setTimeout(() => child.kill("SIGKILL"), testLimitMs);
  const status = await closed(child);
  clearTimeout(limit);
  if (status !== 0) throw new Error(`${command} ended with status ${status ?? "none: it took more than 30 minutes"}.`);
  if (!/^\d+ passed, 0 failed, .* with /m.test(printed))
    throw new Error(`${command} did not print how many tests passed.`);
}
