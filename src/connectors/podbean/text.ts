import type { ConnectorTexts } from "../connector-text.ts";
import { podcastLimitations } from "../listening/podcast-limitations.ts";

export const podbean: ConnectorTexts = {
  en: {
    needs: "A Podbean podcast and your own app (free). Downloads and followers need a plan with statistics.",
    gets: "Imports episodes with downloads, and today's follower count.",
    cannot: `Plays, listeners and past follower counts. ${podcastLimitations.en}`,
    notes:
      "Downloads count from an episode's publication to the end of the period. The podcast is the one your app belongs to.",
    key: "Create an app on developers.podbean.com. Enter its client ID and secret with a colon between them: id:secret.",
    failures: {
      permission: [
        "Your Podbean app doesn't have access to these statistics.",
        "Statistics need a Podbean plan that includes them. Import only episodes, or change your plan.",
      ],
    },
  },
  es: {
    needs:
      "Un pódcast en Podbean y tu propia app (gratis). Las descargas y los seguidores requieren un plan con estadísticas.",
    gets: "Importa episodios con descargas y los seguidores de hoy.",
    cannot: `Reproducciones, oyentes y seguidores anteriores. ${podcastLimitations.es}`,
    notes:
      "Las descargas cuentan desde la publicación del episodio hasta el final del periodo. El pódcast es el de tu app.",
    key: "Crea una app en developers.podbean.com. Escribe su ID y su secreto separados por dos puntos: ID:secreto.",
    failures: {
      permission: [
        "Tu app de Podbean no tiene acceso a estas estadísticas.",
        "Las estadísticas requieren un plan de Podbean que las incluya. Importa solo los episodios o cambia de plan.",
      ],
    },
  },
  nl: {
    needs:
      "Een podcast bij Podbean en je eigen app (gratis). Voor downloads en volgers is een abonnement met statistieken nodig.",
    gets: "Importeert afleveringen met downloads, en het aantal volgers van vandaag.",
    cannot: `Plays, luisteraars en eerdere volgersaantallen. ${podcastLimitations.nl}`,
    notes:
      "Downloads tellen vanaf de publicatie van een aflevering tot het einde van de periode. Je importeert de podcast van je app.",
    key: "Maak een app op developers.podbean.com. Vul de client-ID en het clientgeheim in met een dubbele punt ertussen: id:geheim.",
    failures: {
      permission: [
        "Je Podbean-app heeft geen toegang tot deze statistieken.",
        "Neem een Podbean-abonnement met statistieken, of importeer alleen de afleveringen.",
      ],
    },
  },
};
