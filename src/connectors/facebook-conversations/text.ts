import type { ConnectorTexts } from "../connector-text.ts";
import { conversationsLimitations } from "../help-desk/conversations-limitations.ts";

export const facebookConversations: ConnectorTexts = {
  en: {
    needs:
      "A Facebook page on which you may answer messages. The Meta app needs pages_show_list, pages_messaging and pages_manage_metadata, and you a role in the app, or the app Meta's approval for a verified business. It is free.",
    cannot: `${conversationsLimitations.en} Facebook does not tell automatic answers from those of people: a page that greets by itself seems to answer at once. A person has one conversation with the page for good, which counts on the day on which the person first wrote; where Facebook no longer tells its first messages, its times stay empty. Nobody resolves or rates a conversation there. You sign in again about every 60 days.`,
    key: "A user access token, not a page token. In Meta's Graph API Explorer choose your app, add the three permissions and generate a token; the access token debugger extends it to 60 days.",
    failures: {
      permission: [
        "Facebook does not let this connection read the page's messages.",
        "Ask the page's administrator to let you answer messages, then connect again and agree to all permissions.",
      ],
      not_found: [
        "This page is not among the pages of the connected Facebook account.",
        "Connect with the account that manages the page, and agree to share this page when Facebook asks. If it belongs to a business portfolio, edit the import and choose “My account is not in the list”.",
      ],
    },
  },
  es: {
    needs:
      "Una página de Facebook en la que puedas responder mensajes. La app de Meta necesita pages_show_list, pages_messaging y pages_manage_metadata, y tú un rol en la app o la app la aprobación de Meta para una empresa verificada. Es gratis.",
    cannot: `${conversationsLimitations.es} Facebook no distingue las respuestas automáticas de las de personas: una página que saluda sola parece responder al instante. Cada persona tiene una sola conversación con la página para siempre, que cuenta el día en que escribió por primera vez; si Facebook ya no da sus primeros mensajes, las horas quedan vacías. Allí nadie resuelve ni valora una conversación. Hay que volver a iniciar sesión cada 60 días, más o menos.`,
    key: "Un token de acceso de usuario, no de página. En el Explorador de la API Graph de Meta elige tu app, añade los tres permisos y genera un token; el depurador de tokens lo amplía a 60 días.",
    failures: {
      permission: [
        "Facebook no deja que esta conexión lea los mensajes de la página.",
        "Pide a quien administra la página que te deje responder mensajes, vuelve a conectar y acepta todos los permisos.",
      ],
      not_found: [
        "Esta página no está entre las de la cuenta de Facebook conectada.",
        "Conecta la cuenta que administra la página y acepta compartirla cuando Facebook lo pregunte. Si pertenece a un portfolio comercial, edita la importación y elige «Mi cuenta no está en la lista».",
      ],
    },
  },
  nl: {
    needs:
      "Een Facebook-pagina waarop je berichten mag beantwoorden. De Meta-app heeft pages_show_list, pages_messaging en pages_manage_metadata nodig, en jij een rol in de app of de app goedkeuring van Meta voor een geverifieerd bedrijf. Het is gratis.",
    cannot: `${conversationsLimitations.nl} Facebook onderscheidt automatische antwoorden niet van die van mensen: een pagina die vanzelf groet lijkt meteen te antwoorden. Iemand heeft voorgoed één gesprek met de pagina, dat telt op de dag waarop diegene voor het eerst schreef; geeft Facebook de eerste berichten niet meer, dan blijven de tijden leeg. Niemand lost daar een gesprek op of beoordeelt het. Ongeveer elke 60 dagen log je opnieuw in.`,
    key: "Een gebruikerstoken, geen paginatoken. Kies in de Graph API Explorer van Meta je app, voeg de drie machtigingen toe en maak een token; met de token-debugger verleng je het tot 60 dagen.",
    failures: {
      permission: [
        "Facebook laat deze koppeling de berichten van de pagina niet lezen.",
        "Vraag de beheerder van de pagina of je berichten mag beantwoorden, koppel opnieuw en ga akkoord met alle machtigingen.",
      ],
      not_found: [
        "Deze pagina hoort niet bij de pagina's van het gekoppelde Facebook-account.",
        "Koppel met het account dat de pagina beheert en sta toe dat deze pagina gedeeld wordt als Facebook daarom vraagt. Hoort hij bij een bedrijfsportfolio, bewerk dan de import en kies “Mijn account staat niet in de lijst”.",
      ],
    },
  },
};
