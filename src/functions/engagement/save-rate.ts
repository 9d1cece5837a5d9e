import { audience } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const SAVE_RATE = defineRatio({
  name: "SAVE_RATE",
  group: "engagement",
  knownAs: {
    en: ["Save rate", "bookmark rate"],
    es: ["Tasa de guardados"],
    nl: ["Bewaarpercentage", "opslagratio", "bewaarratio"],
  },
  summary: {
    en: "How many of the audience kept it for later.",
    es: "Cuánta audiencia lo guardó para más tarde.",
    nl: "Hoeveel van het publiek het bewaarde voor later.",
  },
  args: [
    {
      name: "saves",
      kind: count,
      fields: ["saves"],
      help: {
        en: "Saves, bookmarks or favourites",
        es: "Guardados, marcadores o favoritos",
        nl: "Keren opgeslagen, bladwijzers of favorieten",
      },
    },
    audience,
  ],
  definition: { en: "Saves / audience.", es: "Guardados / audiencia.", nl: "Keren opgeslagen / publiek." },
  examples: [{ args: [20, 4000], result: 0.005 }],
});
