import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { languageNames, languages } from "../src/text/language.ts";
import { listingFaults } from "./publish/check.ts";
import { filledDocuments } from "./publish/documents.ts";
import { listing } from "./publish/listing.ts";
import { openDataFolder } from "./start/data-folder.ts";

const usage = `npm run check:publish -- [options]

  --write FOLDER  writes the documents, filled in, and the texts of the listing into a folder
  --help          this text

Says what a listing in the Google Workspace Marketplace still needs; see scripts/publish/README.md.
`;

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { write: { type: "string" }, help: { type: "boolean" } } });

async function check(): Promise<void> {
  if (values.help) return console.log(usage);
  const publisher = await openDataFolder(join(root, ".engagement")).readPublisher();
  const { oauthScopes } = JSON.parse(readFileSync(`${root}appsscript.json`, "utf8"));
  const faults = listingFaults(publisher, oauthScopes);
  if (values.write !== undefined) {
    const folder = resolve(values.write);
    mkdirSync(folder, { recursive: true });
    const texts = languages.map((language) => {
      const { name, short, detailed } = listing[language];
      return [`listing-${language}.txt`, `${languageNames[language]}\n\n${name}\n\n${short}\n\n${detailed}\n`] as const;
    });
    for (const [file, text] of [...Object.entries(filledDocuments(publisher)), ...texts])
      writeFileSync(join(folder, file), text);
    console.log(`The documents and texts are in ${folder}.`);
  }
  for (const fault of faults.project) console.error(fault);
  for (const fault of faults.publisher) console.error(`${fault} (npm run configure -- PUBLISHER)`);
  if (faults.project.length + faults.publisher.length > 0) process.exitCode = 1;
  else console.log("Everything is there for a listing. The steps are in scripts/publish/README.md.");
}

await check();
