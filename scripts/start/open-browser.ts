import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
  darwin: ["open", []],
  win32: ["cmd", ["/c", "start", ""]],
};

/** Opens an address in the default browser. Does nothing without one, since the address is also printed. */
export function openInBrowser(address: string): void {
  const [command, args] = openers[process.platform] ?? ["xdg-open", []];
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
