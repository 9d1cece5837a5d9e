import { functions } from "../../src/functions/index.ts";
import { buildCode } from "../build/script-files.ts";
import type { BenchRow } from "./bench-row.ts";
import { benchCompiling } from "./compile-script.ts";
import { benchGrowth } from "./function-growth.ts";
import { importBundled } from "./import-bundled.ts";
import { benchSentiment } from "./sentiment.ts";

type Cells = number[][];

const interactionsOf = (rows: number): Cells =>
  Array.from({ length: rows }, (_, i) => [i % 700, (i * 7) % 90, (i * 13) % 40, (i * 17) % 30]);
const audienceOf = (rows: number): Cells => Array.from({ length: rows }, (_, i) => [5000 + ((i * 31) % 20_000)]);

/** The plain calculation, without checks of any kind. */
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

/** Time of one run / time of the other: medians of alternating runs, so that both have the same noise. */
function compare(run: () => unknown, other: () => unknown, rounds = 31): number {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(milliseconds(run));
    times[1].push(milliseconds(other));
  }
  return median(times[0]) / median(times[1]);
}

/** Measures the functions. Ratios compare two runs on this computer, so they are similar on others. */
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
  const [filledInteractions, filledAudience] = [interactionsOf(filled), audienceOf(filled)];
  const callOnce = () => ENGAGEMENT_RATE.call(filledInteractions, filledAudience);
  const seconds = median(Array.from({ length: 15 }, () => milliseconds(callOnce))) / 1000;
  const { fillDown } = await importBundled<typeof import("./fill-down.ts")>("fill-down.ts");

  return [
    { what: "ENGAGEMENT_RATE over 100,000 rows of 4 columns / a bare loop", ratio: rate, limit: 3 },
    { what: "ENGAGEMENT_BAND over 100,000 rows / a bare loop", ratio: band, limit: 3 },
    {
      what: `ENGAGEMENT_RATE over ${filled.toLocaleString("en")} rows / the same arithmetic filled down`,
      ratio: seconds / (await fillDown(filledInteractions, filledAudience)),
      limit: 1,
    },
    ...(await benchCompiling()),
    benchSentiment(),
    ...benchGrowth(await buildCode()),
  ];
}
