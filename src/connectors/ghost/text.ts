import type { ConnectorTexts } from "../connector-text.ts";
import { inflatedOpens } from "../email/inflated-opens.ts";
import { siteNotListed, siteSetUp } from "../site-text.ts";

export const ghost: ConnectorTexts = {
  setUp: siteSetUp,
  en: {
    needs: "A Ghost blog you administer, on a plan with custom integrations, and an Admin API key. Free.",
    gets: "Imports posts by publish date with clicks to date, and newsletters with recipients, opens and clicks.",
    cannot: `Views and comments: connect Google Analytics or Search Console. ${inflatedOpens.en}`,
    notes: "Opens and clicks are blank if the site doesn't track them.",
    key: "Choose Settings > Integrations > Add custom integration in Ghost. Copy its Admin API key and API URL. Enter the URL, a space and the key: https://example.ghost.io 6b02…:9f31…",
    failures: {
      not_listed: siteNotListed.en,
      auth_expired: [
        "This Ghost key is no longer valid.",
        "Choose Settings > Integrations in Ghost. Copy the Admin API key of your integration and connect again.",
      ],
    },
  },
  es: {
    needs: "Un blog de Ghost que administres, con integraciones propias, y una clave de su Admin API. Gratis.",
    gets: "Importa entradas por fecha de publicación con los clics hasta hoy, y boletines con destinatarios, aperturas y clics.",
    cannot: `Visualizaciones y comentarios: conecta Google Analytics o Search Console. ${inflatedOpens.es}`,
    notes: "Las aperturas y los clics quedan vacíos si el sitio no los registra.",
    key: "Elige Settings > Integrations > Add custom integration en Ghost. Copia su Admin API key y su API URL. Escribe la URL, un espacio y la clave: https://example.ghost.io 6b02…:9f31…",
    failures: {
      not_listed: siteNotListed.es,
      auth_expired: [
        "Esta clave de Ghost ya no es válida.",
        "Elige Settings > Integrations en Ghost. Copia la Admin API key de tu integración y vuelve a conectar.",
      ],
    },
  },
  nl: {
    needs: "Een Ghost-blog dat je beheert, met een abonnement met eigen integraties, en een Admin API-sleutel. Gratis.",
    gets: "Importeert berichten op publicatiedatum met de klikken tot nu toe, en nieuwsbrieven met ontvangers, opens en klikken.",
    cannot: `Weergaven en reacties: koppel Google Analytics of Search Console. ${inflatedOpens.nl}`,
    notes: "Opens en klikken blijven leeg als de site ze niet bijhoudt.",
    key: "Kies in Ghost Settings > Integrations > Add custom integration. Kopieer de Admin API key en de API URL. Vul de URL, een spatie en de sleutel in: https://example.ghost.io 6b02…:9f31…",
    failures: {
      not_listed: siteNotListed.nl,
      auth_expired: [
        "Deze Ghost-sleutel is niet meer geldig.",
        "Kies in Ghost Settings > Integrations. Kopieer de Admin API key van je integratie en koppel opnieuw.",
      ],
    },
  },
};
