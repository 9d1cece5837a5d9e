import { parseArgs } from "node:util";
import { connectorList } from "../../src/connectors/index.ts";
import { type TableName, tables } from "../../src/tables/index.ts";
import { type Language, languages } from "../../src/text/language.ts";

const help = `Reads export files, or asks a platform, and prints what they hold as one JSON array.

npm run -s import -- [options] FILE...
npm run -s import -- --platform ID [options]

  --account NAME     of files: the account of rows whose file names none
                     of a platform: whose numbers are read; the own account of the token where it is left out
  --followers N      of files: the follower count of rows whose file states none
  --platform ID      the platform to ask: ${connectorList.map(({ id }) => id).join(", ")}
  --table NAME       of a platform: what to read; may be given more than once; everything where it is left out
  --handle NAME      of a platform that listens for --account: its own account, whose posts are none; may be given again
  --hashtag WORD     of a platform that listens for --account: a hashtag that names it; may be given again
  --since YYYY-MM-DD of a platform: the first day that is read; 30 days ago where it is left out
  --until YYYY-MM-DD of a platform: the last day that is read; today where it is left out
  --today YYYY-MM-DD the day that dates without a year come before, where the file's name does not tell
  --language xx      the language of messages: ${languages.join(", ")}
  --help             this text

A platform's token or key stands in the environment, in the platform's id in capitals and _TOKEN: ${tokenName("youtube")},
${tokenName("instagram-business")}. Bluesky and Mastodon need none. UPSTREAMS sends requests elsewhere: a JSON map from the
beginning of addresses to what to put in its place.

One element per file and table: file, format, platform, table, language, account, rows, skipped, warnings; of a platform,
file is null. What cannot be read: file or platform, error { what, advice }; the exit status is then 1.`;

/** Where a platform's token or key stands in the environment. */
export function tokenName(id: string): string {
  return `${id.toUpperCase().replace(/\W/g, "_")}_TOKEN`;
}

export interface Arguments {
  language: Language;
  /** What the command line says; undefined where it says nothing. */
  account: string | undefined;
  followers: string | undefined;
  today: string | undefined;
  files: readonly string[];
  platform: string | undefined;
  tables: readonly TableName[];
  handles: readonly string[];
  hashtags: readonly string[];
  since: string | undefined;
  until: string | undefined;
}

/** Ends with a sentence for a command that cannot be carried out. */
export function exitWithMessage(sentence: string): never {
  console.error(`${sentence} See: npm run -s import -- --help`);
  process.exit(2);
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
        language: { type: "string", default: "en" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    return exitWithMessage(`${(error as Error).message.split(/[.;] /)[0]}.`);
  }
}

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day);

/** Reads the command line; ends the command with a sentence where it cannot be carried out. */
export function readArguments(): Arguments {
  const { values, positionals: files } = parse();
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
    table: asked = [],
    handle: handles = [],
    hashtag: hashtags = [],
  } = values;
  if (followers !== undefined && !/^\d+$/.test(followers)) exitWithMessage("--followers is a whole number.");
  for (const [name, day] of Object.entries({ today, since, until }))
    if (day !== undefined && !isDay(day)) exitWithMessage(`--${name} is a day such as 2026-05-20.`);
  if (since !== undefined && until !== undefined && since > until) exitWithMessage("--since is after --until.");
  if (account === "") exitWithMessage("--account is empty.");
  if (platform === undefined) {
    const onlyWithPlatform = Object.entries({ table: values.table, since, until }).find(
      ([, value]) => value !== undefined,
    );
    if (onlyWithPlatform) exitWithMessage(`--${onlyWithPlatform[0]} goes with --platform.`);
    if (files.length === 0) exitWithMessage("No file is named.");
  } else if (files.length > 0) exitWithMessage("Name files or a platform, not both.");
  const known = asked.map((name) => tableNamed(name));
  return { language, account, followers, today, files, platform, tables: known, handles, hashtags, since, until };
}

const tableNamed = (name: string): TableName =>
  (Object.keys(tables) as TableName[]).find((table) => table === name) ??
  exitWithMessage(`--table is one of ${Object.keys(tables).join(", ")}.`);
