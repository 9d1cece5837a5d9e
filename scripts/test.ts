import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command of the project and resolves to whether it succeeded; its output appears as it comes. */
function run(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(`${root}/node_modules/.bin/${command}`, args, {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.on("close", (status) => resolve(status === 0));
  });
}

type Check = readonly [name: string, passes: () => Promise<boolean>];

/** What takes seconds each; they run side by side. */
const quick: readonly Check[] = [
  ["Format and lint", () => run("biome", ["check", "--error-on-warnings"])],
  ["Types: add-on", () => run("tsc", ["-p", "tsconfig.json"])],
  ["Types: sidebar", () => run("tsc", ["-p", "src/sidebar"])],
  ["Types: scripts", () => run("tsc", ["-p", "scripts"])],
  ["Types: tests", () => run("tsc", ["-p", "test"])],
];

const long: readonly Check[] = [
  ["Build and tests", () => run("vitest", ["run", "--config", "test/vitest.config.ts", ...process.argv.slice(2)])],
];

for (const checks of [quick, long]) {
  console.log(`\n${checks.map(([name]) => name).join(", ")} ...`);
  const passed = await Promise.all(checks.map(([, passes]) => passes()));
  const failed = checks.filter((_, place) => !passed[place]).map(([name]) => name);
  if (failed.length > 0) {
    console.error(`\nFailed: ${failed.join(", ")}.`);
    process.exit(1);
  }
}
console.log("\nEverything passed.");
