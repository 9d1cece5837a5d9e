import type { ConnectorTexts } from "../connector-text.ts";
import { pageNotFound, userTokenKey } from "../graph/page-text.ts";
import { conversationsLimitations } from "../help-desk/conversations-limitations.ts";

const permissions = "pages_show_list, pages_messaging, pages_manage_metadata";

export const facebookConversations: ConnectorTexts = {
  setUp: "Meta approves pages_messaging for verified businesses only.",
  en: {
    needs: "A Facebook Page whose messages you can answer. Free.",
    gets: `Imports when each conversation started and was first answered, and its number of messages. ${conversationsLimitations.en}`,
    cannot: "Resolution times and ratings. Automatic replies count as answers. Sign-ins expire after about 60 days.",
    notes:
      "Each person has one conversation with the Page. It counts on the day of their first message. Times are blank if Facebook no longer provides the first messages.",
    key: userTokenKey.en(permissions),
    failures: {
      permission: [
        "You don't have permission to read this Page's messages.",
        "Ask the Page's administrator for permission to answer messages. Then connect again and allow all permissions.",
      ],
      not_found: pageNotFound.en,
    },
  },
  es: {
    needs: "Una página de Facebook cuyos mensajes puedas responder. Gratis.",
    gets: `Importa cuándo empezó y se respondió cada conversación, y su número de mensajes. ${conversationsLimitations.es}`,
    cannot:
      "Tiempos de resolución y valoraciones. Las respuestas automáticas cuentan como respuestas. Hay que iniciar sesión cada 60 días.",
    notes:
      "Cada persona tiene una sola conversación con la página. Cuenta el día de su primer mensaje. Las horas quedan vacías si Facebook ya no ofrece los primeros mensajes.",
    key: userTokenKey.es(permissions),
    failures: {
      permission: [
        "No tienes permiso para leer los mensajes de esta página.",
        "Pide al administrador de la página permiso para responder mensajes. Después, vuelve a conectarla y acepta todos los permisos.",
      ],
      not_found: pageNotFound.es,
    },
  },
  nl: {
    needs: "Een Facebook-pagina waarvan je berichten kunt beantwoorden. Gratis.",
    gets: `Importeert wanneer elk gesprek begon en voor het eerst is beantwoord, en het aantal berichten. ${conversationsLimitations.nl}`,
    cannot:
      "Oplostijden en beoordelingen. Automatische antwoorden tellen mee als antwoord. Je logt ongeveer elke 60 dagen opnieuw in.",
    notes:
      "Iedereen heeft één gesprek met de pagina. Het telt op de dag van het eerste bericht. Tijden blijven leeg als de eerste berichten niet meer beschikbaar zijn.",
    key: userTokenKey.nl(permissions),
    failures: {
      permission: [
        "Je hebt geen toegang tot de berichten van deze pagina.",
        "Vraag de beheerder van de pagina of je berichten mag beantwoorden. Koppel opnieuw en sta alle machtigingen toe.",
      ],
      not_found: pageNotFound.nl,
    },
  },
};
