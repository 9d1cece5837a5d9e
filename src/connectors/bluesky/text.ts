import type { ConnectorTexts } from "../connector-text.ts";

export const bluesky: ConnectorTexts = {
  en: {
    needs: "Nothing: every public account can be read without signing in, yours and your competitors'.",
    cannot:
      "Bluesky counts no views, impressions or reach, so rates are by followers. It keeps no history of followers: the add-on writes down today's number at every import.",
    key: "",
  },
  es: {
    needs: "Nada: se puede leer cualquier cuenta pública sin iniciar sesión, la tuya y las de la competencia.",
    cannot:
      "Bluesky no cuenta visualizaciones, impresiones ni alcance, así que las tasas se calculan por seguidores. No guarda el historial de seguidores: el complemento anota el número del día en cada importación.",
    key: "",
  },
  nl: {
    needs: "Niets: elk openbaar account is te lezen zonder in te loggen, dat van jou en die van concurrenten.",
    cannot:
      "Bluesky telt geen weergaven, vertoningen of bereik, dus percentages zijn per volger. Het bewaart geen geschiedenis van volgers: de add-on noteert bij elke import het aantal van die dag.",
    key: "",
  },
};
