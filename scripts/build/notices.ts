import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BundledPackage, bundledPackages, noticesBeside, parseLicence } from "./licences.ts";
import { version } from "./version.ts";

const own = `Engagement for Google Sheets ${version}`;

/** Each paragraph on one line: the sidebar is narrower than the lines of any licence. */
const unwrap = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .join("\n\n");

/** Licence texts, one for those that differ only in their heading and line breaks. */
function distinctTexts(packages: readonly { licence: string; text: string }[]): string[] {
  const body = (text: string) =>
    text
      .replace(/^.*MIT License.*\n/i, "")
      .replace(/\s+/g, " ")
      .trim();
  const texts = new Map<string, string>();
  for (const { licence, text } of packages)
    if (!texts.has(body(text))) texts.set(body(text), `--- ${licence} ---\n\n${unwrap(text)}`);
  return [...texts.values()];
}

const entry = ({ name, version, licence, homepage, copyright }: BundledPackage): string =>
  [`${name} ${version} (${licence}) ${homepage}`.trim(), copyright].filter(Boolean).join("\n");

/**
 * The notices that the sidebar shows under "About": for the project, for every package in the bundles, and for word lists,
 * with each licence's text once.
 *
 * @param files What is in Code.js and Sidebar.html, as paths within `root`. Throws a LicenceError for a package without a licence.
 */
export function allNotices(files: Iterable<string>, root: string): string {
  const bundled = [...files];
  const packages = bundledPackages(bundled, root);
  const ours = parseLicence(readFileSync(join(root, "LICENSE"), "utf8"));
  return [
    `${own} (MIT)\n${ours.copyright}`,
    ...packages.map(entry),
    ...noticesBeside(bundled, root).map(unwrap),
    ...distinctTexts([{ licence: "MIT", text: ours.text }, ...packages]),
  ].join("\n\n");
}

/** The comment at the head of Code.js: what is in that file; the licences' texts are in Sidebar.html, for both. */
export function scriptNotice(files: Iterable<string>, root: string): string {
  const bundled = [...files];
  const { copyright } = parseLicence(readFileSync(join(root, "LICENSE"), "utf8"));
  const notices = [
    `${own} (MIT)\n${copyright}`,
    ...bundledPackages(bundled, root).map(entry),
    ...noticesBeside(bundled, root),
    "The texts of these licences are in Sidebar.html, under About.",
  ];
  return `/*!\n${notices.join("\n\n").replaceAll("*/", "* /")}\n*/\n`;
}
