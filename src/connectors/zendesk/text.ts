import type { ConnectorTexts } from "../connector-text.ts";
import { conversationsLimitations } from "../help-desk/conversations-limitations.ts";

export const zendesk: ConnectorTexts = {
  en: {
    needs:
      "A Zendesk account with Support in which you are an admin, with token access to the API turned on, and an API token. Included in every plan.",
    cannot: `${conversationsLimitations.en} Tickets that an agent opened and what triggers send do not count. Zendesk's satisfaction is good or bad and no number, so the rating stays empty. Messages are the agents' public replies. Ten requests a minute are allowed.`,
    key: "In Zendesk's Admin Center open Apps and integrations, then API tokens, and add one. Paste three things: your help desk's address, a space, then your e-mail address with /token: and the token, such as bakery.zendesk.com me@example.com/token:abc123.",
    failures: {
      permission: [
        "Zendesk tells when tickets were answered to admins only.",
        "Ask an admin of your help desk to connect, or to make you an admin.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de Zendesk con Support en la que seas administrador, con el acceso a la API mediante token activado, y un token de API. Incluido en todos los planes.",
    cannot: `${conversationsLimitations.es} Los tickets que abre un agente y lo que envían los disparadores no cuentan. En Zendesk la satisfacción es buena o mala, no un número, así que la valoración queda vacía. Los mensajes son las respuestas públicas de los agentes. Se permiten diez consultas por minuto.`,
    key: "En el Centro de administración de Zendesk abre Aplicaciones e integraciones, luego Tokens de API, y añade uno. Pega tres cosas: la dirección de tu servicio de ayuda, un espacio y tu correo con /token: y el token, como panaderia.zendesk.com yo@example.com/token:abc123.",
    failures: {
      permission: [
        "Zendesk solo dice a los administradores cuándo se respondieron los tickets.",
        "Pide a un administrador de tu servicio de ayuda que conecte la cuenta o que te haga administrador.",
      ],
    },
  },
  nl: {
    needs:
      "Een Zendesk-account met Support waarin je beheerder bent, met tokentoegang tot de API aan, en een API-token. Bij elk abonnement inbegrepen.",
    cannot: `${conversationsLimitations.nl} Tickets die een medewerker opende en wat triggers versturen tellen niet mee. Tevredenheid is bij Zendesk goed of slecht en geen getal, dus de beoordeling blijft leeg. Berichten zijn de openbare antwoorden van medewerkers. Er mogen tien verzoeken per minuut.`,
    key: "Open in het Admin Center van Zendesk Apps en integraties, dan API-tokens, en voeg er een toe. Plak drie dingen: het adres van je helpdesk, een spatie en je e-mailadres met /token: en het token, zoals bakkerij.zendesk.com ik@example.com/token:abc123.",
    failures: {
      permission: [
        "Zendesk vertelt alleen beheerders wanneer tickets zijn beantwoord.",
        "Vraag een beheerder van je helpdesk om te koppelen, of om je beheerder te maken.",
      ],
    },
  },
};
