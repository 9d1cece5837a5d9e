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
    en: "How many of the audience commented.",
    es: "Cuánta audiencia comentó.",
    nl: "Hoeveel van het publiek een reactie schreef.",
  },
  args: [
    {
      name: "comments",
      kind: count,
      fields: ["comments"],
      help: { en: "Comments or replies", es: "Comentarios o respuestas", nl: "Reacties of antwoorden" },
    },
    audience,
  ],
  definition: {
    en: "Comments / audience. Sources divide by followers, impressions or posts, so the audience is your choice.",
    es: "Comentarios / audiencia. Las fuentes dividen por seguidores, impresiones o publicaciones, así que la audiencia la eliges tú.",
    nl: "Reacties / publiek. Bronnen delen door volgers, vertoningen of berichten, dus jij kiest het publiek.",
  },
  examples: [{ args: [14, 4000], result: 0.0035 }],
});
