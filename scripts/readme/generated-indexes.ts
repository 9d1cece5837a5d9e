import { existsSync, readdirSync, readFileSync } from "node:fs";
import { addressUses, scopeUses } from "../../src/connectors/access/uses.ts";
import { connectorList } from "../../src/connectors/index.ts";
import { formats } from "../../src/exports/index.ts";
import { type CountsByField, countsOf } from "../../src/tables/counts.ts";
import { languages } from "../../src/text/language.ts";
import { capitalized, sourceWithoutVersion } from "../../src/text/source-names.ts";

/** A module that lists others, made from the names of their files. */
export interface GeneratedIndex {
  file: string;
  make(): string;
}

/** A name in the list itself, such as `facebook,` or `"facebook-mentions": facebookMentions,`. */
const listedName = /^ {2}(?:"?[\w-]+"?: )?(\w+),$/gm;
const bodyOf = (code: string): string => code.slice(code.search(/^export const/m));

const warning = "// Written by `npm run readme`: what is changed here by hand is lost.\n\n";
const maxLineLength = 120;

interface Import {
  from: string;
  names: readonly string[];
}

/** `facebook-mentions` as `facebookMentions`. */
const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Folders above first, then by name, as Biome sorts them. */
const sortKey = ({ from }: Import): string => from.replace(/^\.\//, "~/").replace(/\.ts$/, "").replace(/\//g, "\u0001");

function importLine({ from, names }: Import): string {
  const line = `import { ${names.join(", ")} } from "${from}";\n`.replace("import { type ", "import type { ");
  return line.length <= maxLineLength + 1
    ? line
    : `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}

const importLines = (imports: readonly Import[]): string =>
  [...imports]
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map(importLine)
    .join("");

const property = (key: string, value: string): string =>
  key === value ? `  ${key},\n` : `  ${/^\w+$/.test(key) ? key : `"${key}"`}: ${value},\n`;

const ids = connectorList.map(({ id }) => id);
/** Those whose file is there; the others are told by test/connectors/every-connector.test.ts. */
const idsWith = (file: (id: string) => string) => ids.filter((id) => existsSync(file(id)));

function textsIndex(): string {
  const there = idsWith((id) => `src/connectors/${id}/text.ts`);
  return [
    warning,
    importLines([
      ...there.map((id) => ({ from: `./${id}/text.ts`, names: [camelCase(id)] })),
      { from: "./connector-text.ts", names: ["type ConnectorTexts"] },
      { from: "./index.ts", names: ["type ConnectorId"] },
    ]),
    "\n/** What people read about each connector, in every language. */\n",
    "export const connectorTexts: Readonly<Record<ConnectorId, ConnectorTexts>> = {\n",
    ...there.map((id) => property(id, camelCase(id))),
    "};\n",
  ].join("");
}

function mocksIndex(): string {
  const there = idsWith((id) => `scripts/mocks/${id}.ts`);
  return [
    warning,
    importLines([
      { from: "../../src/connectors/index.ts", names: ["type ConnectorId"] },
      ...there.map((id) => ({ from: `./${id}.ts`, names: [`${camelCase(id)}Mock`] })),
      { from: "./server/define-mock.ts", names: ["type ConnectorMock"] },
    ]),
    "\n/** The mock of every connector, by its id: one without does not compile. */\n",
    "export const mocks: { readonly [Id in ConnectorId]: ConnectorMock<Id> } = {\n",
    ...there.map((id) => property(id, `${camelCase(id)}Mock`)),
    "};\n\n/** The same as a list. */\n",
    "export const connectorMocks: readonly ConnectorMock[] = Object.values(mocks);\n\n",
    "/** Addresses of the people's own sites among them, which an add-on has to be built with to be tried on them. */\n",
    "export const mockSites: readonly string[] = connectorMocks.flatMap(({ sites }) => sites ?? []);\n",
  ].join("");
}

/** The formats that a file in src/exports declares, in its order. */
const formatsIn = (file: string): string[] =>
  [...readFileSync(`src/exports/${file}`, "utf8").matchAll(/^export const (\w+) = defineFormat\(/gm)].map(
    ([, name = ""]) => name,
  );

/** A file that two formats fit equally is read as the earlier one: listed formats keep their order, new ones come last. */
function exportsIndex(): string {
  const file = "src/exports/index.ts";
  const imports = readdirSync("src/exports")
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ from: `./${name}`, names: formatsIn(name) }))
    .filter(({ names }) => names.length > 0);
  const declared = imports.flatMap(({ names }) => names);
  const listed = [...bodyOf(readFileSync(file, "utf8")).matchAll(listedName)].map(([, name = ""]) => name);
  const formats = new Set([...listed.filter((name) => declared.includes(name)), ...declared]);
  return [
    warning,
    importLines([
      ...imports.map(({ from, names }) => ({ from, names: [...names].sort() })),
      { from: "./define-format.ts", names: ["type Format"] },
    ]),
    "\n/** Every export format that is known, in the order in which they are tried. */\n",
    "export const formats: readonly Format[] = [\n",
    ...[...formats].map((name) => `  ${name},\n`),
    "];\n",
  ].join("");
}

const record = (entries: readonly (readonly [key: string, value: string])[]): string =>
  entries
    .map(([key, value]) => `  ${/^[a-z_]\w*$/.test(key) ? key : JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
    .join("");

const joined = (platforms: readonly string[]): string => platforms.join(" ");
const uses = scopeUses(connectorList);
const optional = uses.filter(({ isOptional }) => isOptional).map(({ scope }) => `  ${JSON.stringify(scope)},\n`);

/** What the sidebar shows of connectors' declarations, which it does not load. */
const accessList = (): string =>
  [
    warning,
    "/** Every permission that a sign-in asks for, with the platforms by their ids. */\n",
    "export const scopeList: Readonly<Record<string, string>> = {\n",
    record(uses.map(({ scope, platforms }) => [scope, joined(platforms)])),
    "};\n\n/** Those of them that are only asked for in a second consent. */\n",
    "export const optionalScopes: readonly string[] = [\n",
    ...optional,
    "];\n\n/** Every address that the add-on reads from, apart from the users' own sites. */\n",
    "export const readAddresses: Readonly<Record<string, string>> = {\n",
    record(addressUses(connectorList).flatMap(({ address, read }) => (read.length ? [[address, joined(read)]] : []))),
    "};\n\n/** Every address by which it signs in. */\n",
    "export const signInAddresses: Readonly<Record<string, string>> = {\n",
    record(
      addressUses(connectorList).flatMap(({ address, signIn }) => (signIn.length ? [[address, joined(signIn)]] : [])),
    ),
    "};\n",
  ].join("");

/** The figures of posts that a report divides and adds up, and that ads can raise. */
const figuresOfPosts = ["likes", "comments", "shares", "saves", "reach", "impressions", "views"];

/** What the figures of a source's posts count; `mixed` where they differ. */
function countsOfPosts(counts: CountsByField): string {
  const kinds = [...new Set(figuresOfPosts.map((field) => countsOf(counts, field)))];
  return kinds.length === 1 ? (kinds[0] as string) : "mixed";
}

/** What posts of each source count, by the name in the sheet, whatever its language. Those that do not say are left out, and ads, which no report counts. */
function countsIndex(): string {
  const connectors = connectorList.flatMap(({ source, tables }) =>
    tables.posts ? [[sourceWithoutVersion(source), countsOfPosts(tables.posts.counts)] as const] : [],
  );
  const exports = formats.flatMap(({ table, label, counts, rejection, ads }) =>
    table === "posts" && rejection === undefined && ads === undefined
      ? languages.map((language) => [capitalized(label[language]), countsOfPosts(counts)] as const)
      : [],
  );
  const all = new Map([...connectors, ...exports].filter(([, counts]) => counts !== "unknown"));
  return [
    warning,
    'import type { PostCounts } from "../../reports/report-inputs.ts";\n\n',
    "/** Whether the figures of a source's posts include what was paid for; sources that are not listed do not say. */\n",
    "export const countsBySource: Readonly<Record<string, PostCounts>> = {\n",
    record([...all].sort()),
    "};\n",
  ].join("");
}

export const generatedIndexes: readonly GeneratedIndex[] = [
  { file: "src/connectors/texts.ts", make: textsIndex },
  { file: "scripts/mocks/index.ts", make: mocksIndex },
  { file: "src/exports/index.ts", make: exportsIndex },
  { file: "src/connectors/access/list.ts", make: accessList },
  { file: "src/appsscript/report/counts-by-source.ts", make: countsIndex },
];

/** What an index lacks or still lists, a line for each name. */
export function outdatedNames(text: string, { file, make }: GeneratedIndex): string[] {
  const made = make();
  const names = (code: string) => new Set([...bodyOf(code).matchAll(listedName)].map(([, name]) => name));
  const [known, wanted] = [names(text), names(made)];
  const faults = [
    ...[...wanted].filter((name) => !known.has(name)).map((name) => `${file} lacks ${name}`),
    ...[...known].filter((name) => !wanted.has(name)).map((name) => `${file} still lists ${name}`),
  ];
  if (faults.length === 0 && text !== made) faults.push(`${file} was changed by hand`);
  return faults.map((fault) => `${fault}: run npm run readme`);
}
