import type { ConnectorTexts } from "../connector-text.ts";
import { podcastLimitations } from "../listening/podcast-limitations.ts";

export const podbean: ConnectorTexts = {
  en: {
    needs:
      "A podcast at Podbean, and the id and secret of an app of your own, which is free. Downloads and followers need a plan with statistics.",
    cannot: `Podbean lists the episodes and counts followers: the add-on writes down today's number at every import. Downloads count from an episode's publication to the end of the period. The podcast is the one that the app belongs to. ${podcastLimitations.en}`,
    key: "On developers.podbean.com make an app, then write its id and its secret with a colon between them: id:secret.",
    failures: {
      permission: [
        "Podbean does not show this to your app.",
        "Statistics need a Podbean plan that includes them. Import only the episodes, or change the plan.",
      ],
    },
  },
  es: {
    needs:
      "Un pódcast en Podbean y el id y el secreto de una aplicación propia, que es gratis. Las descargas y los seguidores requieren un plan con estadísticas.",
    cannot: `Podbean da la lista de episodios y cuenta los seguidores: el complemento anota el número del día en cada importación. Las descargas cuentan desde la publicación del episodio hasta el final del periodo. El pódcast es el de la aplicación. ${podcastLimitations.es}`,
    key: "En developers.podbean.com crea una aplicación y escribe su id y su secreto con dos puntos en medio: id:secreto.",
    failures: {
      permission: [
        "Podbean no muestra esto a tu aplicación.",
        "Las estadísticas requieren un plan de Podbean que las incluya. Importa solo los episodios o cambia de plan.",
      ],
    },
  },
  nl: {
    needs:
      "Een podcast bij Podbean, en het id en geheim van een eigen app, die gratis is. Voor downloads en volgers is een abonnement met statistieken nodig.",
    cannot: `Podbean geeft de lijst van afleveringen en telt volgers: de add-on noteert bij elke import het aantal van die dag. Downloads tellen vanaf de publicatie van een aflevering tot het einde van de periode. De podcast is die waar de app bij hoort. ${podcastLimitations.nl}`,
    key: "Maak op developers.podbean.com een app en schrijf het id en het geheim met een dubbele punt ertussen: id:geheim.",
    failures: {
      permission: [
        "Podbean toont dit niet aan je app.",
        "Voor statistieken is een Podbean-abonnement nodig waar ze bij zitten. Importeer alleen de afleveringen of neem een ander abonnement.",
      ],
    },
  },
};
