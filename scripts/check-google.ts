import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { callChecks, cellChecks } from "../src/appsscript/check/index.ts";
import { frameChecks } from "../src/sidebar/check/frame-checks.ts";
import { readResults } from "./check-google/compare.ts";
import { assumedLines, comparisonLines } from "./check-google/report.ts";
import { saveResults } from "./check-google/save.ts";
import { googleRecord } from "./emulator/recorded.ts";

/*
 * `npm run check:google` lists what is assumed of Google. With a file of copied results it says what differs from the
 * record, and with `--save` it writes what Google answered into the record.
 */

const recordPath = fileURLToPath(new URL("emulator/google-record.json", import.meta.url));
const questions = new Map([...cellChecks, ...callChecks, ...frameChecks].map(({ id, asks }) => [id, asks]));
questions.set("time-custom-functions", "How long does it take until all custom functions have answered?");

function run(args: readonly string[]): void {
  const [path] = args.filter((arg) => !arg.startsWith("--"));
  const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--save");
  if (unknown) throw new Error(`There is no option ${unknown}. Use: npm run check:google -- results.txt --save`);
  if (path === undefined) {
    if (args.includes("--save")) throw new Error("Name the file with the copied results.");
    for (const line of assumedLines(googleRecord, questions)) console.log(line);
    return;
  }
  const results = readResults(readFileSync(path, "utf8"));
  const isLocal = results.answers.get("frame-host") === "local";
  if (isLocal && args.includes("--save")) throw new Error("These results are of the local spreadsheet, not of Google.");
  const { record, comparison } = saveResults(googleRecord, results);
  for (const line of comparisonLines(comparison, questions)) console.log(line);
  if (!args.includes("--save")) return;
  writeFileSync(recordPath, `${JSON.stringify(record, null, 2)}\n`);
  console.log("Saved. `npm test` names the answers that the local spreadsheet does not give.");
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
