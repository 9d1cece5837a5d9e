import { createRequire } from "node:module";
import type { SentimentClass } from "../../src/metrics/sentiment/sentiment-class.ts";

type Classify = (text: string) => SentimentClass | Promise<SentimentClass>;

const require = createRequire(import.meta.url);

/** The class of a score, as each library documents it: VADER from ±0.05, all others by the sign. */
const classifyBySign = (score: number, threshold = 0): SentimentClass =>
  score > threshold ? "positive" : score < -threshold ? "negative" : "neutral";

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}'-]+/gu) ?? [];

function vader(): Classify {
  const { SentimentIntensityAnalyzer } = require("vader-sentiment");
  return (text) => classifyBySign(SentimentIntensityAnalyzer.polarity_scores(text).compound, 0.05);
}

function sentimentPackage(): Classify {
  const Sentiment = require("sentiment");
  const analyzer = new Sentiment();
  return (text) => classifyBySign(analyzer.analyze(text).score);
}

function wink(): Classify {
  const analyze = require("wink-sentiment");
  return (text) => classifyBySign(analyze(text).normalizedScore);
}

async function polarity(): Promise<Classify> {
  const { polarity: analyze } = await import("polarity");
  return (text) => classifyBySign(analyze(wordsOf(text)).polarity);
}

function afinn(language: string): Classify {
  const list: Record<string, number> = require(`afinn-165-multilingual/build/AFINN-${language}.json`);
  return (text) =>
    classifyBySign(
      wordsOf(text).reduce((sum, word) => sum + (Object.hasOwn(list, word) ? (list[word] as number) : 0), 0),
    );
}

function nlpjs(language: "en" | "es" | "nl"): Classify {
  const { SentimentAnalyzer } = require("@nlpjs/sentiment");
  const { Container } = require("@nlpjs/core");
  const languagePackages = {
    en: () => require("@nlpjs/lang-en").LangEn,
    es: () => require("@nlpjs/lang-es").LangEs,
    nl: () => require("@nlpjs/lang-nl").LangNl,
  };
  const container = new Container();
  container.use(languagePackages[language]());
  const analyzer = new SentimentAnalyzer({ container });
  return async (text) =>
    classifyBySign((await analyzer.process({ utterance: text, locale: language })).sentiment.score);
}

function spanish(): Classify {
  const analyze = require("sentiment-spanish");
  return (text) => classifyBySign(analyze(text).score);
}

function multilang(language: string): Classify {
  const analyze = require("sentiment-multilang");
  return (text) => classifyBySign(analyze(text, language).score);
}

/** Other sentiment libraries with default settings, by language. */
export const plainLibraries: Readonly<
  Record<"en" | "es" | "nl", Readonly<Record<string, () => Classify | Promise<Classify>>>>
> = {
  en: {
    "vader-sentiment": vader,
    sentiment: sentimentPackage,
    "wink-sentiment": wink,
    polarity,
    "afinn-165-multilingual": () => afinn("en"),
    "@nlpjs/sentiment": () => nlpjs("en"),
    "sentiment-multilang": () => multilang("en"),
  },
  es: {
    "@nlpjs/sentiment": () => nlpjs("es"),
    "afinn-165-multilingual": () => afinn("es"),
    "sentiment-spanish": spanish,
    "sentiment-multilang": () => multilang("es"),
  },
  nl: {
    "@nlpjs/sentiment": () => nlpjs("nl"),
    "afinn-165-multilingual": () => afinn("nl"),
  },
};
