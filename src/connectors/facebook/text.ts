import type { ConnectorTexts } from "../connector-text.ts";
import { metaSetUp, pageNotFound, userTokenKey } from "../graph/page-text.ts";

const permissions = "pages_show_list, pages_read_engagement, read_insights";

export const facebook: ConnectorTexts = {
  setUp: metaSetUp,
  en: {
    needs: "A Facebook Page with access to its insights. Free.",
    gets: "Imports posts with views, reach, reactions, comments, shares and clicks, and daily followers and totals.",
    cannot:
      "Impressions (now views), saves, competitors' Pages and data older than two years. Daily totals need at least 100 likes. Sign-ins expire after about 60 days.",
    key: userTokenKey.en(permissions),
    failures: {
      permission: [
        "You don't have permission to view this Page's insights.",
        "Ask the Page's administrator for access to insights. Then connect again and allow all permissions.",
      ],
      not_found: pageNotFound.en,
    },
  },
  es: {
    needs: "Una página de Facebook con acceso a sus estadísticas. Gratis.",
    gets: "Importa publicaciones con visualizaciones, alcance, reacciones, comentarios, compartidos y clics, y seguidores y totales diarios.",
    cannot:
      "Impresiones (ahora visualizaciones), guardados, páginas de la competencia y datos de hace más de dos años. Los totales diarios requieren al menos 100 me gusta. Hay que iniciar sesión cada 60 días.",
    key: userTokenKey.es(permissions),
    failures: {
      permission: [
        "No tienes permiso para ver las estadísticas de esta página.",
        "Pide acceso a las estadísticas al administrador de la página. Después, vuelve a conectarla y acepta todos los permisos.",
      ],
      not_found: pageNotFound.es,
    },
  },
  nl: {
    needs: "Een Facebook-pagina met toegang tot de statistieken. Gratis.",
    gets: "Importeert berichten met weergaven, bereik, likes, reacties, shares en klikken, en volgers en totalen per dag.",
    cannot:
      "Impressies (nu weergaven), aantal keer opgeslagen, pagina's van concurrenten en gegevens ouder dan twee jaar. Voor dagtotalen zijn minstens 100 likes nodig. Je logt ongeveer elke 60 dagen opnieuw in.",
    key: userTokenKey.nl(permissions),
    failures: {
      permission: [
        "Je hebt geen toegang tot de statistieken van deze pagina.",
        "Vraag de beheerder van de pagina om toegang tot de statistieken. Koppel opnieuw en sta alle machtigingen toe.",
      ],
      not_found: pageNotFound.nl,
    },
  },
};
