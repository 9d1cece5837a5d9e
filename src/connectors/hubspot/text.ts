import type { ConnectorTexts } from "../connector-text.ts";
import { inflatedOpens } from "../email/inflated-opens.ts";

export const hubspot: ConnectorTexts = {
  en: {
    needs: "A HubSpot account with marketing email, and a private app that a super admin creates. Free.",
    gets: "Imports marketing emails with recipients, unique opens and clicks, bounces, unsubscribes and complaints.",
    cannot: `Total opens and clicks, automated emails, list names, forwards and revenue. ${inflatedOpens.en}`,
    key: "Choose Settings > Integrations > Private Apps > Create a private app in HubSpot. Select the scope “content” and copy the access token. It begins with pat-.",
    failures: {
      permission: [
        "This private app doesn't have permission to read marketing emails.",
        "Add the scope “content” to it in HubSpot under Settings > Integrations > Private Apps.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de HubSpot con correo de marketing y una aplicación privada que crea un superadministrador. Gratis.",
    gets: "Importa correos de marketing con destinatarios, aperturas y clics únicos, rebotes, bajas y quejas.",
    cannot: `Totales de aperturas y clics, correos automáticos, nombres de listas, reenvíos e ingresos. ${inflatedOpens.es}`,
    key: "Elige Configuración > Integraciones > Aplicaciones privadas > Crear una aplicación privada en HubSpot. Marca el permiso «content» y copia el token de acceso. Empieza por pat-.",
    failures: {
      permission: [
        "Esta aplicación privada no tiene permiso para leer los correos de marketing.",
        "Añade el permiso «content» en HubSpot, en Configuración > Integraciones > Aplicaciones privadas.",
      ],
    },
  },
  nl: {
    needs: "Een HubSpot-account met marketingmail en een private app. Een superbeheerder kan die maken. Gratis.",
    gets: "Importeert marketingmails met ontvangers, unieke opens en klikken, bounces, afmeldingen en klachten.",
    cannot: `Totale opens en klikken, automatische e-mails, namen van lijsten, doorgestuurde mails en omzet. ${inflatedOpens.nl}`,
    key: "Kies in HubSpot Instellingen > Integraties > Private apps > Private app maken. Vink de scope ‘content’ aan en kopieer het toegangstoken. Het begint met pat-.",
    failures: {
      permission: [
        "Deze private app heeft geen toegang tot marketingmails.",
        "Voeg de scope ‘content’ toe in HubSpot bij Instellingen > Integraties > Private apps.",
      ],
    },
  },
};
