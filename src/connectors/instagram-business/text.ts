import type { ConnectorTexts } from "../connector-text.ts";
import { metaSetUp, userTokenKey } from "../graph/page-text.ts";

const permissions = "instagram_basic, instagram_manage_insights, pages_show_list, pages_read_engagement";

export const instagramBusiness: ConnectorTexts = {
  setUp: metaSetUp,
  en: {
    needs: "An Instagram professional account linked to a Facebook Page you manage. Free.",
    gets: "Imports posts, daily totals for 90 days and your audience. From competitors: followers, likes, comments and sometimes views.",
    cannot:
      "Video length, impressions (now views) and posts from before you switched to a professional account. Competitors need a professional account too. Sign-ins expire after about 60 days.",
    key: userTokenKey.en(permissions),
    failures: {
      permission: [
        "You don't have permission to view these Instagram insights.",
        "Check that the account is professional and linked to your Page. If your Page role comes from Meta Business Suite, ask its administrator for access to insights. Then connect again.",
      ],
      not_found: [
        "Account not found, or not linked to one of your Pages.",
        "Check the spelling. Personal accounts can't be imported.",
      ],
    },
  },
  es: {
    needs: "Una cuenta profesional de Instagram vinculada a una página de Facebook que administres. Gratis.",
    gets: "Importa publicaciones, totales diarios de 90 días y tu audiencia. De la competencia: seguidores, me gusta, comentarios y a veces visualizaciones.",
    cannot:
      "Duración de vídeos, impresiones (ahora visualizaciones), publicaciones previas a la cuenta profesional y competidores con cuentas personales. Hay que iniciar sesión cada 60 días.",
    key: userTokenKey.es(permissions),
    failures: {
      permission: [
        "No tienes permiso para ver estas estadísticas de Instagram.",
        "Comprueba que la cuenta sea profesional y esté vinculada a tu página. Si tu rol en la página viene de Meta Business Suite, pide a su administrador acceso a las estadísticas. Después, vuelve a conectarla.",
      ],
      not_found: [
        "No se encuentra la cuenta, o no está vinculada a una de tus páginas.",
        "Revisa cómo está escrita. Las cuentas personales no se pueden importar.",
      ],
    },
  },
  nl: {
    needs: "Een professioneel Instagram-account, gekoppeld aan een Facebook-pagina die je beheert. Gratis.",
    gets: "Importeert berichten, dagtotalen van 90 dagen en je doelgroep. Van concurrenten: volgers, en berichten met likes, reacties en soms weergaven.",
    cannot:
      "Videoduur, impressies (nu weergaven) en berichten van vóór je professionele account. Ook concurrenten hebben een professioneel account nodig. Je logt ongeveer elke 60 dagen opnieuw in.",
    key: userTokenKey.nl(permissions),
    failures: {
      permission: [
        "Je hebt geen toegang tot deze Instagram-statistieken.",
        "Controleer of het account professioneel is en aan je pagina is gekoppeld. Komt je rol op de pagina uit Meta Business Suite? Vraag de beheerder dan om toegang tot de statistieken. Koppel daarna opnieuw.",
      ],
      not_found: [
        "Account niet gevonden, of niet gekoppeld aan een van je pagina's.",
        "Controleer de spelling. Persoonlijke accounts kunnen niet worden geïmporteerd.",
      ],
    },
  },
};
