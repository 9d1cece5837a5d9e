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
    en: "How many of the audience liked it.",
    es: "A cuánta audiencia le gustó.",
    nl: "Hoeveel van het publiek het leuk vond.",
  },
  args: [
    {
      name: "likes",
      kind: count,
      fields: ["likes"],
      help: { en: "Likes or reactions", es: "Me gusta o reacciones", nl: "Likes of emoji-reacties" },
    },
    audience,
  ],
  definition: {
    en: "Likes / audience. Sources divide by followers, impressions or posts, so the audience is your choice.",
    es: "Me gusta / audiencia. Las fuentes dividen por seguidores, impresiones o publicaciones, así que la audiencia la eliges tú.",
    nl: "Likes / publiek. Bronnen delen door volgers, vertoningen of berichten, dus jij kiest het publiek.",
  },
  examples: [{ args: [120, 4000], result: 0.03 }],
});
