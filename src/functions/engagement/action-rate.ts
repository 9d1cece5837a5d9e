import { counts, divisor } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const ACTION_RATE = defineRatio({
  name: "ACTION_RATE",
  group: "engagement",
  knownAs: {
    en: ["Action rate", "exposures to actions"],
    es: ["Tasa de acción", "tasa de acciones"],
    nl: ["Actiepercentage", "actieratio"],
  },
  summary: {
    en: "Actions as a share of exposures.",
    es: "Acciones como porcentaje de las exposiciones.",
    nl: "Acties als percentage van de contactmomenten.",
  },
  args: [
    {
      name: "actions",
      heading: { en: "Actions", es: "Acciones", nl: "Acties" },
      kind: counts,
      fields: ["clicks", "likes", "comments", "shares", "saves"],
      help: {
        en: "Any actions, such as likes, comments, clicks or sign-ups; one or more columns",
        es: "Cualquier acción, como me gusta, comentarios, clics o registros; una o más columnas",
        nl: "Alle acties, zoals likes, reacties, klikken of aanmeldingen; een of meer kolommen",
      },
    },
    {
      name: "exposures",
      heading: { en: "Impressions", es: "Impresiones", nl: "Impressies" },
      kind: divisor,
      fields: ["impressions", "views"],
      help: {
        en: "Opportunities to act: impressions, views or visits",
        es: "Oportunidades de actuar: impresiones, visualizaciones o visitas",
        nl: "Kansen op een actie: impressies, weergaven of bezoeken",
      },
    },
  ],
  definition: {
    en: "Actions / exposures. 100% means that every exposure led to an action.",
    es: "Acciones / exposiciones. El 100 % significa que cada exposición llevó a una acción.",
    nl: "Acties / contactmomenten. 100% betekent dat elk contactmoment tot een actie leidde.",
  },
  examples: [{ args: [45, 1500], result: 0.03 }],
});
