import type { ConnectorTexts } from "../connector-text.ts";
import { podcastLimitations } from "../listening/podcast-limitations.ts";

export const buzzsprout: ConnectorTexts = {
  en: {
    needs: "A Buzzsprout account with access to the podcast, and its API token. Free with every plan.",
    cannot: `Buzzsprout gives what an episode was played in all, not by day, and no listeners or followers. ${podcastLimitations.en}`,
    key: "In Buzzsprout open your profile, then API; copy the API token.",
  },
  es: {
    needs: "Una cuenta de Buzzsprout con acceso al pódcast y su token de API. Es gratis con cualquier plan.",
    cannot: `Buzzsprout da las reproducciones totales de un episodio, no por día, y no da oyentes ni seguidores. ${podcastLimitations.es}`,
    key: "En Buzzsprout abre tu perfil y luego API; copia el token de API.",
  },
  nl: {
    needs: "Een Buzzsprout-account met toegang tot de podcast, en het API-token. Gratis bij elk abonnement.",
    cannot: `Buzzsprout geeft hoe vaak een aflevering in totaal is afgespeeld, niet per dag, en geen luisteraars of volgers. ${podcastLimitations.nl}`,
    key: "Open in Buzzsprout je profiel en dan API; kopieer het API-token.",
  },
};
