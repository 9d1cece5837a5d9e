import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { runLimited } from "../run-limited.ts";
import type { Step } from "./get.ts";

const works = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore", timeout: 10_000 }).status === 0;

/** The families that a Linux belongs to by its own account, such as "ubuntu debian"; "" for another system. */
export function linuxFamilies(file = "/etc/os-release"): string {
  try {
    const lines = readFileSync(file, "utf8").match(/^ID(_LIKE)?=.*$/gm) ?? [];
    return lines.map((line) => line.replace(/^.*?=|"/g, "")).join(" ");
  } catch {
    return "";
  }
}

/** What makes a command run as root without a question: nothing for root, sudo where it asks nothing; undefined where neither is so. */
function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return works("sudo", "-n", "true") ? ["sudo", "-n"] : undefined;
}

async function install(): Promise<void> {
  const apt = [...(asRoot() ?? []), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=60"];
  for (const args of [["update"], ["install", "-y", "chromium"]]) {
    const [command = "", ...rest] = [...apt, ...args];
    await runLimited(command, rest, { limitMs: 10 * 60_000 });
  }
}

/** Installs the distribution's own. */
export const aptStep: Step = {
  says: "Installing this system's own with apt-get",
  applies: () => /\b(debian|ubuntu)\b/.test(linuxFamilies()) && works("apt-get", "--version") && asRoot() !== undefined,
  run: install,
};
