import type { ConnectorTexts } from "../connector-text.ts";

export const hackerNews: ConnectorTexts = {
  en: {
    needs: "Nothing: stories and comments are searched for the names on the Listen tab, without signing in.",
    cannot:
      "Only names are searched for, as whole phrases; Hacker News has no hashtags. Points of comments are not public, and views and reach are not counted.",
    key: "",
  },
  es: {
    needs: "Nada: se buscan en historias y comentarios los nombres de la pestaña Escuchar, sin iniciar sesión.",
    cannot:
      "Solo se buscan nombres, como frases enteras; Hacker News no tiene etiquetas. Los puntos de los comentarios no son públicos, y no se cuentan visualizaciones ni alcance.",
    key: "",
  },
  nl: {
    needs: "Niets: in verhalen en reacties wordt gezocht naar de namen op het tabblad Luisteren, zonder in te loggen.",
    cannot:
      "Er wordt alleen op namen gezocht, als hele woordgroep; Hacker News heeft geen hashtags. Punten van reacties zijn niet openbaar, en weergaven en bereik worden niet geteld.",
    key: "",
  },
};
