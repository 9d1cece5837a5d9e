import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { runLimited } from "../run-limited.ts";
import type { Step } from "./get.ts";

const works = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore", timeout: 10_000 }).status === 0;

/** ID and ID_LIKE of a Linux system, such as "ubuntu debian"; "" for other systems. */
export function linuxFamilies(file = "/etc/os-release"): string {
  try {
    const lines = readFileSync(file, "utf8").match(/^ID(_LIKE)?=.*$/gm) ?? [];
    return lines.map((line) => line.replace(/^.*?=|"/g, "")).join(" ");
  } catch {
    return "";
  }
}

/** The prefix to run a command as root without a password prompt: none for root, else sudo; undefined if neither works. */
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

/** Installs the distribution's Chromium. */
export const aptStep: Step = {
  description: "Installing this system's own with apt-get",
  applies: () => /\b(debian|ubuntu)\b/.test(linuxFamilies()) && works("apt-get", "--version") && asRoot() !== undefined,
  run: install,
};
