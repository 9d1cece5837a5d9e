// Prepares a clone: checks Node's version, and installs the dependencies of the lock file.
// Plain JavaScript without dependencies, because it runs before they are installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const say = (sentence) => process.stderr.write(`${sentence}\n`);

function stop(sentence) {
  say(sentence);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(
      `This project needs Node 20.19 or later, and this is ${process.versions.node}. Install a newer Node and try again.`,
    );
}

/** Whether every package of the lock file that this computer needs is installed in the locked version. */
function isInstalled() {
  const installed = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const read = (path) => JSON.parse(readFileSync(path, "utf8")).packages;
  const there = read(installed);
  return Object.entries(read(`${root}/package-lock.json`)).every(
    ([path, { version, optional }]) => path === "" || (there[path] ? there[path].version === version : optional),
  );
}

function installDependencies() {
  if (isInstalled()) return;
  const again = existsSync(`${root}/node_modules`);
  say(again ? "Updating the dependencies ..." : "Installing the dependencies (once, a minute or two) ...");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) stop("The dependencies could not be installed. Check the internet connection and try again.");
}

checkNode();
installDependencies();
