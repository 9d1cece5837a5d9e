import type { ConnectorTexts } from "../connector-text.ts";
import { metaSetUp } from "../graph/page-text.ts";

export const instagram: ConnectorTexts = {
  setUp: metaSetUp,
  en: {
    needs: "An Instagram Business or Creator account. No Facebook Page is needed. Free.",
    gets: "Imports posts with views, reach, likes, comments, saves and shares, daily totals for 90 days, and your audience.",
    cannot:
      "Video length, impressions (now views), hidden likes, past follower counts and posts from before you switched to a professional account. For competitors, choose Instagram with a Facebook login.",
    key: "An access token for your account. Open your app in Meta's app dashboard, then Instagram > API setup with Instagram login. Generate a token for your account. It's valid for 60 days.",
    failures: {
      permission: [
        "You don't have permission to view these Instagram insights.",
        "Check that the account is a Business or Creator account. Then connect again and allow all permissions.",
      ],
      not_enough_data: [
        "Instagram has no insights here yet.",
        "Stories need at least 5 viewers and audiences at least 100 followers. Try again later.",
      ],
    },
  },
  es: {
    needs: "Una cuenta de empresa o de creador de Instagram. No hace falta una página de Facebook. Gratis.",
    gets: "Importa publicaciones con visualizaciones, alcance, me gusta, comentarios, guardados y compartidos, totales de 90 días y tu audiencia.",
    cannot:
      "Duración de vídeos, impresiones (ahora visualizaciones), me gusta ocultos, seguidores anteriores y publicaciones previas a la cuenta profesional. Para la competencia, elige «Instagram (con Facebook)».",
    key: "Un token de acceso para tu cuenta. Abre tu app en el panel de apps de Meta. Ve a Instagram > Configuración de la API con inicio de sesión de Instagram. Genera un token para tu cuenta. Es válido durante 60 días.",
    failures: {
      permission: [
        "No tienes permiso para ver estas estadísticas de Instagram.",
        "Comprueba que la cuenta sea de empresa o de creador. Después, vuelve a conectarla y acepta todos los permisos.",
      ],
      not_enough_data: [
        "Instagram todavía no tiene estadísticas aquí.",
        "Las historias necesitan al menos 5 espectadores y las audiencias al menos 100 seguidores. Inténtalo más tarde.",
      ],
    },
  },
  nl: {
    needs: "Een bedrijfs- of creatoraccount op Instagram. Een Facebook-pagina is niet nodig. Gratis.",
    gets: "Importeert berichten met weergaven, bereik, likes, reacties, shares en aantal keer opgeslagen, dagtotalen van 90 dagen en je doelgroep.",
    cannot:
      "Videoduur, impressies (nu weergaven), verborgen likes, eerdere volgersaantallen en berichten van vóór je professionele account. Kies voor concurrenten ‘Instagram (met Facebook-login)’.",
    key: "Een toegangstoken voor je account. Open je app in het app-dashboard van Meta en ga naar Instagram > API-instelling met Instagram-login. Maak een token voor je account. Het is 60 dagen geldig.",
    failures: {
      permission: [
        "Je hebt geen toegang tot deze Instagram-statistieken.",
        "Controleer of het een bedrijfs- of creatoraccount is. Koppel opnieuw en sta alle machtigingen toe.",
      ],
      not_enough_data: [
        "Instagram heeft hier nog geen statistieken.",
        "Stories hebben minstens 5 kijkers nodig en doelgroepen minstens 100 volgers. Probeer het later opnieuw.",
      ],
    },
  },
};
