import { existsSync, readdirSync, readFileSync } from "node:fs";
import { connectorMarkdown } from "../../src/connectors/readme-list.ts";
import { formatTable } from "../../src/exports/readme-table.ts";
import type { FunctionName } from "../../src/functions/index.ts";
import { functionTable, functionTables } from "../../src/functions/readme-table.ts";
import { type TableName, tables } from "../../src/tables/index.ts";
import { platformTable, revocationTable } from "../publish/document-lists.ts";
import { addressTable, googleScopeTable, platformScopeTable } from "../publish/permission-tables.ts";
import type { GeneratedPart } from "./generated-part.ts";

/** The languages of a format's fixtures whose expected first row has the fields of this table. */
function provenLanguages(id: string, table: string): ReadonlySet<string> {
  const folder = `test/exports/fixtures/${id}`;
  if (!existsSync(folder)) return new Set();
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const expected = files.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
  const known = Object.keys(tables[table as TableName].fields);
  return new Set(
    expected
      .filter(({ first }) => Object.keys(first).every((field) => known.includes(field)))
      .map(({ language }) => language as string),
  );
}

/** Folders that contributors add files to; each has a README with instructions and a list. */
export const folders = { functions: "src/functions", exports: "src/exports", connectors: "src/connectors" };

/** The formulas that marketers need first. */
const tenFormulas: readonly FunctionName[] = [
  "ENGAGEMENT_RATE",
  "ENGAGEMENT_BAND",
  "REACH_RATE",
  "SAVE_RATE",
  "CLICK_THROUGH_RATE",
  "AUDIENCE_GROWTH_RATE",
  "COMPLETION_RATE",
  "OPEN_RATE",
  "SHARE_OF_VOICE",
  "BENCHMARK",
];

const inFunctionTable = /^\| `(\w+)\(/;

const permissions = "scripts/publish/permissions.md";
const policy = "scripts/publish/privacy-policy.md";
const inFirstCell = /^\| (?!platform |-)([^|]+) \|/;
const inCode = /^\| `([^`]+)`/;

export const generatedParts: readonly GeneratedPart[] = [
  { file: "README.md", mark: "google-scopes", make: googleScopeTable, entry: inCode },
  { file: permissions, mark: "google-scopes", make: googleScopeTable, entry: inCode },
  { file: permissions, mark: "platform-scopes", make: platformScopeTable, entry: inCode },
  { file: permissions, mark: "addresses", make: addressTable, entry: inCode },
  { file: policy, mark: "platforms", make: platformTable, entry: inFirstCell },
  { file: policy, mark: "google-scopes", make: googleScopeTable, entry: inCode },
  { file: policy, mark: "platform-scopes", make: platformScopeTable, entry: inCode },
  { file: "scripts/publish/data-deletion.md", mark: "revocation", make: revocationTable, entry: inFirstCell },
  { file: "README.md", mark: "formulas", make: () => functionTable(tenFormulas), entry: inFunctionTable },
  { file: `${folders.functions}/README.md`, mark: "functions", make: functionTables, entry: inFunctionTable },
  {
    file: `${folders.exports}/README.md`,
    mark: "exports",
    make: () => formatTable(provenLanguages),
    entry: /^\| [^|]+ \| ([^|]+) \| \w+ \| [A-Z]/,
  },
  {
    file: `${folders.connectors}/README.md`,
    mark: "connectors",
    make: connectorMarkdown,
    entry: /^- \*\*(.+?)\*\* \(/,
  },
];
