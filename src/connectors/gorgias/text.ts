import type { ConnectorTexts } from "../connector-text.ts";
import { conversationsLimitations } from "../help-desk/conversations-limitations.ts";

export const gorgias: ConnectorTexts = {
  en: {
    needs: "A Gorgias account whose settings you may open, and its API key. Included in every plan.",
    cannot: `${conversationsLimitations.en} Spam, tickets that your team began and messages of rules do not count. Gorgias wants a request for each ticket and takes two in a second, so that a thousand tickets take about eight minutes.`,
    key: "In Gorgias open Settings, then REST API, and make a key. Paste three things: your help desk's address, a space, then your user name, a colon and the key, such as bakery.gorgias.com me@example.com:abc123.",
  },
  es: {
    needs: "Una cuenta de Gorgias cuyos ajustes puedas abrir y su clave de API. Incluida en todos los planes.",
    cannot: `${conversationsLimitations.es} El spam, los tickets que empezó tu equipo y los mensajes de reglas no cuentan. Gorgias pide una consulta por ticket y admite dos por segundo, así que mil tickets tardan unos ocho minutos.`,
    key: "En Gorgias abre Settings, luego REST API, y crea una clave. Pega tres cosas: la dirección de tu servicio de ayuda, un espacio y tu usuario, dos puntos y la clave, como panaderia.gorgias.com yo@example.com:abc123.",
  },
  nl: {
    needs:
      "Een Gorgias-account waarvan je de instellingen mag openen, en de API-sleutel. Bij elk abonnement inbegrepen.",
    cannot: `${conversationsLimitations.nl} Spam, tickets die je team begon en berichten van regels tellen niet mee. Gorgias wil een verzoek per ticket en neemt er twee per seconde aan, dus duizend tickets duren ongeveer acht minuten.`,
    key: "Open in Gorgias Settings, dan REST API, en maak een sleutel. Plak drie dingen: het adres van je helpdesk, een spatie en je gebruikersnaam, een dubbele punt en de sleutel, zoals bakkerij.gorgias.com ik@example.com:abc123.",
  },
};
