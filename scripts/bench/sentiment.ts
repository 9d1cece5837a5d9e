import { createRequire } from "node:module";
import { sentiment } from "../../src/metrics/sentiment/sentiment.ts";
import type { BenchRow } from "./bench-row.ts";

const require = createRequire(import.meta.url);

/** Short texts as people write them, in the three languages. */
export const samples = [
  "Really happy with this one, the delivery was quick and the packaging is lovely! 😍",
  "No me ha gustado nada el servicio, tardaron una hora y la comida estaba fría",
  "Ik vind de nieuwe kleur prachtig maar de app werkt nog steeds niet...",
  "Where can I find the opening hours for the shop in town?",
  "Not bad at all, but too expensive for what it is :(",
];

const cpuSeconds = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

/** Compares with the JavaScript port of VADER, the usual program for short texts; both as first called, with unpacking the word lists. */
export function benchSentiment(rounds = 10, textsPerRound = 1_000): BenchRow {
  const { SentimentIntensityAnalyzer: vader } = require("vader-sentiment");
  const times = { own: 0, vader: 0 };
  for (let round = 0; round < rounds; round++) {
    const texts = Array.from({ length: textsPerRound }, (_, at) => `${samples[at % samples.length]} #${round}.${at}`);
    times.own += cpuSeconds(() => {
      for (const text of texts) sentiment(text, "auto");
    });
    times.vader += cpuSeconds(() => {
      for (const text of texts) vader.polarity_scores(text);
    });
  }
  return {
    what: "SENTIMENT of a short text in three languages / VADER alone",
    ratio: times.own / times.vader,
    limit: 0.6,
  };
}
