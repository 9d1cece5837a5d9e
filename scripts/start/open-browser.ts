import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
  darwin: ["open", []],
  win32: ["cmd", ["/c", "start", ""]],
};

/** Asks the system to show an address in the browser. Where it has none, the address that was printed has to do. */
export function openInBrowser(address: string): void {
  const [command, args] = openers[process.platform] ?? ["xdg-open", []];
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
