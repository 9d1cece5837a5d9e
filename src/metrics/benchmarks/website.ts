import type { Publication } from "./published.ts";

/** Bounces / sessions. The source does not say whether it counts bounces as Google Analytics 4 does. */
export const website: readonly Publication[] = [
  {
    source: "Contentsquare, Digital Experience Benchmarks 2024 (via conversionbench.com)",
    address: "https://www.conversionbench.com/metric/bounce-rate",
    year: 2024,
    measure: "median",
    denominator: "sessions",
    platforms: ["website bounces"],
    percentages: { "E-Commerce": [47], Media: [63] },
  },
];
