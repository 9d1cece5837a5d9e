import type { ConnectorTexts } from "../connector-text.ts";
import { metaSetUp, pageNotFound, userTokenKey } from "../graph/page-text.ts";

const permissions = "pages_show_list, pages_read_engagement, pages_read_user_content";

export const facebookMentions: ConnectorTexts = {
  setUp: metaSetUp,
  en: {
    needs: "A Facebook Page where you can create content or moderate. Free.",
    gets: "Imports posts that tag your Page and reviews of it, with likes, comments and shares. People's names are never imported.",
    cannot:
      "Facebook can't be searched for a name. Meta is retiring reviews, so some might be missing. Sign-ins expire after about 60 days.",
    notes:
      "A review that recommends the Page counts as fully positive, any other as fully negative. Older reviews have stars.",
    key: userTokenKey.en(permissions),
    failures: {
      permission: [
        "You don't have permission to view posts and reviews about this Page.",
        "Ask the Page's administrator for access. Then connect again and allow all permissions.",
      ],
      not_found: pageNotFound.en,
    },
  },
  es: {
    needs: "Una página de Facebook en la que puedas crear contenido o moderar. Gratis.",
    gets: "Importa publicaciones que etiquetan tu página y reseñas sobre ella, con me gusta, comentarios y compartidos. Nunca se importan nombres de personas.",
    cannot:
      "En Facebook no se puede buscar un nombre. Meta está retirando las reseñas y pueden faltar algunas. Hay que iniciar sesión cada 60 días.",
    notes:
      "Una reseña que recomienda la página cuenta como totalmente positiva y las demás como totalmente negativas. Las más antiguas tienen estrellas.",
    key: userTokenKey.es(permissions),
    failures: {
      permission: [
        "No tienes permiso para ver publicaciones y reseñas sobre esta página.",
        "Pide acceso al administrador de la página. Después, vuelve a conectarla y acepta todos los permisos.",
      ],
      not_found: pageNotFound.es,
    },
  },
  nl: {
    needs: "Een Facebook-pagina waarop je content kunt maken of modereren. Gratis.",
    gets: "Importeert berichten waarin je pagina is getagd en reviews ervan, met likes, reacties en shares. Namen van mensen worden nooit geïmporteerd.",
    cannot:
      "Op een naam zoeken kan niet bij Facebook. Meta stopt met reviews, dus die kunnen ontbreken. Je logt ongeveer elke 60 dagen opnieuw in.",
    notes:
      "Een review die de pagina aanbeveelt, telt als helemaal positief, elke andere als helemaal negatief. Oudere reviews hebben sterren.",
    key: userTokenKey.nl(permissions),
    failures: {
      permission: [
        "Je hebt geen toegang tot berichten en reviews over deze pagina.",
        "Vraag de beheerder van de pagina om toegang. Koppel opnieuw en sta alle machtigingen toe.",
      ],
      not_found: pageNotFound.nl,
    },
  },
};
