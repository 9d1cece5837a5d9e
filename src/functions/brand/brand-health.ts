import { brandHealth } from "../../metrics/brand.ts";
import { balance, count, divisor } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { nativeRows } from "../native.ts";

export const BRAND_HEALTH = defineFunction({
  name: "BRAND_HEALTH",
  group: "brand",
  knownAs: {
    en: ["Brand health", "brand reputation"],
    es: ["Salud de marca", "reputación de marca"],
    nl: ["Merkgezondheid", "merkreputatie"],
  },
  summary: {
    en: "How well and how much a brand is spoken of, in one number.",
    es: "Cómo de bien y cuánto se habla de una marca, en un número.",
    nl: "Hoe goed en hoeveel er over een merk wordt gesproken, in één getal.",
  },
  args: [
    {
      name: "net_sentiment",
      heading: { en: "Net sentiment", es: "Sentimiento neto", nl: "Netto sentiment" },
      kind: balance,
      help: { en: "NET_SENTIMENT of the period", es: "NET_SENTIMENT del periodo", nl: "NET_SENTIMENT van de periode" },
    },
    {
      name: "mentions",
      heading: { en: "Mentions", es: "Menciones", nl: "Vermeldingen" },
      kind: count,
      help: { en: "Mentions in the period", es: "Menciones en el periodo", nl: "Vermeldingen in de periode" },
    },
    {
      name: "usual_mentions",
      heading: { en: "Usual mentions", es: "Menciones habituales", nl: "Gewone vermeldingen" },
      kind: divisor,
      optional: true,
      help: {
        en: "Mentions in a usual period; without it the plain count is the volume",
        es: "Menciones en un periodo normal; sin ellas, el volumen es el número tal cual",
        nl: "Vermeldingen in een gewone periode; zonder is het volume het aantal zelf",
      },
    },
  ],
  returns: "number",
  definition: {
    en: "Net sentiment x buzz volume, where volume = mentions / usual mentions (1 = as usual). No standard exists: this is our definition.",
    es: "Sentimiento neto x volumen, donde volumen = menciones / menciones habituales (1 = lo normal). No existe un estándar: es nuestra definición.",
    nl: "Netto sentiment x volume, waarbij volume = vermeldingen / gewone vermeldingen (1 = zoals altijd). Er is geen standaard: dit is onze definitie.",
  },
  examples: [
    { args: [0.25, 600, 400], result: 0.375 },
    { args: [0.25, 600], result: 150 },
  ],
  native: nativeRows({
    of: ({ net_sentiment: net, mentions, usual_mentions: usual }) =>
      usual ? `${net}*${mentions}/${usual}` : `${net}*${mentions}`,
  }),
  each: brandHealth,
});
