import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { buildAddOn } from "./build.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

function stop(...lines: string[]): never {
  console.error(lines.join("\n"));
  process.exit(1);
}

const clasp = (...args: string[]) =>
  spawnSync("npx", ["clasp", ...args], { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status;

await buildAddOn();
console.log("Built dist/.");

const { scriptId } = JSON.parse(readFileSync(`${root}/.clasp.json`, "utf8"));
if (!existsSync(`${homedir()}/.clasprc.json`))
  stop("You are not signed in to Google. Run this once, then try again:", "", "  npx clasp login");
if (!scriptId)
  stop(
    "There is no script to deploy to yet. Make one in your Google account, then try again:",
    "",
    '  npx clasp create-script --type sheets --title "Engagement" --rootDir dist',
    "",
    "or write the id of an existing Apps Script project into .clasp.json as scriptId.",
  );
process.exit(clasp("push", "--force") ?? 1);
