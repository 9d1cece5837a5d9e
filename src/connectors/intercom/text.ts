import type { ConnectorTexts } from "../connector-text.ts";
import { conversationsLimitations } from "../help-desk/conversations-limitations.ts";

export const intercom: ConnectorTexts = {
  en: {
    needs:
      "An Intercom workspace with an active subscription, and the access token of an app of your own in it that may read conversations. Workspaces in the United States, Europe and Australia work.",
    cannot: `${conversationsLimitations.en} Conversations count that customers began; an answer is the first one of a teammate, not one of Fin or a bot. Times run around the clock, while Intercom's own reports leave out closed hours.`,
    key: "In Intercom's Developer Hub make a new app for your own workspace, allow it to read conversations, and copy the access token from Authentication.",
    failures: {
      permission: [
        "Intercom does not let this token read conversations.",
        "See in the Developer Hub that the app may read conversations and that your subscription is active, then try again.",
      ],
    },
  },
  es: {
    needs:
      "Un espacio de trabajo de Intercom con una suscripción activa y el token de acceso de una app tuya en él que pueda leer conversaciones. Sirven los espacios de Estados Unidos, Europa y Australia.",
    cannot: `${conversationsLimitations.es} Cuentan las conversaciones que empezaron los clientes; la respuesta es la primera de una persona del equipo, no la de Fin ni la de un bot. Las horas corren sin parar, mientras que los informes de Intercom descuentan las horas de cierre.`,
    key: "En el Developer Hub de Intercom crea una app para tu propio espacio de trabajo, permítele leer conversaciones y copia el token de acceso de Authentication.",
    failures: {
      permission: [
        "Intercom no deja que este token lea conversaciones.",
        "Comprueba en el Developer Hub que la app puede leer conversaciones y que tu suscripción está activa, y vuelve a intentarlo.",
      ],
    },
  },
  nl: {
    needs:
      "Een Intercom-werkruimte met een actief abonnement, en het toegangstoken van een eigen app daarin die gesprekken mag lezen. Werkruimtes in de Verenigde Staten, Europa en Australië werken.",
    cannot: `${conversationsLimitations.nl} Gesprekken die klanten begonnen tellen mee; het antwoord is het eerste van een collega, niet dat van Fin of een bot. De tijd loopt dag en nacht door, terwijl de rapporten van Intercom gesloten uren weglaten.`,
    key: "Maak in de Developer Hub van Intercom een nieuwe app voor je eigen werkruimte, laat die gesprekken lezen en kopieer het toegangstoken bij Authentication.",
    failures: {
      permission: [
        "Intercom laat dit token geen gesprekken lezen.",
        "Kijk in de Developer Hub of de app gesprekken mag lezen en of je abonnement actief is, en probeer het opnieuw.",
      ],
    },
  },
};
