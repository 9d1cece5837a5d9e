import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { buildAddOn, exitWithError } from "./build.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

function stop(...lines: string[]): never {
  console.error(lines.join("\n"));
  process.exit(1);
}

const clasp = (...args: string[]) =>
  spawnSync("npx", ["clasp", ...args], { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status;

await buildAddOn().catch(exitWithError);
console.log("Built dist/.");

const { scriptId } = JSON.parse(readFileSync(`${root}/.clasp.json`, "utf8"));
if (!existsSync(`${homedir()}/.clasprc.json`))
  stop("You are not signed in to Google. Run this once, then try again:", "", "  npx clasp login");
if (!scriptId || scriptId === "your-script-id")
  stop(
    "There is no script to deploy to yet. In a spreadsheet of yours open Extensions > Apps Script and name the project",
    "Engagement. Copy the script ID from Project Settings, write it into .clasp.json as scriptId, then try again.",
  );
process.exit(clasp("push", "--force") ?? 1);
