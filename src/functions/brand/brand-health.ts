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
    en: "Net sentiment weighted by mention volume.",
    es: "Sentimiento neto ponderado por el volumen de menciones.",
    nl: "Netto sentiment, gewogen naar het aantal vermeldingen.",
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
      heading: { en: "Typical mentions", es: "Menciones habituales", nl: "Normaal aantal vermeldingen" },
      kind: divisor,
      optional: true,
      help: {
        en: "Mentions in a typical period; the volume is the number of mentions by default",
        es: "Menciones en un periodo normal; por defecto, el volumen es el número de menciones",
        nl: "Vermeldingen in een normale periode; standaard is het volume het aantal vermeldingen",
      },
    },
  ],
  returns: "number",
  definition: {
    en: "Net sentiment x volume, where volume = mentions / typical mentions (1 is typical). There's no standard: this is our definition.",
    es: "Sentimiento neto x volumen, donde volumen = menciones / menciones habituales (1 es lo normal). No existe un estándar: es nuestra definición.",
    nl: "Netto sentiment x volume, waarbij volume = vermeldingen / normaal aantal vermeldingen (1 is normaal). Er is geen standaard: dit is onze definitie.",
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
