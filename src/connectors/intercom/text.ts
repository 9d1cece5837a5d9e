import type { ConnectorTexts } from "../connector-text.ts";
import { conversationsLimitations } from "../help-desk/conversations-limitations.ts";

export const intercom: ConnectorTexts = {
  en: {
    needs:
      "An Intercom workspace in the US, Europe or Australia with an active subscription, and your own app's access token.",
    gets: `Imports when customers' conversations were received, answered and resolved, the number of messages and the rating. ${conversationsLimitations.en}`,
    cannot: "Conversations that your team started. Replies from Fin or a bot don't count as answers.",
    notes: "Response times include closed hours, unlike Intercom's own reports.",
    key: "Create an app for your own workspace in Intercom's Developer Hub. Allow it to read conversations, and copy the access token from Authentication.",
    failures: {
      permission: [
        "This token doesn't have permission to read conversations.",
        "Check in the Developer Hub that the app can read conversations and that your subscription is active. Then try again.",
      ],
    },
  },
  es: {
    needs:
      "Un espacio de trabajo de Intercom en EE. UU., Europa o Australia con una suscripción activa, y el token de acceso de tu app.",
    gets: `Importa cuándo se recibió, respondió y resolvió cada conversación, su número de mensajes y valoración. ${conversationsLimitations.es}`,
    cannot: "Conversaciones que empezó tu equipo. Las respuestas de Fin o de un bot no cuentan.",
    notes: "Los tiempos de respuesta incluyen las horas de cierre, a diferencia de los informes de Intercom.",
    key: "Crea una app para tu espacio de trabajo en el Developer Hub de Intercom. Permítele leer conversaciones y copia el token de acceso de Authentication.",
    failures: {
      permission: [
        "Este token no tiene permiso para leer conversaciones.",
        "Comprueba en el Developer Hub que la app puede leer conversaciones y que tu suscripción está activa. Después, inténtalo de nuevo.",
      ],
    },
  },
  nl: {
    needs:
      "Een Intercom-werkruimte in de VS, Europa of Australië met een actief abonnement, en het toegangstoken van je eigen app.",
    gets: `Importeert wanneer gesprekken van klanten binnenkwamen, zijn beantwoord en zijn opgelost, plus aantallen berichten en beoordelingen. ${conversationsLimitations.nl}`,
    cannot: "Gesprekken die je team begon. Antwoorden van Fin of een bot tellen niet mee.",
    notes: "Anders dan in de rapporten van Intercom tellen gesloten uren mee in reactietijden.",
    key: "Maak in de Developer Hub van Intercom een app voor je eigen werkruimte. Geef die leesrechten op gesprekken en kopieer het toegangstoken bij Authentication.",
    failures: {
      permission: [
        "Dit token heeft geen toegang tot gesprekken.",
        "Controleer in de Developer Hub of de app gesprekken kan lezen en of je abonnement actief is. Probeer het daarna opnieuw.",
      ],
    },
  },
};
