import { audience } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const CONVERSATION_RATE = defineRatio({
  name: "CONVERSATION_RATE",
  group: "engagement",
  knownAs: {
    en: ["Conversation rate", "comment rate", "comments per post"],
    es: ["Tasa de conversación", "tasa de comentarios"],
    nl: ["Gesprekspercentage", "reactieratio", "reactiepercentage"],
  },
  summary: {
    en: "Comments as a share of your audience.",
    es: "Comentarios como porcentaje de tu audiencia.",
    nl: "Reacties als percentage van je publiek.",
  },
  args: [
    {
      name: "comments",
      kind: count,
      fields: ["comments"],
      help: {
        en: "Number of comments or replies",
        es: "Número de comentarios o respuestas",
        nl: "Aantal reacties of antwoorden",
      },
    },
    audience,
  ],
  definition: {
    en: "Comments / audience. Sources divide by followers, impressions or posts, so choose your audience.",
    es: "Comentarios / audiencia. Las fuentes dividen por seguidores, impresiones o publicaciones: elige tu audiencia.",
    nl: "Reacties / publiek. Bronnen delen door volgers, impressies of berichten: kies je publiek.",
  },
  examples: [{ args: [14, 4000], result: 0.0035 }],
});
