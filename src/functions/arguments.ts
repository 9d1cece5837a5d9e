import { count, counts, divisor } from "./calling/row-kinds.ts";

/** Arguments that several functions take. */

export const interactions = {
  name: "interactions",
  kind: counts,
  fields: ["likes", "comments", "shares", "saves"],
  help: {
    en: "Likes, comments, shares, saves: one column or several, which are added up row by row",
    es: "Me gusta, comentarios, compartidos, guardados: una columna o varias, que se suman fila a fila",
    nl: "Likes, reacties, shares, opgeslagen: één kolom of meer, die per rij worden opgeteld",
  },
} as const;

export const audience = {
  name: "audience",
  kind: divisor,
  fields: ["followers", "reach", "impressions", "views"],
  help: {
    en: "Usually followers; or reach, impressions or views",
    es: "Normalmente seguidores; o alcance, impresiones o visualizaciones",
    nl: "Meestal volgers; of bereik, vertoningen of weergaven",
  },
} as const;

export const followers = {
  name: "followers",
  kind: divisor,
  fields: ["followers"],
  help: { en: "Followers at the time", es: "Seguidores en ese momento", nl: "Volgers op dat moment" },
} as const;

export const impressions = {
  name: "impressions",
  kind: divisor,
  fields: ["impressions"],
  help: { en: "Times it was shown", es: "Veces que se mostró", nl: "Keren dat het werd getoond" },
} as const;

export const shares = {
  name: "shares",
  kind: count,
  fields: ["shares"],
  help: { en: "Times it was passed on", es: "Veces que se compartió", nl: "Keren dat het werd gedeeld" },
} as const;
