import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runLimited } from "../run-limited.ts";
import { type Archive, archiveOfSystem, npmRegistryLines, npmVariables, outputOf } from "./this-system.ts";

/** No bare system can be built on this computer; not a fault of the project. */
export class CannotBuild extends Error {}

/** A separate mount namespace, so that no mount outlives the command, however it ends. */
export const separately = ["unshare", "--mount", "--pid", "--fork", "--kill-child"] as const;

const [unshare, ...separateOptions] = separately;
const limits = { limitMs: 10 * 60_000, silenceMs: 3 * 60_000 };
const path = "/usr/local/bin:/usr/bin:/bin";
const isInstalled = (command: string): boolean => outputOf("sh", "-c", `command -v ${command}`) !== "";

async function getDebootstrap(say: (line: string) => void): Promise<void> {
  if (isInstalled("debootstrap")) return;
  if (!isInstalled("apt-get")) throw new CannotBuild("It needs debootstrap, which is not installed here.");
  say("Installing debootstrap with apt-get ...");
  const settings = ["-o", "DPkg::Lock::Timeout=60"];
  try {
    await runLimited("apt-get", [...settings, "update"], limits);
    await runLimited("apt-get", [...settings, "install", "-y", "--no-install-recommends", "debootstrap"], limits);
  } catch (error) {
    throw new CannotBuild(`It needs debootstrap, which apt-get could not install: ${(error as Error).message}`);
  }
}

/** Throws CannotBuild, before anything is done, if this computer cannot build a bare system. */
function checkPossible(): void {
  if (process.platform !== "linux") throw new CannotBuild("It needs Linux.");
  if (process.getuid?.() !== 0) throw new CannotBuild("It needs root: sudo npm run check:bare");
  if (spawnSync(unshare, [...separateOptions, "true"]).status !== 0)
    throw new CannotBuild("This computer does not let root mount anything, as in some containers.");
}

async function bootstrap(folder: string, archive: Archive): Promise<void> {
  const { suite, mirror } = archive;
  const command = ["debootstrap", "--variant=minbase", "--include=ca-certificates", suite, folder, mirror];
  try {
    await runLimited(unshare, [...separateOptions, ...command], limits);
  } catch (error) {
    throw new CannotBuild(`debootstrap could not build ${suite} from ${mirror}: ${(error as Error).message}`);
  }
}

/** Copies the running Node and npm into the system. */
function addNode(folder: string): void {
  const local = join(folder, "usr/local");
  const npm = process.env.npm_execpath;
  if (!npm?.endsWith("npm-cli.js")) throw new CannotBuild("Start it with: npm run check:bare");
  copyFileSync(process.execPath, join(local, "bin/node"));
  cpSync(dirname(dirname(npm)), join(local, "lib/node_modules/npm"), { recursive: true, dereference: true });
  for (const name of ["npm", "npx"])
    symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(local, "bin", name));
  const npmVersion = [folder, "env", "-i", `PATH=${path}`, "npm", "--version"];
  if (outputOf("chroot", ...npmVersion) === "")
    throw new CannotBuild("This Node needs libraries that a bare system lacks. Use one of nodejs.org's.");
}

/** Copies this system's network settings. Returns the environment variables that commands need for the network. */
function connect(folder: string): Record<string, string> {
  for (const file of ["/etc/resolv.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt"])
    if (existsSync(file)) copyFileSync(file, join(folder, file));
  const variables = npmVariables();
  for (const name of ["npm_config_cafile", "NODE_EXTRA_CA_CERTS"]) {
    const file = variables[name];
    if (!file) continue;
    variables[name] = `/etc/ssl/${name}.pem`;
    if (existsSync(file)) copyFileSync(file, join(folder, variables[name]));
    else delete variables[name];
  }
  mkdirSync(join(folder, "usr/local/etc"), { recursive: true });
  writeFileSync(join(folder, "usr/local/etc/npmrc"), `${npmRegistryLines().join("\n")}\n`);
  return variables;
}

const newcomer = { id: 1000, home: "/home/newcomer" };

/** Adds a user without rights to install anything; the home holds only a clone of the commit checked out here. */
function addNewcomer(folder: string): void {
  const { id, home } = newcomer;
  appendFileSync(join(folder, "etc/passwd"), `newcomer:x:${id}:${id}::${home}:/bin/sh\n`);
  appendFileSync(join(folder, "etc/group"), `newcomer:x:${id}:\n`);
  mkdirSync(join(folder, home), { recursive: true });
  chownSync(join(folder, home), id, id);
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const clone = join(folder, home, "project");
  const { status, stderr } = spawnSync("git", ["clone", "--quiet", "--no-hardlinks", root, clone], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The repository could not be cloned: ${stderr}`);
  spawnSync("chown", ["-R", `${id}:${id}`, clone]);
}

export interface BareSystem {
  folder: string;
  /** A command line that runs a shell command in the clone as the newcomer would. */
  commandLine(command: string): string[];
}

/** Builds a minimal Debian or Ubuntu, the same as this system, in a new folder, with Node, npm, certificates and a newcomer. */
export async function buildBareSystem(folder: string, say: (line: string) => void): Promise<BareSystem> {
  checkPossible();
  await getDebootstrap(say);
  const archive = archiveOfSystem() ?? { suite: "stable", mirror: "http://deb.debian.org/debian" };
  say(`Building a minimal ${archive.suite} from ${archive.mirror} ...`);
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  await bootstrap(folder, archive);
  addNode(folder);
  const network = connect(folder);
  addNewcomer(folder);
  const { id, home } = newcomer;
  const variables = { HOME: home, USER: "newcomer", PATH: path, LANG: "C.UTF-8", ...network };
  const env = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  // The shell stays root: a process that changes its user would outlive unshare when that is killed.
  const inside = 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && chroot "$@"; exit $?';
  return {
    folder,
    commandLine: (command) => [
      ...separately,
      ...["sh", "-c", inside, folder, `--userspec=${id}:${id}`, folder, "env", "-i", ...env],
      ...["sh", "-c", `cd ${home}/project && ${command}`],
    ],
  };
}
