import { countWeights } from "../../src/metrics/sentiment/adjusted-net-sentiment.ts";
import type { Row } from "../../src/tables/index.ts";

/** What a text counts by its language: positive, neutral, negative. */
const counts: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  Object.entries(countWeights).map(([code, { positive, neutral, negative }]) => [code, [positive, neutral, negative]]),
);

const within = (value: number) => (value > 1 ? 1 : value < -1 ? -1 : value);

/**
 * Net sentiment and the range it lies in 9 times in 10 (1.645 standard errors), worked out in two passes: the counts of all
 * mentions with half of 1.645² positive and half negative ones added, and their spread; null without mentions.
 */
export function netByHand(rows: readonly Row[]): { net: number; low: number; high: number } | null {
  if (rows.length === 0) return null;
  const judged = rows.map((row) => {
    const sentiment = row.sentiment as number;
    const at = sentiment >= 0.3 ? 0 : sentiment <= -0.3 ? 2 : 1;
    if (typeof row.rating === "number" || sentiment === 1 || sentiment === -1) return { count: 1 - at, error: 0 };
    const ofLanguage = counts[String(row.language ?? "").slice(0, 2)];
    return ofLanguage ? { count: ofLanguage[at] as number, error: 0.104 } : { count: 1 - at, error: 0.2 };
  });
  const size = rows.length + 1.645 ** 2;
  const mean = judged.reduce((sum, { count }) => sum + count, 0) / size;
  // The distances from the mean: of the mentions, and of the added ones at 1 and -1.
  const added = (1.645 ** 2 / 2) * ((1 - mean) ** 2 + (1 + mean) ** 2);
  const variance = (judged.reduce((sum, { count }) => sum + (count - mean) ** 2, 0) + added) / size;
  const misread = judged.reduce((sum, { error }) => sum + error, 0) / rows.length;
  const half = 1.645 * Math.sqrt(variance / size + misread ** 2);
  const net = judged.reduce((sum, { count }) => sum + count, 0) / rows.length;
  return { net: within(net), low: within(within(mean) - half), high: within(within(mean) + half) };
}
