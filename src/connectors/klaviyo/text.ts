import type { ConnectorTexts } from "../connector-text.ts";
import { inflatedOpens } from "../email/inflated-opens.ts";

export const klaviyo: ConnectorTexts = {
  en: {
    needs: "A private API key from a Klaviyo account. Free.",
    gets: "Imports email campaigns with recipients, opens, clicks, bounces, unsubscribes and revenue.",
    cannot: `Flows, text messages, list names and forwards. ${inflatedOpens.en}`,
    notes:
      "Revenue is from orders that Klaviyo attributes to the campaign, and blank without a store. A long first import takes a few minutes.",
    key: "Choose Settings > API keys > Create private API key in Klaviyo. Give it read access to accounts, campaigns and metrics. It begins with pk_.",
    failures: {
      permission: [
        "This API key doesn't have the permissions that the import needs.",
        "Create a private key in Klaviyo with read access to accounts, campaigns and metrics.",
      ],
    },
  },
  es: {
    needs: "Una clave de API privada de una cuenta de Klaviyo. Gratis.",
    gets: "Importa campañas de correo con destinatarios, aperturas, clics, rebotes, bajas e ingresos.",
    cannot: `Flujos, SMS, nombres de listas y reenvíos. ${inflatedOpens.es}`,
    notes:
      "Los ingresos son de los pedidos que Klaviyo atribuye a la campaña, y quedan vacíos si no hay tienda. Una primera importación larga tarda unos minutos.",
    key: "Elige Configuración > Claves de API > Crear clave de API privada en Klaviyo. Dale permiso de lectura de cuentas, campañas y métricas. Empieza por pk_.",
    failures: {
      permission: [
        "Esta clave de API no tiene los permisos que necesita la importación.",
        "Crea en Klaviyo una clave privada con permiso de lectura de cuentas, campañas y métricas.",
      ],
    },
  },
  nl: {
    needs: "Een privé-API-sleutel van een Klaviyo-account. Gratis.",
    gets: "Importeert e-mailcampagnes met ontvangers, opens, klikken, bounces, afmeldingen en omzet.",
    cannot: `Flows, sms'jes, namen van lijsten en doorgestuurde mails. ${inflatedOpens.nl}`,
    notes:
      "Omzet komt uit bestellingen die Klaviyo aan de campagne toeschrijft, en blijft leeg zonder winkel. Een lange eerste import duurt een paar minuten.",
    key: "Kies in Klaviyo Instellingen > API-sleutels > Privé-API-sleutel maken. Geef leesrechten op accounts, campagnes en metrics. De sleutel begint met pk_.",
    failures: {
      permission: [
        "Deze API-sleutel heeft niet de rechten die de import nodig heeft.",
        "Maak in Klaviyo een privésleutel met leesrechten op accounts, campagnes en metrics.",
      ],
    },
  },
};
