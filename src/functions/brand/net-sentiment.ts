import { netSentiment } from "../../metrics/brand.ts";
import { countSentiments, sentimentThreshold } from "../../metrics/sentiment/sentiment-class.ts";
import { ArgumentError } from "../calling/argument-error.ts";
import { form } from "../calling/form.ts";
import { balance, count, divisor } from "../calling/row-kinds.ts";
import { say, writeNumber } from "../calling/spreadsheet-locale.ts";
import { defineFunction } from "../define-function.ts";
import { nativeNetSentiment } from "./native-net-sentiment.ts";

const help = {
  en: "A column of SENTIMENT results, or the number of positive mentions",
  es: "Una columna con resultados de SENTIMENT, o el número de menciones positivas",
  nl: "Een kolom met resultaten van SENTIMENT, of het aantal positieve vermeldingen",
};

/** The form with one argument: a column of sentiments, which are counted here. */
const sentimentsForm = form({
  args: [{ name: "sentiments", kind: balance, help }],
  all: (sentiments) => {
    const { positive, negative } = countSentiments(sentiments);
    return netSentiment(positive, negative, sentiments.length);
  },
});

export const NET_SENTIMENT = defineFunction({
  name: "NET_SENTIMENT",
  group: "brand",
  knownAs: {
    en: ["Net sentiment", "NSS", "net sentiment score"],
    es: ["Sentimiento neto", "NSS"],
    nl: ["Netto sentiment", "NSS"],
  },
  summary: {
    en: "Positive minus negative mentions as a share of all mentions.",
    es: "Menciones positivas menos negativas como porcentaje de todas las menciones.",
    nl: "Positieve min negatieve vermeldingen als percentage van alle vermeldingen.",
  },
  args: [
    {
      name: "sentiments_or_positive",
      kind: count,
      fields: ["sentiment"],
      heading: { en: "Sentiment", es: "Sentimiento", nl: "Sentiment" },
      help,
    },
    {
      name: "negative",
      heading: { en: "Negative mentions", es: "Menciones negativas", nl: "Negatieve vermeldingen" },
      kind: count,
      optional: true,
      help: {
        en: "Number of negative mentions",
        es: "Número de menciones negativas",
        nl: "Aantal negatieve vermeldingen",
      },
    },
    {
      name: "all",
      heading: { en: "All mentions", es: "Todas las menciones", nl: "Alle vermeldingen" },
      kind: divisor,
      optional: true,
      help: {
        en: "Number of all mentions, including neutral ones",
        es: "Número de todas las menciones, incluidas las neutras",
        nl: "Aantal vermeldingen in totaal, ook neutrale",
      },
    },
  ],
  returns: "balance",
  definition: {
    en: `(Positive - negative mentions) / all mentions. Sentiments from ${sentimentThreshold} are positive, to -${sentimentThreshold} negative. It isn't corrected for misread texts, as it is in reports.`,
    es: `(Menciones positivas - negativas) / todas las menciones. Son positivas desde ${sentimentThreshold} y negativas hasta -${sentimentThreshold}. No corrige los textos mal interpretados; los informes sí.`,
    nl: `(Positieve - negatieve vermeldingen) / alle vermeldingen. Vanaf ${sentimentThreshold} is het positief, tot -${sentimentThreshold} negatief. Corrigeert niet voor schattingsfouten; rapporten wel.`,
  },
  examples: [
    { args: [[[0.8], [0.4], [0], [-0.6]]], result: 0.25 },
    { args: [60, 20, 200], result: 0.2 },
  ],
  native: nativeNetSentiment,
  instead: { when: (_, negative, all) => negative === undefined && all === undefined, form: sentimentsForm },
  each: (positive, negative, all) => {
    if (negative === undefined || all === undefined) {
      const missing = negative === undefined ? "negative" : "all";
      return new ArgumentError(`${missing} ${say("missing", "positive, negative, all")}`, true);
    }
    if (positive + negative > all)
      return new ArgumentError(say("mentionsAboveAll", writeNumber(all), writeNumber(positive + negative)), true);
    return netSentiment(positive, negative, all);
  },
});
