import { sessions } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const PAGES_PER_SESSION = defineRatio({
  name: "PAGES_PER_SESSION",
  group: "website",
  knownAs: {
    en: ["Pages per session", "pages per visit"],
    es: ["Páginas por sesión", "páginas por visita"],
    nl: ["Pagina's per sessie", "pagina's per bezoek"],
  },
  summary: {
    en: "Average number of pages per session.",
    es: "Número medio de páginas por sesión.",
    nl: "Gemiddeld aantal pagina's per sessie.",
  },
  args: [
    {
      name: "views",
      kind: count,
      fields: ["views"],
      help: { en: "Page views", es: "Páginas vistas", nl: "Paginaweergaven" },
    },
    sessions,
  ],
  returns: "number",
  definition: { en: "Page views / sessions.", es: "Páginas vistas / sesiones.", nl: "Paginaweergaven / sessies." },
  examples: [{ args: [2500, 1000], result: 2.5 }],
});
