import type { ConnectorTexts } from "../connector-text.ts";
import { podcastLimitations } from "../listening/podcast-limitations.ts";

export const buzzsprout: ConnectorTexts = {
  en: {
    needs: "An API token from a Buzzsprout account with access to the podcast. Free with every plan.",
    gets: "Imports episodes with total plays.",
    cannot: `Plays by day, listeners and followers. ${podcastLimitations.en}`,
    key: "Open your profile in Buzzsprout, choose API and copy the API token.",
  },
  es: {
    needs: "Un token de API de una cuenta de Buzzsprout con acceso al pódcast. Gratis con cualquier plan.",
    gets: "Importa episodios con reproducciones totales.",
    cannot: `Reproducciones por día, oyentes y seguidores. ${podcastLimitations.es}`,
    key: "Abre tu perfil en Buzzsprout, elige API y copia el token de API.",
  },
  nl: {
    needs: "Een API-token van een Buzzsprout-account met toegang tot de podcast. Gratis bij elk abonnement.",
    gets: "Importeert afleveringen met het totale aantal plays.",
    cannot: `Plays per dag, luisteraars en volgers. ${podcastLimitations.nl}`,
    key: "Open in Buzzsprout je profiel, kies API en kopieer het API-token.",
  },
};
