import type { ConnectorTexts } from "../connector-text.ts";

export const instagramBusiness: ConnectorTexts = {
  en: {
    needs:
      "A professional Instagram account that is linked to a Facebook page you have a role on. The Meta app needs instagram_basic, instagram_manage_insights, pages_show_list and pages_read_engagement, and you a role in the app or the app Meta's approval. It is free.",
    cannot:
      "Of competitors Instagram gives only what everybody sees: followers, likes, comments and sometimes views, and only for professional accounts. It does not give how long a video is, impressions (they became views in 2025) or numbers of posts from before the account was professional. Numbers by day go back 90 days. You sign in again about every 60 days.",
    key: "A user access token. In Meta's Graph API Explorer choose your app, add the four permissions and generate a token; the access token debugger extends it to 60 days.",
    failures: {
      permission: [
        "Instagram does not let this connection read these numbers.",
        "Check that the Instagram account is professional and linked to your page. If your role on the page comes from Meta Business Suite, ask its administrator for access to insights. Then connect again.",
      ],
      not_found: [
        "Instagram finds no professional account by this name, or no account that is linked to one of your pages.",
        "Check the spelling. Personal accounts cannot be read.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta profesional de Instagram vinculada a una página de Facebook en la que tengas un rol. La app de Meta necesita instagram_basic, instagram_manage_insights, pages_show_list y pages_read_engagement, y tú un rol en la app o la app la aprobación de Meta. Es gratis.",
    cannot:
      "De la competencia, Instagram solo da lo que ve todo el mundo: seguidores, me gusta, comentarios y a veces visualizaciones, y solo de cuentas profesionales. No da la duración de los vídeos, las impresiones (desde 2025 son visualizaciones) ni cifras de publicaciones anteriores a que la cuenta fuera profesional. Las cifras por día llegan a 90 días atrás. Hay que volver a iniciar sesión cada 60 días, más o menos.",
    key: "Un token de acceso de usuario. En el Explorador de la API Graph de Meta elige tu app, añade los cuatro permisos y genera un token; el depurador de tokens lo amplía a 60 días.",
    failures: {
      permission: [
        "Instagram no deja que esta conexión lea estas cifras.",
        "Comprueba que la cuenta de Instagram sea profesional y esté vinculada a tu página. Si tu rol en la página viene de Meta Business Suite, pide a quien la administra acceso a las estadísticas. Luego vuelve a conectarla.",
      ],
      not_found: [
        "Instagram no encuentra ninguna cuenta profesional con este nombre, o ninguna vinculada a tus páginas.",
        "Revisa cómo está escrito. Las cuentas personales no se pueden leer.",
      ],
    },
  },
  nl: {
    needs:
      "Een professioneel Instagram-account dat gekoppeld is aan een Facebook-pagina waarop je een rol hebt. De Meta-app heeft instagram_basic, instagram_manage_insights, pages_show_list en pages_read_engagement nodig, en jij een rol in de app of de app goedkeuring van Meta. Het is gratis.",
    cannot:
      "Van concurrenten geeft Instagram alleen wat iedereen ziet: volgers, vind-ik-leuks, opmerkingen en soms weergaven, en alleen van professionele accounts. Het geeft geen videoduur, geen vertoningen (sinds 2025 zijn dat weergaven) en geen cijfers van berichten van voordat het account professioneel was. Cijfers per dag gaan 90 dagen terug. Ongeveer elke 60 dagen log je opnieuw in.",
    key: "Een gebruikerstoken. Kies in de Graph API Explorer van Meta je app, voeg de vier machtigingen toe en maak een token; met de token-debugger verleng je het tot 60 dagen.",
    failures: {
      permission: [
        "Instagram laat deze koppeling deze cijfers niet lezen.",
        "Kijk of het Instagram-account professioneel is en aan je pagina gekoppeld. Komt je rol op de pagina uit Meta Business Suite, vraag de beheerder dan om toegang tot de statistieken. Koppel daarna opnieuw.",
      ],
      not_found: [
        "Instagram vindt geen professioneel account met deze naam, of geen account dat aan een van je pagina's gekoppeld is.",
        "Controleer de spelling. Persoonlijke accounts zijn niet te lezen.",
      ],
    },
  },
};
