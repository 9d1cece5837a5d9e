import type { ConnectorTexts } from "../connector-text.ts";
import { conversationsLimitations } from "../help-desk/conversations-limitations.ts";

export const gorgias: ConnectorTexts = {
  en: {
    needs: "An API key from a Gorgias account with access to settings. Included in every plan.",
    gets: `Imports when each ticket was received, first answered and resolved, the number of messages and the rating. ${conversationsLimitations.en}`,
    cannot: "Spam, tickets that your team started, and messages from rules.",
    notes: "Gorgias allows two requests a second. 1,000 tickets take about eight minutes.",
    key: "Open Settings > REST API in Gorgias and create a key. Enter your help desk's address, a space, your username, a colon and the key: bakery.gorgias.com me@example.com:abc123.",
  },
  es: {
    needs: "Una clave de API de una cuenta de Gorgias con acceso a los ajustes. Incluida en todos los planes.",
    gets: `Importa cuándo se recibió, respondió y resolvió cada ticket, su número de mensajes y su valoración. ${conversationsLimitations.es}`,
    cannot: "Spam, tickets que empezó tu equipo y mensajes automáticos de reglas.",
    notes: "Gorgias permite dos consultas por segundo. 1000 tickets tardan unos ocho minutos.",
    key: "Abre Settings > REST API en Gorgias y crea una clave. Escribe la dirección de tu servicio de ayuda, un espacio, tu usuario, dos puntos y la clave: panaderia.gorgias.com yo@example.com:abc123.",
  },
  nl: {
    needs: "Een API-sleutel van een Gorgias-account met toegang tot de instellingen. Bij elk abonnement inbegrepen.",
    gets: `Importeert wanneer elk ticket binnenkwam, voor het eerst is beantwoord en is opgelost, plus aantallen berichten en beoordelingen. ${conversationsLimitations.nl}`,
    cannot: "Spam, tickets die je team begon en automatische berichten van regels.",
    notes: "Gorgias staat twee verzoeken per seconde toe. 1000 tickets duren ongeveer acht minuten.",
    key: "Open in Gorgias Settings > REST API en maak een sleutel. Vul het adres van je helpdesk, een spatie, je gebruikersnaam, een dubbele punt en de sleutel in: bakkerij.gorgias.com ik@example.com:abc123.",
  },
};
