import { sentiment } from "../../src/metrics/sentiment/sentiment.ts";
import { type SentimentClass, sentimentClass } from "../../src/metrics/sentiment/sentiment-class.ts";
import { sentimentClasses } from "./judging-rates.ts";
import type { LabelledSet } from "./labelled-texts.ts";
import { plainLibraries } from "./plain-libraries.ts";

/** How well one program classifies one set of labelled texts. */
export interface ProgramMeasure {
  program: string;
  accuracy: number;
  /** Mean of the three classes' F1. */
  macroF1: number;
  /** In the order of `sentimentClasses`. */
  f1: number[];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

function measure(
  labels: readonly SentimentClass[],
  judged: readonly SentimentClass[],
): Omit<ProgramMeasure, "program"> {
  const f1 = sentimentClasses.map((one) => {
    const correct = labels.filter((label, at) => label === one && judged[at] === one).length;
    const counted = labels.filter((label) => label === one).length + judged.filter((label) => label === one).length;
    return counted ? (2 * correct) / counted : 0;
  });
  return { accuracy: mean(labels.map((label, at) => Number(label === judged[at]))), macroF1: mean(f1), f1 };
}

/** Classifies a set's texts with SENTIMENT, with the language given and detected, and with each plain library. */
export async function comparePrograms({ language, texts }: LabelledSet): Promise<ProgramMeasure[]> {
  const programs: Record<string, (text: string) => SentimentClass | Promise<SentimentClass>> = {
    SENTIMENT: (text) => sentimentClass(sentiment(text, language)),
    "SENTIMENT, auto": (text) => sentimentClass(sentiment(text, "auto")),
  };
  for (const [name, load] of Object.entries(plainLibraries[language])) programs[name] = await load();
  const labels = texts.map(({ label }) => label);
  const measures: ProgramMeasure[] = [];
  for (const [program, classify] of Object.entries(programs))
    measures.push({ program, ...measure(labels, await Promise.all(texts.map(({ text }) => classify(text)))) });
  return measures;
}
