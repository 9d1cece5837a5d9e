import type { ConnectorTexts } from "../connector-text.ts";

export const trustpilot: ConnectorTexts = {
  en: {
    needs:
      "An API key from a Trustpilot Business plan with the API module (paid). Enter any business's domain, yours or a competitor's.",
    gets: "Imports published reviews with ratings, and when each was answered. Names of reviewers are never imported.",
    cannot:
      "Product reviews, invitations and page views. Without the API module, import the reviews that you export from Trustpilot Business.",
    notes: "The smallest plan allows 200,000 requests a year. One request reads up to 100 reviews.",
    key: "Open Integrations > Developers in Trustpilot Business and create an application. Copy its API key; the secret isn't needed.",
    failures: {
      auth_expired: [
        "This API key is no longer valid.",
        "Copy your application's key in Trustpilot Business again, or create a new one. Then connect again.",
      ],
      permission: [
        "This API key doesn't have permission to read reviews.",
        "Check in Trustpilot Business that your plan includes the API module and that the key is your application's. Without the module, import the export file of your reviews.",
      ],
      not_found: [
        "Business not found on Trustpilot.",
        "Enter the domain as in the URL of its Trustpilot page. It can be with or without www.",
      ],
    },
  },
  es: {
    needs:
      "Una clave de API de un plan de Trustpilot Business con el módulo de API (de pago). Escribe el dominio de una empresa.",
    gets: "Importa reseñas publicadas con valoraciones, y cuándo se respondió cada una. Nunca se importan nombres de sus autores.",
    cannot:
      "Reseñas de productos, invitaciones y visitas a la página. Sin el módulo, importa las reseñas exportadas de Trustpilot Business.",
    notes: "El plan más pequeño permite 200.000 consultas al año. Cada consulta lee hasta 100 reseñas.",
    key: "Abre Integraciones > Desarrolladores en Trustpilot Business y crea una app. Copia su clave de API; el secreto no hace falta.",
    failures: {
      auth_expired: [
        "Esta clave de API ya no es válida.",
        "Copia otra vez la clave de tu app en Trustpilot Business o crea una nueva. Después, vuelve a conectar.",
      ],
      permission: [
        "Esta clave de API no tiene permiso para leer reseñas.",
        "Comprueba que tu plan de Trustpilot Business incluye el módulo de API y que la clave es de tu app. Sin el módulo, importa el archivo de exportación de tus reseñas.",
      ],
      not_found: [
        "No se encuentra la empresa en Trustpilot.",
        "Escribe el dominio como aparece en la URL de su página de Trustpilot. Puede ser con o sin www.",
      ],
    },
  },
  nl: {
    needs:
      "Een API-sleutel van een Trustpilot Business-abonnement met de API-module (betaald). Vul het domein van een bedrijf in, ook van concurrenten.",
    gets: "Importeert gepubliceerde reviews met beoordelingen, en wanneer ze zijn beantwoord. Namen van schrijvers worden nooit geïmporteerd.",
    cannot:
      "Productreviews, uitnodigingen en paginaweergaven. Importeer zonder API-module de reviews die je uit Trustpilot Business exporteert.",
    notes: "Het kleinste abonnement staat 200.000 verzoeken per jaar toe. Eén verzoek leest tot 100 reviews.",
    key: "Open in Trustpilot Business Integraties > Ontwikkelaars en maak een applicatie. Kopieer de API-sleutel; het geheim is niet nodig.",
    failures: {
      auth_expired: [
        "Deze API-sleutel is niet meer geldig.",
        "Kopieer de sleutel van je applicatie in Trustpilot Business opnieuw, of maak een nieuwe. Koppel daarna opnieuw.",
      ],
      permission: [
        "Deze API-sleutel heeft geen toegang tot reviews.",
        "Controleer in Trustpilot Business of je abonnement de API-module heeft en of de sleutel van je applicatie is. Importeer zonder de module het exportbestand van je reviews.",
      ],
      not_found: [
        "Bedrijf niet gevonden op Trustpilot.",
        "Vul het domein in zoals in de URL van de pagina op Trustpilot, met of zonder www.",
      ],
    },
  },
};
