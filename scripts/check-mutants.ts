/** `npm run check:mutants -- [folder ...] [--count N | --all] [--seed TEXT] [--anew]`: what the tests would not notice. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Client } from "./check-mutants/client.ts";
import { equivalentTo } from "./check-mutants/equivalent.ts";
import { describeMutant, mutantsOf, shuffle } from "./check-mutants/mutants.ts";
import { Reach } from "./check-mutants/reach.ts";
import { EarlierResults } from "./check-mutants/results.ts";
import { createSandbox } from "./check-mutants/sandbox.ts";
import { Trial } from "./check-mutants/trial.ts";

const folders = [
  "src/functions",
  "src/metrics",
  "src/importer",
  "src/connectors/sync",
  "src/appsscript",
  "src/reports",
];

const compiler = "the compiler";

/** The share of mutants that the tests are to notice. */
const wanted = 0.85;

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "60" },
    all: { type: "boolean", default: false },
    seed: { type: "string", default: new Date().toISOString().slice(0, 10) },
    /** Finds out again which tests run which functions. */
    anew: { type: "boolean", default: false },
    minutes: { type: "string", default: "10" },
    verbose: { type: "boolean", default: false },
  },
});

interface Summary {
  folder: string;
  tried: number;
  noticed: number;
  refused: number;
  equivalent: number;
}

const sourcesIn = (folder: string): string[] =>
  execFileSync("git", ["ls-files", "-z", folder], { cwd: root })
    .toString()
    .split("\0")
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

const reach = await Reach.of(root, folders.flatMap(sourcesIn), values.anew);
const sandbox = createSandbox(root);
const client = new Client(sandbox);
const earlier = new EarlierResults(root);
const trial = new Trial(client, sandbox, Number(values.minutes) * 60_000, reach);

async function check(folder: string): Promise<Summary> {
  const all = await mutantsOf(sourcesIn(folder), root);
  const wantedCount = values.all ? all.length : Number(values.count);
  console.log(`${folder}: ${wantedCount} of ${all.length} mutants, seed ${values.seed}`);
  const summary = { folder, tried: 0, noticed: 0, refused: 0, equivalent: 0 };
  for (const mutant of values.all ? all : shuffle(all, values.seed)) {
    if (summary.tried === wantedCount) break;
    if (equivalentTo(mutant)) {
      summary.equivalent++;
      continue;
    }
    const by =
      earlier.noticedBy(mutant) ?? ((await trial.isRefused(mutant)) ? compiler : await trial.noticedBy(mutant));
    if (by) earlier.remember(mutant, by);
    if (by === compiler) {
      summary.refused++;
      continue;
    }
    summary.tried++;
    if (by) summary.noticed++;
    if (!by) console.log(`  not noticed: ${describeMutant(mutant)}`);
    else if (values.verbose) console.log(`  noticed: ${describeMutant(mutant)} by ${by}`);
  }
  return summary;
}

const describeSummary = ({ folder, tried, noticed, refused, equivalent }: Summary): string =>
  `${folder}: ${noticed} of ${tried} noticed (${Math.round((100 * noticed) / Math.max(1, tried))} %); ` +
  `left out: ${refused} that the compiler refuses, ${equivalent} without a visible difference`;

const summaries: Summary[] = [];
for (const folder of positionals.length > 0 ? positionals : folders) summaries.push(await check(folder));
console.log(`\n${summaries.map(describeSummary).join("\n")}`);
client.stop();
process.exit(summaries.every(({ tried, noticed }) => noticed >= wanted * tried) ? 0 : 1);
