import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { replacePart } from "./readme/generated-part.ts";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

// The indexes come first: the lists are made from what they list.
const { generatedIndexes } = await import("./readme/generated-indexes.ts");
for (const { file, make } of generatedIndexes) write(file, make());
const { generatedParts } = await import("./readme/generated-parts.ts");
for (const part of generatedParts) write(part.file, replacePart(readFileSync(part.file, "utf8"), part, part.make()));

function write(file: string, text: string): void {
  const isUnchanged = existsSync(file) && readFileSync(file, "utf8") === text;
  if (!isUnchanged) writeFileSync(file, text);
  console.log(isUnchanged ? `${file} is up to date.` : `${file} was written.`);
}
