import { sentiment } from "../../src/metrics/sentiment/sentiment.ts";

/** Short texts as people write them, in the three languages. */
export const samples = [
  "Really happy with this one, the delivery was quick and the packaging is lovely! 😍",
  "No me ha gustado nada el servicio, tardaron una hora y la comida estaba fría",
  "Ik vind de nieuwe kleur prachtig maar de app werkt nog steeds niet...",
  "Where can I find the opening hours for the shop in town?",
  "Not bad at all, but too expensive for what it is :(",
];

/** Milliseconds for different short texts in three languages, including unpacking the word lists. */
export function benchSentiment(texts = 10_000): { texts: number; milliseconds: number } {
  const list = Array.from({ length: texts }, (_, at) => `${samples[at % samples.length]} #number${at}`);
  const start = performance.now();
  for (const text of list) sentiment(text, "auto");
  return { texts, milliseconds: performance.now() - start };
}
