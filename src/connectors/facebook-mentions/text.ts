import type { ConnectorTexts } from "../connector-text.ts";

export const facebookMentions: ConnectorTexts = {
  en: {
    needs:
      "A Facebook page on which you may create content or moderate. The Meta app needs pages_show_list, pages_read_engagement and pages_read_user_content, and you a role in the app or the app Meta's approval. It is free.",
    cannot:
      "Only posts in which your page is tagged, and its reviews: Facebook cannot be searched for a name. People's names are not imported. A review that recommends the page counts as wholly positive, one that does not as wholly negative; older ones have stars. Meta is giving up reviews in newer versions of its API: where they are gone, only tagged posts come. You sign in again about every 60 days.",
    key: "A user access token, not a page token. In Meta's Graph API Explorer choose your app, add the three permissions and generate a token; the access token debugger extends it to 60 days.",
    failures: {
      permission: [
        "Facebook does not let this connection read what others write about the page.",
        "Ask the page's administrator for access to it, then connect again and agree to all permissions.",
      ],
      not_found: [
        "This page is not among the pages of the connected Facebook account.",
        "Connect with the account that manages the page, and agree to share this page when Facebook asks. If it belongs to a business portfolio, edit the import and choose “My account is not in the list”.",
      ],
    },
  },
  es: {
    needs:
      "Una página de Facebook en la que puedas crear contenido o moderar. La app de Meta necesita pages_show_list, pages_read_engagement y pages_read_user_content, y tú un rol en la app o la app la aprobación de Meta. Es gratis.",
    cannot:
      "Solo publicaciones en las que han etiquetado tu página, y sus opiniones: en Facebook no se puede buscar un nombre. No se importan nombres de personas. Una opinión que recomienda la página cuenta como del todo positiva y una que no, como del todo negativa; las más antiguas tienen estrellas. Meta está retirando las opiniones en las versiones nuevas de su API: donde ya no estén, solo llegan las publicaciones con etiqueta. Hay que volver a iniciar sesión cada 60 días, más o menos.",
    key: "Un token de acceso de usuario, no de página. En el Explorador de la API Graph de Meta elige tu app, añade los tres permisos y genera un token; el depurador de tokens lo amplía a 60 días.",
    failures: {
      permission: [
        "Facebook no deja que esta conexión lea lo que otros escriben sobre la página.",
        "Pide acceso a quien administra la página, vuelve a conectar y acepta todos los permisos.",
      ],
      not_found: [
        "Esta página no está entre las de la cuenta de Facebook conectada.",
        "Conecta la cuenta que administra la página y acepta compartirla cuando Facebook lo pregunte. Si pertenece a un portfolio comercial, edita la importación y elige «Mi cuenta no está en la lista».",
      ],
    },
  },
  nl: {
    needs:
      "Een Facebook-pagina waarop je inhoud mag maken of modereren. De Meta-app heeft pages_show_list, pages_read_engagement en pages_read_user_content nodig, en jij een rol in de app of de app goedkeuring van Meta. Het is gratis.",
    cannot:
      "Alleen berichten waarin je pagina is getagd, en de beoordelingen ervan: op een naam zoeken kan bij Facebook niet. Namen van mensen worden niet geïmporteerd. Een beoordeling die de pagina aanbeveelt telt als helemaal positief, een die dat niet doet als helemaal negatief; oudere hebben sterren. Meta stopt met beoordelingen in nieuwere versies van zijn API: waar ze weg zijn, komen alleen berichten met een tag. Ongeveer elke 60 dagen log je opnieuw in.",
    key: "Een gebruikerstoken, geen paginatoken. Kies in de Graph API Explorer van Meta je app, voeg de drie machtigingen toe en maak een token; met de token-debugger verleng je het tot 60 dagen.",
    failures: {
      permission: [
        "Facebook laat deze koppeling niet lezen wat anderen over de pagina schrijven.",
        "Vraag de beheerder van de pagina om toegang, koppel opnieuw en ga akkoord met alle machtigingen.",
      ],
      not_found: [
        "Deze pagina hoort niet bij de pagina's van het gekoppelde Facebook-account.",
        "Koppel met het account dat de pagina beheert en sta toe dat deze pagina gedeeld wordt als Facebook daarom vraagt. Hoort hij bij een bedrijfsportfolio, bewerk dan de import en kies “Mijn account staat niet in de lijst”.",
      ],
    },
  },
};
