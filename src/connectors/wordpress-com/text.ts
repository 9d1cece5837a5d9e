import type { ConnectorTexts } from "../connector-text.ts";

export const wordpressCom: ConnectorTexts = {
  en: {
    needs:
      "A blog at WordPress.com, or one of your own with the Jetpack plugin and its statistics, and an account there that may see them. Sign in. Jetpack's statistics cost money for businesses with many visitors.",
    cannot:
      "Views come by day, for the whole blog and for up to 100 posts and pages of each day; visitors and comments only for the whole blog. There are no sessions, so bounces and time on the page come from Google Analytics.",
    key: "",
    failures: {
      permission: [
        "WordPress.com does not show you the statistics of this blog.",
        "Ask its owner for a role that may see them, and check that Jetpack's statistics are switched on.",
      ],
    },
  },
  es: {
    needs:
      "Un blog en WordPress.com, o uno propio con el plugin Jetpack y sus estadísticas, y una cuenta que pueda verlas. Inicia sesión. Las estadísticas de Jetpack son de pago para empresas con muchas visitas.",
    cannot:
      "Las vistas llegan por día, de todo el blog y de hasta 100 entradas y páginas por día; los visitantes y los comentarios, solo de todo el blog. No hay sesiones: los rebotes y el tiempo en la página vienen de Google Analytics.",
    key: "",
    failures: {
      permission: [
        "WordPress.com no te muestra las estadísticas de este blog.",
        "Pide a su propietario un rol que pueda verlas y comprueba que las estadísticas de Jetpack estén activadas.",
      ],
    },
  },
  nl: {
    needs:
      "Een blog bij WordPress.com, of een eigen blog met de plugin Jetpack en de statistieken daarvan, en een account dat die mag zien. Log in. De statistieken van Jetpack kosten geld voor bedrijven met veel bezoekers.",
    cannot:
      "Weergaven komen per dag, van het hele blog en van hooguit 100 berichten en pagina's per dag; bezoekers en reacties alleen van het hele blog. Er zijn geen sessies: bounces en tijd op de pagina komen van Google Analytics.",
    key: "",
    failures: {
      permission: [
        "WordPress.com laat je de statistieken van dit blog niet zien.",
        "Vraag de eigenaar om een rol die ze mag zien, en controleer of de statistieken van Jetpack aanstaan.",
      ],
    },
  },
};
