import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BundledPackage, bundledPackages, noticesBeside, parseLicence } from "./licences.ts";
import { version } from "./version.ts";

const own = `Engagement for Google Sheets ${version}`;

/** Joins the lines of each paragraph: the sidebar is narrower than the lines of any licence. */
const unwrap = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .join("\n\n");

/** The distinct licence texts, ignoring headings and line breaks. */
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
 * The notices that the sidebar shows in its settings: the project's, those of every bundled package and of word lists, and
 * each licence's text once. Throws a LicenceError for a package without an accepted licence.
 *
 * @param files The files bundled in Code.js and Sidebar.html, as paths within `root`.
 */
export function allNotices(files: Iterable<string>, root: string): string {
  const bundled = [...files];
  const packages = bundledPackages(bundled, root);
  const projectLicence = parseLicence(readFileSync(join(root, "LICENSE"), "utf8"));
  return [
    `${own} (MIT)\n${projectLicence.copyright}`,
    ...packages.map(entry),
    ...noticesBeside(bundled, root).map(unwrap),
    ...distinctTexts([{ licence: "MIT", text: projectLicence.text }, ...packages]),
  ].join("\n\n");
}

/** The comment at the top of Code.js, with the notices for that file. The licences' texts are in Sidebar.html. */
export function scriptNotice(files: Iterable<string>, root: string): string {
  const bundled = [...files];
  const { copyright } = parseLicence(readFileSync(join(root, "LICENSE"), "utf8"));
  const notices = [
    `${own} (MIT)\n${copyright}`,
    ...bundledPackages(bundled, root).map(entry),
    ...noticesBeside(bundled, root),
    "The texts of these licences are in Sidebar.html, in the settings.",
  ];
  return `/*!\n${notices.join("\n\n").replaceAll("*/", "* /")}\n*/\n`;
}
