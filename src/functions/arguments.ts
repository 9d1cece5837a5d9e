import { defineArgument } from "./calling/form.ts";
import { count, counts, divisor } from "./calling/row-kinds.ts";

/** Arguments that several functions share. */

export const interactions = defineArgument({
  name: "interactions",
  heading: { en: "Interactions", es: "Interacciones", nl: "Interacties" },
  kind: counts,
  fields: ["likes", "comments", "shares", "saves"],
  help: {
    en: "Likes, comments, shares and saves; several columns are added up row by row",
    es: "Me gusta, comentarios, compartidos y guardados; varias columnas se suman fila a fila",
    nl: "Likes, reacties, shares en opgeslagen; meerdere kolommen worden per rij opgeteld",
  },
});

export const audience = defineArgument({
  name: "audience",
  kind: divisor,
  fields: ["followers", "reach", "impressions", "views"],
  help: {
    en: "Followers, reach, impressions or views",
    es: "Seguidores, alcance, impresiones o visualizaciones",
    nl: "Volgers, bereik, impressies of weergaven",
  },
});

export const followers = defineArgument({
  name: "followers",
  kind: divisor,
  fields: ["followers"],
  help: {
    en: "Number of followers at the time",
    es: "Número de seguidores en ese momento",
    nl: "Aantal volgers op dat moment",
  },
});

export const impressions = defineArgument({
  name: "impressions",
  kind: divisor,
  fields: ["impressions"],
  help: { en: "Number of impressions", es: "Número de impresiones", nl: "Aantal impressies" },
});

export const spend = defineArgument({
  name: "spend",
  kind: count,
  fields: ["spend"],
  help: {
    en: "Amount spent, in any currency",
    es: "Importe gastado, en cualquier moneda",
    nl: "Uitgegeven bedrag, in elke valuta",
  },
});

export const clicks = defineArgument({
  name: "clicks",
  kind: divisor,
  fields: ["clicks"],
  help: { en: "Number of link clicks", es: "Número de clics en el enlace", nl: "Aantal klikken op de link" },
});

export const shares = defineArgument({
  name: "shares",
  kind: count,
  fields: ["shares"],
  help: { en: "Number of shares", es: "Número de compartidos", nl: "Aantal shares" },
});

export const views = defineArgument({
  name: "views",
  kind: divisor,
  fields: ["views"],
  help: { en: "Number of views", es: "Número de visualizaciones", nl: "Aantal weergaven" },
});

export const sessions = defineArgument({
  name: "sessions",
  kind: divisor,
  fields: ["sessions"],
  help: { en: "Number of sessions", es: "Número de sesiones", nl: "Aantal sessies" },
});

export const engagedSessions = defineArgument({
  name: "engaged_sessions",
  kind: count,
  fields: ["engaged_sessions"],
  help: {
    en: "Number of engaged sessions, as in GA4",
    es: "Número de sesiones con interacción, como en GA4",
    nl: "Aantal betrokken sessies, zoals in GA4",
  },
});

export const delivered = defineArgument({
  name: "delivered",
  kind: divisor,
  fields: ["delivered"],
  help: { en: "Emails sent minus bounces", es: "Correos enviados menos rebotes", nl: "Verzonden e-mails min bounces" },
});
