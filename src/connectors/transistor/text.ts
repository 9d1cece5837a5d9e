import type { ConnectorTexts } from "../connector-text.ts";
import { podcastLimitations } from "../listening/podcast-limitations.ts";

export const transistor: ConnectorTexts = {
  en: {
    needs: "A Transistor account with access to the podcast, and its API key. Free with every plan.",
    cannot: `Transistor counts downloads, not plays, listeners or followers. It answers ten requests in ten seconds: a first import with many episodes of more than a year ago takes some minutes. ${podcastLimitations.en}`,
    key: "In Transistor open your account; the API key stands at the bottom of the page.",
  },
  es: {
    needs: "Una cuenta de Transistor con acceso al pódcast y su clave de API. Es gratis con cualquier plan.",
    cannot: `Transistor cuenta descargas, no reproducciones, oyentes ni seguidores. Responde diez consultas cada diez segundos: una primera importación con muchos episodios de hace más de un año tarda unos minutos. ${podcastLimitations.es}`,
    key: "En Transistor abre tu cuenta; la clave de API está al final de la página.",
  },
  nl: {
    needs: "Een Transistor-account met toegang tot de podcast, en de API-sleutel. Gratis bij elk abonnement.",
    cannot: `Transistor telt downloads, geen afspeelbeurten, luisteraars of volgers. Het beantwoordt tien verzoeken per tien seconden: een eerste import met veel afleveringen van meer dan een jaar oud duurt een paar minuten. ${podcastLimitations.nl}`,
    key: "Open in Transistor je account; de API-sleutel staat onderaan de pagina.",
  },
};
