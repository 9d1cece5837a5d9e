import { audience } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const APPLAUSE_RATE = defineRatio({
  name: "APPLAUSE_RATE",
  group: "engagement",
  knownAs: {
    en: ["Applause rate", "like rate", "likes per follower"],
    es: ["Tasa de aplauso", "tasa de me gusta"],
    nl: ["Applauspercentage", "likeratio", "likepercentage", "applausratio"],
  },
  summary: {
    en: "Likes as a share of your audience.",
    es: "Me gusta como porcentaje de tu audiencia.",
    nl: "Likes als percentage van je publiek.",
  },
  args: [
    {
      name: "likes",
      kind: count,
      fields: ["likes"],
      help: {
        en: "Number of likes or reactions",
        es: "Número de me gusta o reacciones",
        nl: "Aantal likes of emoji-reacties",
      },
    },
    audience,
  ],
  definition: {
    en: "Likes / audience. Sources divide by followers, impressions or posts, so choose your audience.",
    es: "Me gusta / audiencia. Las fuentes dividen por seguidores, impresiones o publicaciones: elige tu audiencia.",
    nl: "Likes / publiek. Bronnen delen door volgers, impressies of berichten: kies je publiek.",
  },
  examples: [{ args: [120, 4000], result: 0.03 }],
});
