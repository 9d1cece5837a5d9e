import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sentiment } from "../../src/metrics/sentiment/sentiment.ts";
import { type SentimentClass, sentimentClass } from "../../src/metrics/sentiment/sentiment-class.ts";
import { plainLibraries } from "./plain-libraries.ts";

interface LabelledText {
  text: string;
  label: "pos" | "neu" | "neg";
}

/** How well one system classifies one file of labelled texts. */
export interface SentimentMeasure {
  file: string;
  texts: number;
  system: string;
  accuracy: number;
  /** Mean of the three classes' F1. */
  macroF1: number;
  /** (positive - negative) / all, by the labels. */
  netTrue: number;
  /** The same, as predicted. */
  netFound: number;
  /** `netFound` if the file had equally many texts of each class: 0 without bias. */
  netBalanced: number;
}

const classes: readonly SentimentClass[] = ["positive", "neutral", "negative"];
const classOf: Readonly<Record<LabelledText["label"], SentimentClass>> = {
  pos: "positive",
  neu: "neutral",
  neg: "negative",
};
const signOf: Readonly<Record<SentimentClass, number>> = { positive: 1, neutral: 0, negative: -1 };

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

function measure(labels: readonly SentimentClass[], predicted: readonly SentimentClass[]) {
  const f1 = classes.map((one) => {
    const correct = labels.filter((label, at) => label === one && predicted[at] === one).length;
    const labelledAs =
      labels.filter((label) => label === one).length + predicted.filter((label) => label === one).length;
    return labelledAs ? (2 * correct) / labelledAs : 0;
  });
  const present = classes.filter((one) => labels.includes(one));
  return {
    texts: labels.length,
    accuracy: mean(labels.map((label, at) => Number(label === predicted[at]))),
    macroF1: mean(f1),
    netTrue: mean(labels.map((label) => signOf[label])),
    netFound: mean(predicted.map((label) => signOf[label])),
    netBalanced: mean(
      present.map((one) => mean(predicted.filter((_, at) => labels[at] === one).map((label) => signOf[label]))),
    ),
  };
}

/** Classifies every `{language}_*.jsonl` of a folder (one `{"text", "label"}` per line) with SENTIMENT and each other library. */
export async function measureSentiment(folder: string): Promise<SentimentMeasure[]> {
  const measures: SentimentMeasure[] = [];
  for (const file of readdirSync(folder).filter((name) => /^(?:en|es|nl)_.*\.jsonl$/.test(name))) {
    const language = file.slice(0, 2) as "en" | "es" | "nl";
    const texts = readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as LabelledText);
    const labels = texts.map(({ label }) => classOf[label]);
    const systems: Record<string, (text: string) => SentimentClass | Promise<SentimentClass>> = {
      SENTIMENT: (text) => sentimentClass(sentiment(text, language)),
      "SENTIMENT, auto": (text) => sentimentClass(sentiment(text, "auto")),
    };
    for (const [name, load] of Object.entries(plainLibraries[language])) systems[name] = await load();
    for (const [system, classify] of Object.entries(systems))
      measures.push({ file, system, ...measure(labels, await Promise.all(texts.map(({ text }) => classify(text)))) });
  }
  return measures;
}

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (folder) {
    const rounded = (value: number): number => Math.round(value * 1000) / 1000;
    for (const { file, texts, system, ...numbers } of await measureSentiment(folder)) {
      const columns = Object.values(numbers).map((value) => String(rounded(value)).padStart(7));
      console.log(`${file.padEnd(40)}${String(texts).padStart(4)} ${system.padEnd(24)}${columns.join("")}`);
    }
  }
  console.log(benchSentiment());
}
