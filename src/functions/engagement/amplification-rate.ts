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
    en: "How many of the audience passed it on.",
    es: "Cuánta audiencia lo compartió.",
    nl: "Hoeveel van het publiek het deelde.",
  },
  args: [shares, audience],
  definition: {
    en: "Shares / audience. Sources divide by followers, impressions or posts, so the audience is your choice.",
    es: "Compartidos / audiencia. Las fuentes dividen por seguidores, impresiones o publicaciones, así que la audiencia la eliges tú.",
    nl: "Shares / publiek. Bronnen delen door volgers, vertoningen of berichten, dus jij kiest het publiek.",
  },
  examples: [{ args: [6, 4000], result: 0.0015 }],
});
