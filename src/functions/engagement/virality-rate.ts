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
    en: "How many impressions led to a share.",
    es: "Cuántas impresiones llevaron a compartir.",
    nl: "Hoeveel vertoningen tot delen leidden.",
  },
  args: [shares, impressions],
  definition: { en: "Shares / impressions.", es: "Compartidos / impresiones.", nl: "Shares / vertoningen." },
  examples: [{ args: [6, 12000], result: 0.0005 }],
});
