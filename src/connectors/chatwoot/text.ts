import type { ConnectorTexts } from "../connector-text.ts";
import { conversationsLimitations } from "../help-desk/conversations-limitations.ts";
import { siteSetUp } from "../site-text.ts";

export const chatwoot: ConnectorTexts = {
  setUp: `${siteSetUp} Chatwoot's cloud needs no entry.`,
  en: {
    needs: "An administrator's access token, from Chatwoot's cloud or your own server.",
    gets: `Imports when customers' conversations were received, first answered and resolved. ${conversationsLimitations.en}`,
    cannot:
      "Ratings, conversations that your team started, internal notes, and replies from bots and automations. Resolution times need Chatwoot's cloud or a paid server.",
    notes: "Chatwoot needs one or two requests per conversation, so long periods take a while.",
    key: "Open Profile settings in Chatwoot and copy the access token at the bottom. For your own server, enter its address and a space first: https://chat.example.com abc123.",
    failures: {
      not_found: [
        "This access token isn't an administrator's.",
        "Use an administrator's access token, or choose another account.",
      ],
    },
  },
  es: {
    needs: "El token de acceso de un administrador, de la nube de Chatwoot o de tu propio servidor.",
    gets: `Importa cuándo se recibieron, respondieron y resolvieron las conversaciones de clientes. ${conversationsLimitations.es}`,
    cannot:
      "Valoraciones, conversaciones que empezó tu equipo, notas internas y respuestas automáticas. Los tiempos de resolución requieren la nube o un servidor de pago.",
    notes: "Chatwoot requiere una o dos consultas por conversación: los periodos largos tardan más.",
    key: "Abre Configuración del perfil en Chatwoot y copia el token de acceso del final. Para tu propio servidor, escribe antes su dirección y un espacio: https://chat.example.com abc123.",
    failures: {
      not_found: [
        "Este token de acceso no es de un administrador.",
        "Usa el token de acceso de un administrador o elige otra cuenta.",
      ],
    },
  },
  nl: {
    needs: "Het toegangstoken van een beheerder, van de cloud van Chatwoot of van je eigen server.",
    gets: `Importeert wanneer gesprekken van klanten binnenkwamen, voor het eerst zijn beantwoord en zijn opgelost. ${conversationsLimitations.nl}`,
    cannot:
      "Beoordelingen, gesprekken die je team begon, interne notities, en antwoorden van bots en automatiseringen. Voor oplostijden is de cloud of een betaalde server nodig.",
    notes: "Chatwoot heeft een of twee verzoeken per gesprek nodig, dus lange periodes duren langer.",
    key: "Open in Chatwoot Profielinstellingen en kopieer het toegangstoken onderaan. Zet voor je eigen server eerst het adres en een spatie: https://chat.example.com abc123.",
    failures: {
      not_found: [
        "Dit toegangstoken is niet van een beheerder.",
        "Gebruik het toegangstoken van een beheerder, of kies een ander account.",
      ],
    },
  },
};
