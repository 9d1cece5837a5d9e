import { readFile as readBytes, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isRefusal } from "../src/importer/batch.ts";
import { completeBatch } from "../src/importer/complete-batch.ts";
import { readFile } from "../src/importer/read-file.ts";
import { importerTexts } from "../src/text/importer/index.ts";
import { languages } from "../src/text/language.ts";

const help = `Reads export files and prints what they hold as one JSON array.

npm run -s import -- [options] FILE...

  --account NAME     the account of rows whose file names none
  --followers N      the follower count of rows whose file states none
  --today YYYY-MM-DD the day that dates without a year come before, where the file's name does not tell
  --language xx      the language of messages: ${languages.join(", ")}
  --help             this text

One element per file and table: file, format, platform, table, language, account, rows, skipped, warnings.
A file that cannot be read: file, error { what, advice }; the exit status is then 1.`;

/** Ends with a sentence for a command that cannot be carried out. */
function stop(sentence: string): never {
  console.error(`${sentence} See: npm run -s import -- --help`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        account: { type: "string" },
        followers: { type: "string" },
        today: { type: "string" },
        language: { type: "string", default: "en" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    return stop(`${(error as Error).message.split(/[.;] /)[0]}.`);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(help);
  process.exit(0);
}
const language =
  languages.find((known) => known === values.language) ?? stop(`--language is one of ${languages.join(", ")}.`);
if (values.followers !== undefined && !/^\d+$/.test(values.followers)) stop("--followers is a whole number.");
const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day);
if (values.today !== undefined && !isDay(values.today)) stop("--today is a day such as 2026-05-20.");
if (values.account === "") stop("--account is empty.");
if (positionals.length === 0) stop("No file is named.");

const decodeText = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
const loadWorkbookReader = async () => (await import("../src/importer/read-workbook.ts")).readWorkbook;
const completion = {
  ...(values.account === undefined ? {} : { account: values.account }),
  ...(values.followers === undefined ? {} : { followers: Number(values.followers) }),
};

async function importFile(name: string): Promise<unknown[]> {
  let bytes: Uint8Array;
  let changed: Date;
  try {
    bytes = await readBytes(name);
    changed = (await stat(name)).mtime;
  } catch {
    return [{ file: name, error: importerTexts[language].refused.notOpened }];
  }
  // A day that was asked for wins over the day the file was last changed, which copying it changes too.
  const day = values.today === undefined ? { modifiedOn: changed.toISOString().slice(0, 10) } : {};
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  const results = await readFile({ name, bytes, ...day }, { language, today, decodeText, loadWorkbookReader });
  return results.map((result) => {
    if (isRefusal(result)) return { file: result.file, error: result.error };
    const { file, format, platform, table, language, account, rows, skipped, warnings } = completeBatch(
      result,
      completion,
    );
    return { file, format, platform, table, language, account, rows, skipped, warnings };
  });
}

// A million rows are too long for one string: elements are written as they come.
let isFirst = true;
for (const name of positionals) {
  for (const element of await importFile(name)) {
    process.stdout.write(`${isFirst ? "[\n" : ",\n"}${JSON.stringify(element)}`);
    isFirst = false;
    if (typeof element === "object" && element !== null && "error" in element) process.exitCode = 1;
  }
}
process.stdout.write(isFirst ? "[]\n" : "\n]\n");
