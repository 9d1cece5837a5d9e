import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildAddOn, exitWithError } from "./build.ts";
import { deploymentOf, releaseFaults } from "./deploy/clasp-calls.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

function stop(...lines: string[]): never {
  console.error(lines.join("\n"));
  process.exit(1);
}

const clasp = (...args: string[]) =>
  spawnSync("npx", ["clasp", ...args], { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status;

const { values } = parseArgs({ options: { release: { type: "boolean" } } });
const isRelease = values.release === true;
const { version } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
if (isRelease) {
  const { stdout } = spawnSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  const faults = releaseFaults(stdout ?? "", readFileSync(`${root}/CHANGELOG.md`, "utf8"), version);
  if (faults.length > 0) stop(...faults, "Nothing was deployed.");
}

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
const { calls, next } = deploymentOf(isRelease, version);
for (const call of calls) {
  const status = clasp(...call) ?? 1;
  if (status !== 0) process.exit(status);
}
if (next !== null) console.log(next);
