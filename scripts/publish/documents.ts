import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fillIn, type Publisher, unknownPlaceholders } from "./publisher.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The documents that a publisher puts on a website. */
export const documentNames = ["privacy-policy", "terms", "data-deletion"] as const;

const read = (name: string): string => readFileSync(`${folder}${name}.md`, "utf8");

/** Texts that documents include. */
const parts = (): Record<string, string> => ({ "limited-use": read("limited-use") });

/** The documents with what the publisher filled in, by file name. */
export const filledDocuments = (publisher: Publisher): Record<string, string> =>
  Object.fromEntries(documentNames.map((name) => [`${name}.md`, fillIn(read(name), publisher, parts())]));

/** Placeholders that nobody can fill in, a sentence for each. */
export const documentFaults = (): string[] =>
  documentNames.flatMap((name) =>
    unknownPlaceholders(`${read(name)}${read("limited-use")}`, Object.keys(parts())).map(
      (placeholder) => `scripts/publish/${name}.md has {${placeholder}}, which is no field of the publisher.`,
    ),
  );
