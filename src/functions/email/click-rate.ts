import { delivered } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const CLICK_RATE = defineRatio({
  name: "CLICK_RATE",
  group: "email",
  summary: {
    en: "How many delivered e-mails led to a click.",
    es: "Cuántos correos entregados llevaron a un clic.",
    nl: "Hoeveel afgeleverde e-mails tot een klik leidden.",
  },
  args: [
    {
      name: "unique_clicks",
      kind: count,
      fields: ["clicks"],
      help: {
        en: "People who clicked, counted once",
        es: "Personas que hicieron clic, contadas una vez",
        nl: "Mensen die klikten, één keer geteld",
      },
    },
    delivered,
  ],
  isPartOfWhole: true,
  definition: {
    en: "Unique clicks / delivered.",
    es: "Clics únicos / entregados.",
    nl: "Unieke klikken / afgeleverd.",
  },
  examples: [{ args: [50, 2000], result: 0.025 }],
});
