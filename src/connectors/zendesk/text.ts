import type { ConnectorTexts } from "../connector-text.ts";
import { conversationsLimitations } from "../help-desk/conversations-limitations.ts";

export const zendesk: ConnectorTexts = {
  en: {
    needs: "A Zendesk Support account with the admin role, and an API token. Included in every plan.",
    gets: `Imports when each ticket was received, first answered and resolved, and its number of public replies. ${conversationsLimitations.en}`,
    cannot: "Satisfaction ratings, tickets that agents opened, and messages from triggers.",
    notes: "Zendesk allows 10 requests a minute, so long periods take a while.",
    key: "Open Apps and integrations > API tokens in Zendesk's Admin Center. Turn on token access and add a token. Enter your help desk's address, a space, your email address with /token: and the token: bakery.zendesk.com me@example.com/token:abc123.",
    failures: {
      permission: [
        "Only Zendesk admins can view when tickets were answered.",
        "Ask an admin of your help desk to connect, or to give you the admin role.",
      ],
    },
  },
  es: {
    needs: "Una cuenta de Zendesk Support con el rol de administrador y un token de API. Incluido en todos los planes.",
    gets: `Importa cuándo se recibió, respondió y resolvió cada ticket, y el número de respuestas públicas. ${conversationsLimitations.es}`,
    cannot: "Valoraciones de satisfacción, tickets que abren los agentes y mensajes de disparadores.",
    notes: "Zendesk permite 10 consultas por minuto: los periodos largos tardan más.",
    key: "Abre Aplicaciones e integraciones > Tokens de API en el Centro de administración de Zendesk. Activa el acceso mediante token y añade uno. Escribe la dirección de tu servicio de ayuda, un espacio, tu correo con /token: y el token: panaderia.zendesk.com yo@example.com/token:abc123.",
    failures: {
      permission: [
        "Solo los administradores de Zendesk pueden ver cuándo se respondieron los tickets.",
        "Pide a un administrador de tu servicio de ayuda que conecte la cuenta o que te dé ese rol.",
      ],
    },
  },
  nl: {
    needs: "Een Zendesk Support-account met de rol beheerder, en een API-token. Bij elk abonnement inbegrepen.",
    gets: `Importeert wanneer elk ticket binnenkwam, voor het eerst is beantwoord en is opgelost, en het aantal openbare antwoorden. ${conversationsLimitations.nl}`,
    cannot: "Tevredenheidsscores, tickets die medewerkers openden en berichten van triggers.",
    notes: "Zendesk staat 10 verzoeken per minuut toe, dus lange periodes duren langer.",
    key: "Open in het Admin Center van Zendesk Apps en integraties > API-tokens. Zet tokentoegang aan en voeg een token toe. Vul het adres van je helpdesk, een spatie, je e-mailadres met /token: en het token in: bakkerij.zendesk.com ik@example.com/token:abc123.",
    failures: {
      permission: [
        "Alleen beheerders van Zendesk kunnen zien wanneer tickets zijn beantwoord.",
        "Vraag een beheerder van je helpdesk om te koppelen, of om je beheerder te maken.",
      ],
    },
  },
};
