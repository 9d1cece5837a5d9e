import type { ConnectorTexts } from "../connector-text.ts";

export const tiktok: ConnectorTexts = {
  setUp: "Until TikTok has approved the app, only 10 accounts that you add to it at TikTok can sign in.",
  en: {
    needs: "Any TikTok account. Allow all permissions when you sign in. Free.",
    gets: "Imports videos with views, likes, comments and shares, and today's follower count.",
    cannot:
      "Saves, reach, impressions, private videos, other people's accounts and past follower counts. For watch time and retention, import the export files of TikTok Studio or TikTok Business Suite.",
    key: "",
    failures: {
      permission: [
        "You haven't given the add-on all the permissions it needs on TikTok.",
        "Connect again and keep all permissions on: profile, statistics and list of videos. If TikTok doesn't let you sign in, ask the add-on's administrator to add your account.",
      ],
    },
  },
  es: {
    needs: "Cualquier cuenta de TikTok. Acepta todos los permisos al iniciar sesión. Gratis.",
    gets: "Importa vídeos con visualizaciones, me gusta, comentarios y compartidos, y los seguidores de hoy.",
    cannot:
      "Guardados, alcance, impresiones, vídeos privados, cuentas ajenas y seguidores anteriores. Para el tiempo de visualización y la retención, importa los archivos de TikTok Studio o TikTok Business Suite.",
    key: "",
    failures: {
      permission: [
        "No has dado al complemento todos los permisos que necesita en TikTok.",
        "Vuelve a conectar y deja activados todos los permisos: perfil, estadísticas y lista de vídeos. Si TikTok no te deja iniciar sesión, pide al administrador del complemento que añada tu cuenta.",
      ],
    },
  },
  nl: {
    needs: "Een TikTok-account, van welk type dan ook. Sta bij het inloggen alle rechten toe. Gratis.",
    gets: "Importeert video's met weergaven, likes, reacties en shares, en het aantal volgers van vandaag.",
    cannot:
      "Aantal keer opgeslagen, bereik, impressies, privévideo's, accounts van anderen en eerdere volgersaantallen. Importeer voor kijktijd en retentie de exportbestanden van TikTok Studio of TikTok Business Suite.",
    key: "",
    failures: {
      permission: [
        "Je hebt de add-on op TikTok niet alle rechten gegeven die nodig zijn.",
        "Koppel opnieuw en laat alle rechten aan: profiel, statistieken en videolijst. Kun je niet inloggen bij TikTok? Vraag de beheerder van de add-on om je account toe te voegen.",
      ],
    },
  },
};
