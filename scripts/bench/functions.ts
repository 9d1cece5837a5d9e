import vm from "node:vm";
import { functions } from "../../src/functions/index.ts";
import { bundleParts } from "../../src/main.ts";
import { buildCode } from "../build.ts";
import type { BenchRow } from "./bench-row.ts";
import { importBundled } from "./import-bundled.ts";
import { benchSentiment } from "./sentiment.ts";

type Cells = number[][];

const interactionsOf = (rows: number): Cells =>
  Array.from({ length: rows }, (_, i) => [i % 700, (i * 7) % 90, (i * 13) % 40, (i * 17) % 30]);
const audienceOf = (rows: number): Cells => Array.from({ length: rows }, (_, i) => [5000 + ((i * 31) % 20_000)]);

/** What one would write without any of the conventions. */
function bareRates(interactions: Cells, audience: Cells): Cells {
  const rates: Cells = [];
  for (let i = 0; i < interactions.length; i++) {
    const [likes, comments, shares, saves] = interactions[i] as [number, number, number, number];
    rates.push([(likes + comments + shares + saves) / (audience[i]?.[0] as number)]);
  }
  return rates;
}

function bareBands(rates: Cells): string[][] {
  const bands: string[][] = [];
  for (let i = 0; i < rates.length; i++) {
    const rate = rates[i]?.[0] as number;
    bands.push([rate < 0.01 ? "Low" : rate <= 0.035 ? "Average" : rate <= 0.06 ? "High" : "Very high"]);
  }
  return bands;
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

/** How many times as long one run takes as the other: medians of runs that take turns, so that both meet the same noise. */
function compare(run: () => unknown, other: () => unknown, rounds = 31): number {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(milliseconds(run));
    times[1].push(milliseconds(other));
  }
  return median(times[0]) / median(times[1]);
}

let contexts = 0;

/** Compiles a bundle and calls ENGAGEMENT_RATE once, in a context of its own. */
function firstCall(code: string): void {
  const context = vm.createContext({});
  // V8 keeps what it compiled by its text; each text is a new one.
  vm.runInContext(`${code}\n// ${contexts++}`, context);
  vm.runInContext("ENGAGEMENT_RATE(350, 10000)", context);
}

/** Measures what the functions cost. Every ratio is of two runs on this computer, so that another computer gives much the same. */
export async function benchFunctions(): Promise<BenchRow[]> {
  const { ENGAGEMENT_RATE, ENGAGEMENT_BAND } = functions;
  const interactions = interactionsOf(100_000);
  const audience = audienceOf(100_000);
  const rates = bareRates(interactions, audience);
  const rate = compare(
    () => ENGAGEMENT_RATE.call(interactions, audience),
    () => bareRates(interactions, audience),
  );
  const band = compare(
    () => ENGAGEMENT_BAND.call(rates),
    () => bareBands(rates),
  );

  const filled = 5_000;
  const [few, fewer] = [interactionsOf(filled), audienceOf(filled)];
  const own = median(Array.from({ length: 15 }, () => milliseconds(() => ENGAGEMENT_RATE.call(few, fewer)))) / 1000;

  const whole = await buildCode();
  // SENTIMENT is one of the functions; its word lists are compiled with them and loaded later.
  const functionsOnly = await buildCode(bundleParts.filter(({ name }) => name === "functions" || name === "sentiment"));

  return [
    { what: "ENGAGEMENT_RATE over 100,000 rows of 4 columns / a bare loop", ratio: rate, limit: 3 },
    { what: "ENGAGEMENT_BAND over 100,000 rows / a bare loop", ratio: band, limit: 3 },
    {
      what: `ENGAGEMENT_RATE over ${filled.toLocaleString("en")} rows / the same arithmetic filled down`,
      ratio: own / (await (await importBundled<typeof import("./fill-down.ts")>("fill-down.ts")).fillDown(few, fewer)),
      limit: 1,
    },
    {
      what: "Compiling Code.js and a first ENGAGEMENT_RATE / the same with the functions alone",
      ratio: compare(
        () => firstCall(whole),
        () => firstCall(functionsOnly),
        41,
      ),
      limit: 1.5,
    },
    {
      what: "SENTIMENT over 10,000 short texts, in seconds",
      ratio: benchSentiment(10_000).milliseconds / 1000,
      limit: 2,
    },
  ];
}
