import { sentiment } from "../../metrics/sentiment/sentiment.ts";
import { choice } from "../calling/call-kinds.ts";
import { textBelow } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { languageSpellings } from "../language-spellings.ts";

export const SENTIMENT = defineFunction({
  name: "SENTIMENT",
  group: "brand",
  knownAs: {
    en: ["Sentiment", "mood", "tone"],
    es: ["Sentimiento", "tono", "polaridad"],
    nl: ["Sentiment", "stemming", "toon"],
  },
  summary: {
    en: "Whether a text sounds positive or negative.",
    es: "Si un texto suena positivo o negativo.",
    nl: "Of een tekst positief of negatief klinkt.",
  },
  args: [
    {
      name: "text",
      kind: textBelow(
        "text,title,caption,comment,mention,review,texto,título,comentario,mención,reseña,tekst,titel,bericht,reactie,vermelding",
      ),
      fields: ["text", "title"],
      help: {
        en: "A comment, review or mention in English, Spanish or Dutch",
        es: "Un comentario, reseña o mención en inglés, español o neerlandés",
        nl: "Een reactie, review of vermelding in het Engels, Spaans of Nederlands",
      },
    },
    {
      name: "language",
      kind: choice({ auto: [], ...languageSpellings }),
      optional: true,
      help: {
        en: '"en", "es", "nl", or "auto" (if left out), which finds the language',
        es: '"en", "es", "nl" o "auto" (si se omite), que detecta el idioma',
        nl: '"en", "es", "nl" of "auto" (als je het weglaat), dat de taal herkent',
      },
    },
  ],
  returns: "balance",
  definition: {
    en: "Words and emoji with a known mood, with negation, intensifiers and emphasis, flattened to -1 to 1. From 0.3 it counts as positive, to -0.3 as negative. Irony is not understood.",
    es: "Palabras y emojis de ánimo conocido, con negación, intensificadores y énfasis, llevados de -1 a 1. Desde 0,3 cuenta como positivo y hasta -0,3 como negativo. No entiende la ironía.",
    nl: "Woorden en emoji met een bekende stemming, met ontkenning, versterking en nadruk, afgevlakt tot -1 tot 1. Vanaf 0,3 telt het als positief, tot -0,3 als negatief. Ironie wordt niet begrepen.",
  },
  examples: [
    { args: ["I love this shop!"], result: 0.649 },
    { args: ["The shop opens at 9"], result: 0 },
    { args: ["No me gusta nada", "es"], result: -0.665 },
  ],
  native: {
    none: {
      en: "No Sheets function knows what words mean. Keep the answers as values before you share.",
      es: "Ninguna función de Hojas de cálculo sabe qué significan las palabras. Guarda las respuestas como valores antes de compartir.",
      nl: "Geen functie van Spreadsheets weet wat woorden betekenen. Bewaar de antwoorden als waarden voordat je deelt.",
    },
  },
  // Word lists are not precise enough for more digits.
  each: (text, language = "auto") => Math.round(sentiment(text, language) * 1000) / 1000,
});
