import { parseArgs } from "node:util";
import { connectorList } from "../../src/connectors/index.ts";
import { type DateOrder, orderFamilies } from "../../src/importer/files/date-readings.ts";
import { type TableName, tables } from "../../src/tables/index.ts";
import { type Language, languages } from "../../src/text/language.ts";
import { exitWithMessage } from "./exit-with-message.ts";
import { readMappingFile, splitPairs, toColumn } from "./mapping-arguments.ts";
import type { MappingArguments } from "./state-mapping.ts";

const help = `Reads export files or a platform, and prints their rows as one JSON array.

npm run -s import -- [options] FILE...
npm run -s import -- --map FIELD=HEADER [--map ...] [options] FILE...
npm run -s import -- --platform ID [options]
npm run -s import -- --mcp [FOLDER]

  --account NAME     files: the account of rows without one
                     platforms: the account to read; defaults to the token's only account
                     platforms that search for mentions: the brand to search for
  --followers N      files: the follower count of rows without one
  --dates ORDER      files: dayFirst, monthFirst, yearFirst (25-02-06), monthAndDay or monthAndYear (Jan 25), for dates that
                     can be read in several ways
  --map FIELD=HEADER files that no format knows: the header of a field's column; can be repeated
  --mapping FILE     the same from a JSON file: a mapping, or a list of them, as printed; one of another
                     platform, title or sheet goes only with --platform
  --guess            the same, guessed, for columns that are not named
  --platform ID      the platform to read: ${connectorList.map(({ id }) => id).join(", ")}
                     with --map, --mapping or --guess: the platform of rows without one; defaults to the guessed one, else other
  --table NAME       platforms: the table to read; can be repeated; defaults to all tables
                     with --map, --mapping or --guess: the table of the rows
  --handle NAME      platforms that search for mentions: the brand's account, whose own posts are left out; can be repeated
  --hashtag WORD     platforms that search for mentions: the brand's hashtag; can be repeated
  --since YYYY-MM-DD platforms: the first day to read; defaults to 30 days before --until
  --until YYYY-MM-DD platforms: the last day to read; defaults to today
  --today YYYY-MM-DD files: the latest possible day of dates without a year, if the file's name has no date
  --language xx      the language of messages: ${languages.join(", ")}
  --mcp              serves all this to an assistant over standard input and output (Model Context Protocol), for reading only:
                     files in the folder, which defaults to the current one, and platforms with a token in the environment
  --help             this text

A platform's token or key is read from an environment variable named after its id: ${tokenName("youtube")},
${tokenName("instagram-business")}. Bluesky and Mastodon need none. UPSTREAMS redirects requests: a JSON map from the
beginning of addresses to its replacement.

Prints one element per file and table: file, format, platform, table, language, account, rows, skipped, warnings, the
mapping of a mapped table, unread: columns and rows of the table that are not imported, and asks: what is still to be said, such as the order of its dates in dateOrders; file is null for platforms. An element that could not be read has file or platform, and error
{ what, advice }, and the guessed mapping of a table that can be mapped; the exit status is then 1.`;

/** The environment variable with a connector's token or key. */
export function tokenName(id: string): string {
  return `${id.toUpperCase().replace(/\W/g, "_")}_TOKEN`;
}

export interface Arguments {
  language: Language;
  /** This and the following are undefined if not given. */
  account: string | undefined;
  followers: string | undefined;
  today: string | undefined;
  dateOrder: DateOrder | undefined;
  mapping: MappingArguments;
  files: readonly string[];
  platform: string | undefined;
  tables: readonly TableName[];
  handles: readonly string[];
  hashtags: readonly string[];
  since: string | undefined;
  until: string | undefined;
  /** The folder whose files an assistant can read. */
  mcpFolder: string | undefined;
}

function parse() {
  const text = { type: "string" } as const;
  const list = { type: "string", multiple: true } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        account: text,
        followers: text,
        platform: text,
        table: list,
        handle: list,
        hashtag: list,
        since: text,
        until: text,
        today: text,
        dates: text,
        map: list,
        mapping: text,
        guess: { type: "boolean" },
        language: { type: "string", default: "en" },
        mcp: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    return exitWithMessage(`${(error as Error).message.split(/[.;] /)[0]}.`);
  }
}

const dateOrders: readonly DateOrder[] = orderFamilies.flat();

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day);

/** Reads the command line. Exits with a message if it is invalid. */
export function readArguments(): Arguments {
  const { values, positionals } = parse();
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  const language =
    languages.find((known) => known === values.language) ??
    exitWithMessage(`--language is one of ${languages.join(", ")}.`);
  const {
    account,
    followers,
    today,
    platform,
    since,
    until,
    table: tableNames = [],
    handle: handles = [],
    hashtag: hashtags = [],
  } = values;
  if (followers !== undefined && !/^\d+$/.test(followers)) exitWithMessage("--followers is a whole number.");
  for (const [name, day] of Object.entries({ today, since, until }))
    if (day !== undefined && !isDay(day)) exitWithMessage(`--${name} is a day such as 2026-05-20.`);
  if (since !== undefined && until !== undefined && since > until) exitWithMessage("--since is after --until.");
  if (account === "") exitWithMessage("--account is empty.");
  const { pairs, files } = splitPairs(values.map ?? [], positionals);
  if (values.mcp && files.length > 1) exitWithMessage("--mcp goes with one folder.");
  const isMapped = pairs.length > 0 || values.mapping !== undefined || values.guess === true;
  const { dates } = values;
  const dateOrder = dateOrders.find((order) => order === dates);
  if (dates !== undefined && dateOrder === undefined) exitWithMessage(`--dates is one of ${dateOrders.join(", ")}.`);
  if (isMapped) {
    if (files.length === 0) exitWithMessage("No file is named.");
    if (tableNames.length > 1) exitWithMessage("--map goes with one --table.");
  } else if (values.mcp) {
    if (platform !== undefined) exitWithMessage("--mcp goes with a folder only.");
  } else if (platform === undefined) {
    const onlyWithPlatform = Object.entries({ table: values.table, since, until }).find(
      ([, value]) => value !== undefined,
    );
    if (onlyWithPlatform) exitWithMessage(`--${onlyWithPlatform[0]} goes with --platform.`);
    if (files.length === 0) exitWithMessage("No file is named.");
  } else if (files.length > 0) exitWithMessage("Name files or a platform, not both.");
  const requestedTables = tableNames.map((name) => tableNamed(name));
  const mapping: MappingArguments = {
    columns: pairs.map(toColumn),
    saved: values.mapping === undefined ? [] : readMappingFile(values.mapping),
    isGuessed: values.guess === true,
    table: isMapped ? requestedTables[0] : undefined,
    platform: isMapped ? platform : undefined,
    account,
  };
  return {
    language,
    account,
    followers,
    today,
    dateOrder,
    mapping,
    files,
    platform: isMapped ? undefined : platform,
    tables: requestedTables,
    handles,
    hashtags,
    since,
    until,
    // npm starts scripts in the project's folder, and says where it was called.
    mcpFolder: values.mcp ? (files[0] ?? process.env.INIT_CWD ?? process.cwd()) : undefined,
  };
}

const tableNamed = (name: string): TableName =>
  (Object.keys(tables) as TableName[]).find((table) => table === name) ??
  exitWithMessage(`--table is one of ${Object.keys(tables).join(", ")}.`);
