import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { replacePart } from "./readme/generated-part.ts";
import { generatedParts } from "./readme/generated-parts.ts";

for (const part of generatedParts) {
  const path = fileURLToPath(new URL(`../${part.file}`, import.meta.url));
  writeFileSync(path, replacePart(readFileSync(path, "utf8"), part, part.make()));
  console.log(`${part.file} is up to date.`);
}
