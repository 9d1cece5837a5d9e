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

const checks: [string, () => Promise<boolean>][] = [
  ["Format and lint", () => run("biome", ["check", "--error-on-warnings"])],
  ["Types: add-on", () => run("tsc", ["-p", "tsconfig.json"])],
  ["Types: sidebar", () => run("tsc", ["-p", "src/sidebar"])],
  ["Types: scripts", () => run("tsc", ["-p", "scripts"])],
  ["Types: tests", () => run("tsc", ["-p", "test"])],
  ["Build and tests", () => run("vitest", ["run", "--config", "test/vitest.config.ts", ...process.argv.slice(2)])],
];

for (const [name, check] of checks) {
  console.log(`\n${name} ...`);
  if (!(await check())) {
    console.error(`\n${name} failed.`);
    process.exit(1);
  }
}
console.log("\nEverything passed.");
