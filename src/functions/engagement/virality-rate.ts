import { impressions, shares } from "../arguments.ts";
import { defineRatio } from "../define-ratio.ts";

export const VIRALITY_RATE = defineRatio({
  name: "VIRALITY_RATE",
  group: "engagement",
  knownAs: {
    en: ["Virality rate", "viral rate"],
    es: ["Tasa de viralidad", "viralidad"],
    nl: ["Viraliteitspercentage", "viraliteit", "viraliteitsratio"],
  },
  summary: {
    en: "Shares as a share of impressions.",
    es: "Compartidos como porcentaje de las impresiones.",
    nl: "Shares als percentage van de impressies.",
  },
  args: [shares, impressions],
  definition: { en: "Shares / impressions.", es: "Compartidos / impresiones.", nl: "Shares / impressies." },
  examples: [{ args: [6, 12000], result: 0.0005 }],
});
