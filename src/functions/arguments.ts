import { defineArgument } from "./calling/form.ts";
import { count, counts, divisor } from "./calling/row-kinds.ts";

/** Arguments that several functions share. */

export const interactions = defineArgument({
  name: "interactions",
  heading: { en: "Interactions", es: "Interacciones", nl: "Interacties" },
  kind: counts,
  fields: ["likes", "comments", "shares", "saves"],
  help: {
    en: "Likes, comments, shares, saves: one column or several, which are added up row by row",
    es: "Me gusta, comentarios, compartidos, guardados: una columna o varias, que se suman fila a fila",
    nl: "Likes, reacties, shares, opgeslagen: één kolom of meer, die per rij worden opgeteld",
  },
});

export const audience = defineArgument({
  name: "audience",
  kind: divisor,
  fields: ["followers", "reach", "impressions", "views"],
  help: {
    en: "Usually followers; or reach, impressions or views",
    es: "Normalmente seguidores; o alcance, impresiones o visualizaciones",
    nl: "Meestal volgers; of bereik, vertoningen of weergaven",
  },
});

export const followers = defineArgument({
  name: "followers",
  kind: divisor,
  fields: ["followers"],
  help: { en: "Followers at the time", es: "Seguidores en ese momento", nl: "Volgers op dat moment" },
});

export const impressions = defineArgument({
  name: "impressions",
  kind: divisor,
  fields: ["impressions"],
  help: { en: "Times it was shown", es: "Veces que se mostró", nl: "Keren dat het werd getoond" },
});

export const spend = defineArgument({
  name: "spend",
  kind: count,
  fields: ["spend"],
  help: {
    en: "Money spent, in any currency",
    es: "Dinero gastado, en cualquier moneda",
    nl: "Uitgegeven geld, in welke valuta ook",
  },
});

export const clicks = defineArgument({
  name: "clicks",
  kind: divisor,
  fields: ["clicks"],
  help: { en: "Clicks on the link", es: "Clics en el enlace", nl: "Klikken op de link" },
});

export const shares = defineArgument({
  name: "shares",
  kind: count,
  fields: ["shares"],
  help: { en: "Times it was passed on", es: "Veces que se compartió", nl: "Keren dat het werd gedeeld" },
});

export const views = defineArgument({
  name: "views",
  kind: divisor,
  fields: ["views"],
  help: { en: "Times it was played", es: "Veces que se reprodujo", nl: "Keren dat het werd afgespeeld" },
});

export const sessions = defineArgument({
  name: "sessions",
  kind: divisor,
  fields: ["sessions"],
  help: { en: "All sessions", es: "Todas las sesiones", nl: "Alle sessies" },
});

export const engagedSessions = defineArgument({
  name: "engaged_sessions",
  kind: count,
  fields: ["engaged_sessions"],
  help: {
    en: "Engaged sessions, as GA4 counts them",
    es: "Sesiones con interacción, como las cuenta GA4",
    nl: "Betrokken sessies, zoals GA4 ze telt",
  },
});

export const delivered = defineArgument({
  name: "delivered",
  kind: divisor,
  fields: ["delivered"],
  help: { en: "E-mails sent minus bounces", es: "Correos enviados menos rebotes", nl: "Verzonden e-mails min bounces" },
});
