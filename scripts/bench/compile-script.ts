import vm from "node:vm";
import { functions } from "../../src/functions/index.ts";
import { bundleParts, functionsPart } from "../../src/main.ts";
import { buildCode, buildScript } from "../build/script-files.ts";
import type { BenchRow } from "./bench-row.ts";

const rounds = 201;

let contexts = 0;

/** The script with a comment in each of its texts: V8 keeps what it has compiled by its text, Google starts anew. */
const unique = (code: string): string =>
  `${code.replace(/\(function \(\) \{/g, (start) => `${start}/*${contexts}*/`)}\n// ${contexts++}`;

/** Processor milliseconds until a new context has compiled a script and called ENGAGEMENT_RATE once. */
function firstCall(code: string): number {
  const context = vm.createContext({});
  const text = unique(code);
  // Joins the parts of the text, which Google does before.
  Buffer.byteLength(text);
  const start = process.cpuUsage();
  vm.runInContext(text, context);
  vm.runInContext("ENGAGEMENT_RATE(350, 10000)", context);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The lower quartile: other programs and the collection of garbage only add time. */
const quartile = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 4)] as number;

/** What a cell's call loads, beside scripts that hold less. Runs alternate, so that all have the same noise. */
export async function benchCompiling(): Promise<BenchRow[]> {
  const names = Object.keys(functions) as (keyof typeof functions)[];
  const wordLists = bundleParts.filter(({ name }) => name === "sentiment");
  const scripts = [
    (await buildScript())["Code.js"],
    await buildCode([functionsPart(names), ...wordLists]),
    await buildCode([functionsPart(["ENGAGEMENT_RATE"])]),
    await buildCode(),
  ];
  const times = scripts.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    scripts.forEach((script, index) => void times[index]?.push(firstCall(script)));
  const [whole, allFunctions, one, allInCode] = times.map(quartile) as [number, number, number, number];
  const what = "Compiling Code.js and a first ENGAGEMENT_RATE /";
  return [
    {
      what: `${what} the same with all functions as code and word lists, and nothing else`,
      ratio: whole / allFunctions,
      limit: 0.9,
    },
    { what: `${what} the same with ENGAGEMENT_RATE alone`, ratio: whole / one, limit: 1.95 },
    { what: "The same with the whole script in Code.js / with AddOn.html", ratio: allInCode / whole },
  ];
}
