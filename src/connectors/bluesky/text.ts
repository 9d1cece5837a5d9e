import type { ConnectorTexts } from "../connector-text.ts";

export const bluesky: ConnectorTexts = {
  en: {
    needs: "No sign-in needed. Enter any public account, yours or a competitor's. Free.",
    gets: "Imports posts with likes, comments, shares and saves, and today's follower count.",
    cannot:
      "Views, impressions and reach aren't available, so rates are based on followers. Past follower counts aren't available either: each import records today's.",
    key: "",
  },
  es: {
    needs: "No hace falta iniciar sesión. Escribe cualquier cuenta pública, tuya o de la competencia. Gratis.",
    gets: "Importa publicaciones con me gusta, comentarios, compartidos y guardados, y los seguidores de hoy.",
    cannot:
      "No hay visualizaciones, impresiones ni alcance, así que las tasas se calculan por seguidores. Tampoco hay seguidores de días anteriores: cada importación registra los de hoy.",
    key: "",
  },
  nl: {
    needs: "Inloggen is niet nodig. Vul een openbaar account in, van jezelf of van een concurrent. Gratis.",
    gets: "Importeert berichten met likes, reacties, shares en aantal keer opgeslagen, en het aantal volgers van vandaag.",
    cannot:
      "Weergaven, impressies en bereik zijn niet beschikbaar, dus engagement rates zijn op basis van volgers. Eerdere volgersaantallen ook niet: elke import legt die van vandaag vast.",
    key: "",
  },
};
