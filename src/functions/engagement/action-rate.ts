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
    en: "How many exposures led to an action.",
    es: "Cuántas exposiciones llevaron a una acción.",
    nl: "Hoeveel contactmomenten tot een actie leidden.",
  },
  args: [
    {
      name: "actions",
      heading: { en: "Actions", es: "Acciones", nl: "Acties" },
      kind: counts,
      fields: ["clicks", "likes", "comments", "shares", "saves"],
      help: {
        en: "Actions of any kind: likes, comments, clicks, sign-ups; one column or several",
        es: "Acciones de cualquier tipo: me gusta, comentarios, clics, registros; una columna o varias",
        nl: "Acties van elke soort: likes, reacties, klikken, aanmeldingen; één kolom of meer",
      },
    },
    {
      name: "exposures",
      heading: { en: "Impressions", es: "Impresiones", nl: "Vertoningen" },
      kind: divisor,
      fields: ["impressions", "views"],
      help: {
        en: "Times people could have acted: impressions, views or visits",
        es: "Veces que alguien pudo actuar: impresiones, visualizaciones o visitas",
        nl: "Keren dat iemand iets kon doen: vertoningen, weergaven of bezoeken",
      },
    },
  ],
  definition: {
    en: "Actions / exposures. 100 % would mean that every exposure led to an action.",
    es: "Acciones / exposiciones. El 100 % significaría que cada exposición llevó a una acción.",
    nl: "Acties / contactmomenten. 100 % zou betekenen dat elk contactmoment tot een actie leidde.",
  },
  examples: [{ args: [45, 1500], result: 0.03 }],
});
