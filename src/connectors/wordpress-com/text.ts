import type { ConnectorTexts } from "../connector-text.ts";

export const wordpressCom: ConnectorTexts = {
  setUp:
    "A sign-in is for the blog that the user chooses at WordPress.com. One for all of a user's blogs needs WORDPRESS_SCOPES=global, which also allows changes.",
  en: {
    needs:
      "A WordPress.com account with access to a blog's statistics, or your own blog with Jetpack Stats. Free; Jetpack charges busy commercial sites. Choose the blog when you sign in.",
    gets: "Imports daily views, visitors and comments of the blog, and daily views of up to 100 posts and pages.",
    cannot: "Bounces and time on page: connect Google Analytics.",
    key: "",
    failures: {
      permission: [
        "You don't have permission to view this blog's statistics.",
        "Ask its owner for a role with access to them, and check that Jetpack Stats is on.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de WordPress.com con acceso a las estadísticas de un blog, o tu propio blog con Jetpack Stats. Gratis; Jetpack cobra a empresas con muchas visitas. Elige el blog al conectar.",
    gets: "Importa visualizaciones, visitantes y comentarios del blog por día, y visualizaciones de hasta 100 entradas y páginas diarias.",
    cannot: "Rebotes y tiempo en la página: conecta Google Analytics.",
    key: "",
    failures: {
      permission: [
        "No tienes permiso para ver las estadísticas de este blog.",
        "Pide a su propietario un rol con acceso a ellas y comprueba que Jetpack Stats esté activado.",
      ],
    },
  },
  nl: {
    needs:
      "Een WordPress.com-account met toegang tot de statistieken van een blog, of een eigen blog met Jetpack Stats. Gratis; voor drukbezochte bedrijfssites kost Jetpack geld. Kies het blog bij het inloggen.",
    gets: "Importeert weergaven, bezoekers en reacties van het blog per dag, en weergaven van hooguit 100 berichten en pagina's per dag.",
    cannot: "Bounces en tijd op de pagina: koppel Google Analytics.",
    key: "",
    failures: {
      permission: [
        "Je hebt geen toegang tot de statistieken van dit blog.",
        "Vraag de eigenaar om een rol met toegang, en controleer of Jetpack Stats aanstaat.",
      ],
    },
  },
};
