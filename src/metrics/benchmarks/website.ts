import type { Publication } from "./published.ts";

/** Bounces / sessions. It is unknown whether the source counts bounces as Google Analytics 4 does. */
export const website: readonly Publication[] = [
  {
    source: "Contentsquare, Digital Experience Benchmarks 2024",
    via: "conversionbench.com",
    counted: "bounces",
    address: "https://www.conversionbench.com/metric/bounce-rate",
    year: 2024,
    measure: "median",
    denominator: "sessions",
    platforms: ["website bounces"],
    percentages: { "E-Commerce": [47], Media: [63] },
  },
];
