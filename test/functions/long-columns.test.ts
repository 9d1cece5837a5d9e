import { expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";

const { ENGAGEMENT_RANK, ENGAGEMENT_INDEX, BENCHMARK, VERSUS_BENCHMARK } = functions;

/** Google stops a formula at 30 seconds. */
const mostSeconds = 4;

const column = (rows: number, cell: (i: number) => unknown) => Array.from({ length: rows }, (_, i) => [cell(i)]);
const rate = (i: number) => ((i * 7_919) % 100_003) / 200_000;
const platform = (i: number) => ["Instagram", "TikTok", "nowhere"][i % 3];

it.each([
  ["ENGAGEMENT_RANK of one rate among 100,000", () => ENGAGEMENT_RANK.call(0.02, column(100_000, rate))],
  [
    "ENGAGEMENT_RANK of 100,000 rates among themselves",
    () => ENGAGEMENT_RANK.call(column(100_000, rate), column(100_000, rate)),
  ],
  ["ENGAGEMENT_INDEX of 100,000 rates", () => ENGAGEMENT_INDEX.call(column(100_000, rate), column(100_000, rate))],
  ["BENCHMARK of 100,000 platforms", () => BENCHMARK.call(column(100_000, platform))],
  ["VERSUS_BENCHMARK of 100,000 rates", () => VERSUS_BENCHMARK.call(column(100_000, rate), column(100_000, platform))],
  [
    "ENGAGEMENT_RANK of 100,000 rates written as text",
    () =>
      ENGAGEMENT_RANK.call(
        column(100_000, (i) => `${rate(i)}`),
        column(100_000, (i) => `${i % 90}%`),
      ),
  ],
])("%s takes a few seconds at most", (_, call) => {
  const start = performance.now();
  call();
  expect((performance.now() - start) / 1000).toBeLessThan(mostSeconds);
});
