import type { ConnectorTexts } from "../connector-text.ts";
import { conversationsLimitations } from "../help-desk/conversations-limitations.ts";

export const chatwoot: ConnectorTexts = {
  en: {
    needs:
      "An account of Chatwoot's cloud, or of a Chatwoot server of your own that whoever set up this add-on has allowed it to ask, and the access token of an administrator.",
    cannot: `${conversationsLimitations.en} Conversations that your team began, internal notes and what bots and automations send do not count. When a conversation was resolved is told by the cloud and paid servers only; ratings are not read. Chatwoot wants a request or two for each conversation.`,
    key: "In Chatwoot open Profile settings and copy the access token at the bottom. For a server of your own write its address and a space before it, such as https://chat.example.com abc123.",
    failures: {
      not_found: [
        "This token is nobody's who administers the account.",
        "Use the access token of an administrator, or choose another account.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de la nube de Chatwoot, o de un servidor de Chatwoot propio al que quien instaló este complemento le permita conectarse, y el token de acceso de un administrador.",
    cannot: `${conversationsLimitations.es} Las conversaciones que empezó tu equipo, las notas internas y lo que envían bots y automatizaciones no cuentan. Solo la nube y los servidores de pago dicen cuándo se resolvió una conversación; las valoraciones no se leen. Chatwoot pide una o dos consultas por conversación.`,
    key: "En Chatwoot abre Configuración del perfil y copia el token de acceso del final. Para un servidor propio escribe antes su dirección y un espacio, como https://chat.example.com abc123.",
    failures: {
      not_found: [
        "Este token no es de nadie que administre la cuenta.",
        "Usa el token de acceso de un administrador o elige otra cuenta.",
      ],
    },
  },
  nl: {
    needs:
      "Een account in de cloud van Chatwoot, of op een eigen Chatwoot-server die deze add-on mag bevragen van wie hem heeft ingericht, en het toegangstoken van een beheerder.",
    cannot: `${conversationsLimitations.nl} Gesprekken die je team begon, interne notities en wat bots en automatiseringen versturen tellen niet mee. Wanneer een gesprek is opgelost vertellen alleen de cloud en betaalde servers; beoordelingen worden niet gelezen. Chatwoot wil een of twee verzoeken per gesprek.`,
    key: "Open in Chatwoot Profielinstellingen en kopieer het toegangstoken onderaan. Zet er voor een eigen server het adres en een spatie voor, zoals https://chat.example.com abc123.",
    failures: {
      not_found: [
        "Dit token is van niemand die het account beheert.",
        "Gebruik het toegangstoken van een beheerder, of kies een ander account.",
      ],
    },
  },
};
