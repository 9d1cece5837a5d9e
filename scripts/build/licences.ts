import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Metafile } from "esbuild";

/** Licences that only require the copyright notice and their text, which the built files include. */
const accepted = ["MIT", "Apache-2.0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];

/** A bundled package whose licence is missing or not accepted. The message is for the developer who added it. */
export class LicenceError extends Error {}

export interface BundledPackage {
  name: string;
  version: string;
  /** An SPDX identifier. */
  licence: string;
  homepage: string;
  copyright: string;
  /** The licence as the package states it, without its copyright lines. */
  text: string;
}

/** The files with at least one byte in the bundle. */
export const bundledFiles = ({ outputs }: Metafile): string[] =>
  Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((file) => inputs[file]?.bytesInOutput));

/** The packages of bundled files, sorted by name. Throws a LicenceError for one without an accepted licence. */
export function bundledPackages(files: Iterable<string>, root: string): BundledPackage[] {
  const folders = [...files].flatMap(
    (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .map((folder) => readPackage(join(root, folder)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The NOTICE.txt files next to bundled files of this project, such as that of the word lists. */
export function noticesBeside(files: Iterable<string>, root: string): string[] {
  const folders = new Set([...files].filter((file) => !file.includes("node_modules/")).map(dirname));
  return [...folders]
    .map((folder) => join(root, folder, "NOTICE.txt"))
    .filter(existsSync)
    .map((path) => readFileSync(path, "utf8").trim());
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license, homepage = "" } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const remedy = "Use another package, or keep it out of src.";
  if (typeof license !== "string")
    throw new LicenceError(`${name} is bundled, but its package.json names no licence. ${remedy}`);
  if (!accepted.includes(license))
    throw new LicenceError(
      `${name} is bundled, but its licence, ${license}, is none of ${accepted.join(", ")}. ${remedy}`,
    );
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  if (!file)
    throw new LicenceError(`${name} is bundled, but has no file with the text of its licence, ${license}. ${remedy}`);
  const { copyright, text } = parseLicence(readFileSync(join(folder, file), "utf8"));
  return { name, version, licence: license, homepage, copyright, text };
}

/** Separates the lines with copyright holders from the text, which many packages share. */
export function parseLicence(content: string): { copyright: string; text: string } {
  const lines = content.replace(/\r\n/g, "\n").trim().split("\n");
  const isHolder = (line: string) => /^\s*copyright (\(c\)|©|\d)/i.test(line);
  return {
    copyright: lines
      .filter(isHolder)
      .map((line) => line.trim().replace(/\s+/g, " "))
      .join("\n"),
    text: lines
      .filter((line) => !isHolder(line))
      .join("\n")
      .trim(),
  };
}
