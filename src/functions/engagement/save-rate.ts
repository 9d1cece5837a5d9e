import { audience } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const SAVE_RATE = defineRatio({
  name: "SAVE_RATE",
  group: "engagement",
  knownAs: {
    en: ["Save rate", "bookmark rate"],
    es: ["Tasa de guardados"],
    nl: ["Opslagpercentage", "save rate", "opslagratio", "bewaarpercentage", "bewaarratio"],
  },
  summary: {
    en: "Saves as a share of your audience.",
    es: "Guardados como porcentaje de tu audiencia.",
    nl: "Aantal keer opgeslagen als percentage van je publiek.",
  },
  args: [
    {
      name: "saves",
      kind: count,
      fields: ["saves"],
      help: {
        en: "Saves, bookmarks or favorites",
        es: "Guardados, marcadores o favoritos",
        nl: "Aantal keer opgeslagen, bladwijzers of favorieten",
      },
    },
    audience,
  ],
  definition: { en: "Saves / audience.", es: "Guardados / audiencia.", nl: "Aantal keer opgeslagen / publiek." },
  examples: [{ args: [20, 4000], result: 0.005 }],
});
