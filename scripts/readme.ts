import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { formatTable } from "../src/exports/readme-table.ts";
import { readmeTable } from "../src/functions/readme-table.ts";
import { connectionList } from "../src/platforms/readme-list.ts";

const readme = fileURLToPath(new URL("../README.md", import.meta.url));

/** Parts of the README that are made from declarations: each stands between `<!-- name -->` and `<!-- /name -->`. */
const parts: Readonly<Record<string, () => string>> = {
  functions: readmeTable,
  formats: formatTable,
  connections: connectionList,
};

/** Puts a made part where its marks are. */
export function replacePart(text: string, name: string, made: string): string {
  const marks = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marks.test(text))
    throw new Error(`README.md has no place for "${name}": <!-- ${name} --> ... <!-- /${name} -->.`);
  return text.replace(marks, (_, start, end) => `${start}\n${made.trim()}\n\n${end}`);
}

/** The README as it should be. */
export function currentReadme(): string {
  return Object.entries(parts).reduce(
    (text, [name, make]) => replacePart(text, name, make()),
    readFileSync(readme, "utf8"),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(readme, currentReadme());
  console.log("README.md is up to date.");
}
