import type { ConnectorTexts } from "../connector-text.ts";

export const hackerNews: ConnectorTexts = {
  en: {
    needs: "No sign-in needed, only your brands' names. Free.",
    gets: "Imports stories and comments that contain these names as whole phrases, with points and comments.",
    cannot: "Hashtags, views, reach and the points of comments aren't available.",
    key: "",
  },
  es: {
    needs: "No hace falta iniciar sesión, solo nombres de tus marcas. Gratis.",
    gets: "Importa historias y comentarios que contienen estos nombres como frase exacta, con puntos y comentarios.",
    cannot: "No hay hashtags, visualizaciones, alcance ni puntos de los comentarios.",
    key: "",
  },
  nl: {
    needs: "Inloggen is niet nodig, alleen namen van je merken. Gratis.",
    gets: "Importeert artikelen en reacties waarin deze namen als hele woordgroep staan, met punten en reacties.",
    cannot: "Hashtags, weergaven, bereik en de punten van reacties zijn niet beschikbaar.",
    key: "",
  },
};
