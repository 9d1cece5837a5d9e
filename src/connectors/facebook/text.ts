import type { ConnectorTexts } from "../connector-text.ts";

export const facebook: ConnectorTexts = {
  en: {
    needs:
      "A Facebook page on which you may see insights. The Meta app needs pages_show_list, pages_read_engagement and read_insights, and you a role in the app or the app Meta's approval. It is free.",
    cannot:
      "Facebook gives no impressions (views took their place in 2025), no saves, no numbers by day for pages with fewer than 100 likes, and nothing older than two years. Pages of competitors cannot be read. You sign in again about every 60 days.",
    key: "A user access token, not a page token. In Meta's Graph API Explorer choose your app, add the three permissions and generate a token; the access token debugger extends it to 60 days.",
    failures: {
      permission: [
        "Facebook does not let this connection read the page's insights.",
        "Ask the page's administrator for access to its insights, then connect again and agree to all permissions.",
      ],
      not_found: [
        "This page is not among the pages of the connected Facebook account.",
        "Connect with the account that manages the page, and agree to share this page when Facebook asks. If it belongs to a business portfolio, edit the import and choose “My account is not in the list”.",
      ],
    },
  },
  es: {
    needs:
      "Una página de Facebook cuyas estadísticas puedas ver. La app de Meta necesita pages_show_list, pages_read_engagement y read_insights, y tú un rol en la app o la app la aprobación de Meta. Es gratis.",
    cannot:
      "Facebook no da impresiones (en 2025 las sustituyeron las visualizaciones), ni guardados, ni cifras por día de páginas con menos de 100 me gusta, ni nada de hace más de dos años. Las páginas de la competencia no se pueden leer. Hay que volver a iniciar sesión cada 60 días, más o menos.",
    key: "Un token de acceso de usuario, no de página. En el Explorador de la API Graph de Meta elige tu app, añade los tres permisos y genera un token; el depurador de tokens lo amplía a 60 días.",
    failures: {
      permission: [
        "Facebook no deja que esta conexión lea las estadísticas de la página.",
        "Pide acceso a las estadísticas a quien administra la página, vuelve a conectar y acepta todos los permisos.",
      ],
      not_found: [
        "Esta página no está entre las de la cuenta de Facebook conectada.",
        "Conecta la cuenta que administra la página y acepta compartirla cuando Facebook lo pregunte. Si pertenece a un portfolio comercial, edita la importación y elige «Mi cuenta no está en la lista».",
      ],
    },
  },
  nl: {
    needs:
      "Een Facebook-pagina waarvan je de statistieken mag zien. De Meta-app heeft pages_show_list, pages_read_engagement en read_insights nodig, en jij een rol in de app of de app goedkeuring van Meta. Het is gratis.",
    cannot:
      "Facebook geeft geen vertoningen (in 2025 kwamen weergaven daarvoor in de plaats), niet hoe vaak iets bewaard is, geen cijfers per dag van pagina's met minder dan 100 vind-ik-leuks en niets van meer dan twee jaar geleden. Pagina's van concurrenten zijn niet te lezen. Ongeveer elke 60 dagen log je opnieuw in.",
    key: "Een gebruikerstoken, geen paginatoken. Kies in de Graph API Explorer van Meta je app, voeg de drie machtigingen toe en maak een token; met de token-debugger verleng je het tot 60 dagen.",
    failures: {
      permission: [
        "Facebook laat deze koppeling de statistieken van de pagina niet lezen.",
        "Vraag de beheerder van de pagina om toegang tot de statistieken, koppel opnieuw en ga akkoord met alle machtigingen.",
      ],
      not_found: [
        "Deze pagina hoort niet bij de pagina's van het gekoppelde Facebook-account.",
        "Koppel met het account dat de pagina beheert en sta toe dat deze pagina gedeeld wordt als Facebook daarom vraagt. Hoort hij bij een bedrijfsportfolio, bewerk dan de import en kies “Mijn account staat niet in de lijst”.",
      ],
    },
  },
};
