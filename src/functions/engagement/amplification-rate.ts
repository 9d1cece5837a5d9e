import { audience, shares } from "../arguments.ts";
import { defineRatio } from "../define-ratio.ts";

export const AMPLIFICATION_RATE = defineRatio({
  name: "AMPLIFICATION_RATE",
  group: "engagement",
  knownAs: {
    en: ["Amplification rate", "share rate", "repost rate"],
    es: ["Tasa de amplificación", "tasa de compartidos"],
    nl: ["Deelpercentage", "deelratio", "amplificatieratio"],
  },
  summary: {
    en: "Shares as a share of your audience.",
    es: "Compartidos como porcentaje de tu audiencia.",
    nl: "Shares als percentage van je publiek.",
  },
  args: [shares, audience],
  definition: {
    en: "Shares / audience. Sources divide by followers, impressions or posts, so choose your audience.",
    es: "Compartidos / audiencia. Las fuentes dividen por seguidores, impresiones o publicaciones: elige tu audiencia.",
    nl: "Shares / publiek. Bronnen delen door volgers, impressies of berichten: kies je publiek.",
  },
  examples: [{ args: [6, 4000], result: 0.0015 }],
});
