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
    en: "Sentiment of a text, from negative to positive.",
    es: "Sentimiento de un texto, de negativo a positivo.",
    nl: "Sentiment van een tekst, van negatief tot positief.",
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
        en: '"en", "es", "nl", or "auto" (default) to detect the language',
        es: '"en", "es", "nl" o "auto" (por defecto) para detectar el idioma',
        nl: '"en", "es", "nl" of "auto" (standaard) om de taal te herkennen',
      },
    },
  ],
  returns: "balance",
  definition: {
    en: "Based on words and emoji with a known sentiment, negation, intensifiers and emphasis. Positive from 0.3, negative to -0.3. Irony isn't detected.",
    es: "Se basa en palabras y emojis de sentimiento conocido, negación, intensificadores y énfasis. Positivo desde 0,3, negativo hasta -0,3. No detecta la ironía.",
    nl: "Gebaseerd op woorden en emoji met een bekend sentiment, ontkenning, versterking en nadruk. Positief vanaf 0,3, negatief tot -0,3. Ironie wordt niet herkend.",
  },
  examples: [
    { args: ["I love this shop!"], result: 0.649 },
    { args: ["The shop opens at 9"], result: 0 },
    { args: ["No me gusta nada", "es"], result: -0.665 },
  ],
  native: {
    none: {
      en: "Sheets has no built-in function for this. Keep the results as values before you share.",
      es: "Hojas de cálculo no tiene una función integrada para esto. Convierte los resultados en valores antes de compartir.",
      nl: "Spreadsheets heeft hier geen ingebouwde functie voor. Zet de resultaten om in waarden voordat je deelt.",
    },
  },
  // Word lists are not precise enough for more digits.
  each: (text, language = "auto") => Math.round(sentiment(text, language) * 1000) / 1000,
});
