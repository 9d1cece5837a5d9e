import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { runLimited } from "../run-limited.ts";
import type { Step } from "./get.ts";

/** A Chromium for Linux on x64 inside an npm package (MIT), available wherever npm's registry is. */
const chromiumPackage = {
  name: "@sparticuz/chromium",
  version: "153.0.0",
  integrity: "sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==",
};

/** Where it is stored: for all clones of the user, or in this clone if the home directory is not writable. */
export function cacheFolders(env: Record<string, string | undefined> = process.env, home = homedir()): string[] {
  const ofUser = [env.XDG_CACHE_HOME ?? "", join(home, ".cache")].find(isAbsolute);
  const ofClone = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));
  const folders = ofUser === undefined ? [ofClone] : [ofUser, ofClone];
  return folders.map((folder) => join(folder, "engagement-for-google-sheets"));
}

const folderName = `chromium-${chromiumPackage.version}`;
const starter = "chromium.sh";

/** The start scripts of copies unpacked by earlier runs. */
export const unpackedChromium = (caches = cacheFolders()): string[] =>
  caches.map((cache) => join(cache, folderName, starter)).filter((path) => existsSync(path));

/** Throws if a file's hash differs from the pinned one. */
export function checkIntegrity(file: string, integrity = chromiumPackage.integrity): void {
  const got = `sha512-${createHash("sha512").update(readFileSync(file)).digest("base64")}`;
  if (got !== integrity) throw new Error("the package is not the one that this project expects.");
}

function untar(file: string, folder: string, ...options: string[]): void {
  mkdirSync(folder, { recursive: true });
  const { status, error } = spawnSync("tar", ["-xf", file, "-C", folder, "--no-same-owner", ...options]);
  if (status !== 0) throw error ?? new Error("the package could not be unpacked.");
}

const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Uses the libraries and fonts of the package, which a bare system lacks. */
const starterScript = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/lib" FONTCONFIG_PATH="$here/fontconfig"
exec "$here/chromium" "$@"
`;

/** Unpacks the package's archive so that Chromium starts from `folder`. */
export async function unpack(archive: string, work: string, folder: string): Promise<void> {
  untar(archive, work, "-z");
  const brotli = (name: string, target: string) =>
    pipeline(createReadStream(join(work, "package/bin", name)), createBrotliDecompress(), createWriteStream(target));
  const brotliTar = async (name: string, into: string) => {
    const file = join(work, name);
    await brotli(`${name}.br`, file);
    untar(file, into);
  };
  mkdirSync(folder);
  await brotli("chromium.br", join(folder, "chromium"));
  await brotliTar("al2023.tar", folder);
  await brotliTar("swiftshader.tar", folder);
  await brotliTar("fonts.tar", join(folder, "fontconfig"));
  writeFileSync(join(folder, "fontconfig/fonts.conf"), fontSettings);
  writeFileSync(join(folder, starter), starterScript);
  for (const file of ["chromium", starter]) chmodSync(join(folder, file), 0o755);
}

/** Moves a folder into place atomically; another process may have done so already. */
export function putInPlace(folder: string, target: string): void {
  try {
    renameSync(folder, target);
  } catch (error) {
    if (!existsSync(join(target, starter))) throw error;
  }
}

const hourMs = 60 * 60_000;

/** Deletes the work folders of interrupted runs. */
function clearAbandoned(cache: string): void {
  for (const name of readdirSync(cache).filter((name) => name.startsWith("getting-"))) {
    const work = join(cache, name);
    if (Date.now() - statSync(work).mtimeMs > hourMs) rmSync(work, { recursive: true, force: true });
  }
}

/** A new work folder for this run in a cache; undefined if the cache is not writable. */
function workFolder(cache: string): string | undefined {
  try {
    mkdirSync(cache, { recursive: true });
    clearAbandoned(cache);
    return mkdtempSync(join(cache, "getting-"));
  } catch {
    return undefined;
  }
}

async function fetchPackage(): Promise<void> {
  if (unpackedChromium().length > 0) throw new Error("the one that was downloaded earlier does not start here.");
  const { name, version } = chromiumPackage;
  for (const cache of cacheFolders()) {
    const work = workFolder(cache);
    if (!work) continue;
    try {
      // A temporary cache: npm's default one would store the package a second time.
      const options = ["--cache", join(work, "npm"), "--ignore-scripts", "--loglevel=error"];
      const args = ["pack", `${name}@${version}`, "--pack-destination", work, ...options];
      await runLimited("npm", args, { limitMs: 10 * 60_000, cwd: work });
      const archive = readdirSync(work).find((file) => file.endsWith(".tgz"));
      if (!archive) throw new Error("npm returned no package.");
      checkIntegrity(join(work, archive));
      await unpack(join(work, archive), join(work, "unpacked"), join(work, folderName));
      return putInPlace(join(work, folderName), join(cache, folderName));
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  throw new Error("no folder for it is writable.");
}

/** Downloads the package into a cache, so that it need not be a dependency of every install. */
export const npmPackageStep: Step = {
  description: `Downloading the one in npm's ${chromiumPackage.name} ${chromiumPackage.version} (70 MB)`,
  applies: () => process.platform === "linux" && process.arch === "x64",
  run: fetchPackage,
};
