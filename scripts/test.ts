import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connectorList } from "../src/connectors/index.ts";
import { versionOf } from "./chromium/find.ts";
import { provideChromium } from "./chromium/get.ts";
import { closingLine } from "./test/closing-line.ts";
import { agingVersions, versionLines } from "./versions/aging.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const began = performance.now();
// `npm run soak` passes `--soak`; everything else is for vitest, such as `--changed` or the files to run.
const isSoak = process.argv.includes("--soak");
const vitestOptions = process.argv.slice(2).filter((option) => option !== "--soak");

/** Runs a command of the project with its output shown, and resolves to whether it succeeded. */
function run(command: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(`${root}/node_modules/.bin/${command}`, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.on("close", (status) => resolve(status === 0));
  });
}

/** With one thread, since the projects are checked in parallel: with more threads per project, some types are checked twice. */
const checkTypes = (project: string): Promise<boolean> => run("tsc", ["-p", project, "--checkers", "1"]);

type Check = readonly [name: string, passes: () => Promise<boolean>];

/** Checks that take seconds each, run in parallel. */
const quick: readonly Check[] = [
  ["Format and lint", () => run("biome", ["check", "--error-on-warnings"])],
  ["Types: add-on", () => checkTypes("tsconfig.json")],
  ["Types: sidebar", () => checkTypes("src/sidebar")],
  ["Types: scripts and tests", () => checkTypes("test")],
];

/** Runs checks in parallel. If any fails, prints their names and exits; `lastLine` is printed last. */
async function pass(checks: readonly Check[], lastLine: () => string): Promise<void> {
  console.log(`\n${checks.map(([name]) => name).join(", ")} ...`);
  const passed = await Promise.all(checks.map(([, passes]) => passes()));
  const failed = checks.filter((_, index) => !passed[index]).map(([name]) => name);
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(", ")}.`);
  console.log(lastLine());
  if (failed.length > 0) process.exit(1);
}

const chromium = await provideChromium();
const folder = mkdtempSync(join(tmpdir(), "test-report-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const countsFile = join(folder, "counts.json");

function runTests(): Promise<boolean> {
  const reporters = ["--reporter=default", "--reporter=./scripts/test/count-reporter.ts"];
  const args = ["run", "--config", "test/vitest.config.ts", ...reporters, ...vitestOptions];
  return run("vitest", args, { TEST_COUNTS: countsFile, ...(isSoak && { SOAK: "1" }) });
}

/** Empty if vitest failed before it counted tests. */
function lastLine(): string {
  try {
    const counts = JSON.parse(readFileSync(countsFile, "utf8"));
    return `\n${closingLine(counts, performance.now() - began, versionOf(chromium) ?? "no browser")}`;
  } catch {
    return "";
  }
}

for (const line of versionLines(agingVersions(connectorList, new Date().toISOString().slice(0, 10)))) console.log(line);
if (!isSoak) await pass(quick, () => "");
await pass([["Build and tests", runTests]], lastLine);
