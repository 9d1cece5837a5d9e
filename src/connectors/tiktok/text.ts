import type { ConnectorTexts } from "../connector-text.ts";

export const tiktok: ConnectorTexts = {
  en: {
    needs:
      "A TikTok account of any kind, and all permissions that TikTok asks you about when you sign in. TikTok has to have reviewed the add-on's app; until then ten accounts that its developer has listed can sign in. It costs nothing.",
    cannot:
      "Saves, reach, impressions, watch time and retention, private videos, and other people's accounts. TikTok keeps no history of followers here: the add-on writes down today's number at every import. For watch time and retention import the export file of TikTok Studio or TikTok Business Suite.",
    key: "",
    failures: {
      permission: [
        "TikTok does not let the add-on read everything that it needs.",
        "Connect TikTok again and leave all permissions switched on: profile, statistics and list of videos. While TikTok has not reviewed the app, its developer has to add your account first.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de TikTok de cualquier tipo y todos los permisos que TikTok te pide al iniciar sesión. TikTok tiene que haber revisado la app del complemento; hasta entonces pueden entrar diez cuentas que haya añadido quien la desarrolla. No cuesta nada.",
    cannot:
      "Guardados, alcance, impresiones, tiempo de visualización y retención, vídeos privados y cuentas ajenas. TikTok no da aquí el historial de seguidores: el complemento anota el número del día en cada importación. Para el tiempo de visualización y la retención, importa el archivo que exportas de TikTok Studio o TikTok Business Suite.",
    key: "",
    failures: {
      permission: [
        "TikTok no deja que el complemento lea todo lo que necesita.",
        "Vuelve a conectar TikTok y deja activados todos los permisos: perfil, estadísticas y lista de vídeos. Mientras TikTok no haya revisado la app, quien la desarrolla tiene que añadir antes tu cuenta.",
      ],
    },
  },
  nl: {
    needs:
      "Een TikTok-account, van welk soort ook, en alle rechten waar TikTok bij het inloggen om vraagt. TikTok moet de app van de add-on hebben goedgekeurd; tot die tijd kunnen tien accounts inloggen die de ontwikkelaar heeft toegevoegd. Het kost niets.",
    cannot:
      "Opgeslagen video's, bereik, vertoningen, kijktijd en retentie, privévideo's en accounts van anderen. TikTok geeft hier geen geschiedenis van volgers: de add-on noteert bij elke import het aantal van die dag. Importeer voor kijktijd en retentie het exportbestand van TikTok Studio of TikTok Business Suite.",
    key: "",
    failures: {
      permission: [
        "TikTok laat de add-on niet alles lezen wat nodig is.",
        "Verbind TikTok opnieuw en laat alle rechten aan staan: profiel, statistieken en videolijst. Zolang TikTok de app niet heeft goedgekeurd, moet de ontwikkelaar je account eerst toevoegen.",
      ],
    },
  },
};
