import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SentimentLanguage } from "../../src/metrics/sentiment/languages/index.ts";
import { sentiment } from "../../src/metrics/sentiment/sentiment.ts";
import { type SentimentClass, sentimentClass } from "../../src/metrics/sentiment/sentiment-class.ts";

export interface LabelledText {
  text: string;
  label: SentimentClass;
  /** As SENTIMENT judges it. */
  judged: SentimentClass;
}

/** A file of labelled texts. */
export interface LabelledSet {
  name: string;
  language: SentimentLanguage;
  /** What its texts are, as the file's name has it: `tweets` in `en_tweets_val`. */
  kind: string;
  /** Rates are measured on files named `*_train` and `*_val`; all others only check them. */
  isForRates: boolean;
  texts: readonly LabelledText[];
}

const classOf: Readonly<Record<string, SentimentClass>> = { pos: "positive", neu: "neutral", neg: "negative" };

/** Every `{language}_*.jsonl` of a folder: one `{"text": "...", "label": "pos" | "neu" | "neg"}` per line. */
export function readLabelledSets(folder: string): LabelledSet[] {
  return readdirSync(folder)
    .filter((file) => /^(?:en|es|nl)_.*\.jsonl$/.test(file))
    .map((file) => {
      const language = file.slice(0, 2) as SentimentLanguage;
      const kind = file.split("_")[1] as string;
      const texts = readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line, index) => {
          const { text, label } = JSON.parse(line) as { text: string; label: string };
          const known = classOf[label];
          if (known === undefined)
            throw new Error(`${file}, line ${index + 1}: the label is "${label}", not pos, neu or neg.`);
          return { text, label: known, judged: sentimentClass(sentiment(text, language)) };
        });
      return {
        name: file.replace(".jsonl", ""),
        language,
        kind,
        isForRates: /_(?:train|val)\.jsonl$/.test(file),
        texts,
      };
    });
}
