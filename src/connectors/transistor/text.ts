import type { ConnectorTexts } from "../connector-text.ts";
import { podcastLimitations } from "../listening/podcast-limitations.ts";

export const transistor: ConnectorTexts = {
  en: {
    needs: "An API key from a Transistor account with access to the podcast. Free with every plan.",
    gets: "Imports episodes with downloads.",
    cannot: `Plays, listeners and followers. ${podcastLimitations.en}`,
    notes: "A first import takes a few minutes if many episodes are older than a year.",
    key: "Open your account in Transistor. The API key is at the bottom of the page.",
  },
  es: {
    needs: "Una clave de API de una cuenta de Transistor con acceso al pódcast. Gratis con cualquier plan.",
    gets: "Importa episodios con descargas.",
    cannot: `Reproducciones, oyentes y seguidores. ${podcastLimitations.es}`,
    notes: "Una primera importación tarda unos minutos si muchos episodios tienen más de un año.",
    key: "Abre tu cuenta en Transistor. La clave de API está al final de la página.",
  },
  nl: {
    needs: "Een API-sleutel van een Transistor-account met toegang tot de podcast. Gratis bij elk abonnement.",
    gets: "Importeert afleveringen met downloads.",
    cannot: `Plays, luisteraars en volgers. ${podcastLimitations.nl}`,
    notes: "Een eerste import duurt een paar minuten als veel afleveringen ouder zijn dan een jaar.",
    key: "Open je account in Transistor. De API-sleutel staat onderaan de pagina.",
  },
};
