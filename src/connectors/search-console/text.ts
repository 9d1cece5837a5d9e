import type { ConnectorTexts } from "../connector-text.ts";

export const searchConsole: ConnectorTexts = {
  en: {
    needs: "A Google account that may read the site in Search Console. Free. Sign in with Google and choose the site.",
    cannot:
      "Google keeps 16 months and is two to three days late; its days are those of the Pacific coast of the United States. Rows are by page and day, and of the whole site by day: do not add the two up. Rare searches and the least shown pages are left out of the pages. Only Google's web search is counted, not other search engines.",
    key: "",
    failures: {
      permission: [
        "Google does not let you read this site.",
        "Ask its owner to add you in Search Console under Settings, Users and permissions, or sign in again and leave the permission ticked. If neither helps, whoever deployed the add-on has to switch on the Search Console API in its Google Cloud project.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de Google que pueda leer el sitio en Search Console. Es gratis. Inicia sesión con Google y elige el sitio.",
    cannot:
      "Google guarda 16 meses y va con dos o tres días de retraso; sus días son los de la costa del Pacífico de Estados Unidos. Las filas son por página y día, y de todo el sitio por día: no sumes las dos. Las búsquedas poco frecuentes y las páginas menos mostradas no aparecen en las páginas. Solo cuenta la búsqueda web de Google, no otros buscadores.",
    key: "",
    failures: {
      permission: [
        "Google no te deja leer este sitio.",
        "Pide a su propietario que te añada en Search Console, en Configuración, Usuarios y permisos, o inicia sesión de nuevo y deja marcado el permiso. Si no basta, quien instaló el complemento debe activar la API de Search Console en su proyecto de Google Cloud.",
      ],
    },
  },
  nl: {
    needs: "Een Google-account dat de site in Search Console mag lezen. Gratis. Log in met Google en kies de site.",
    cannot:
      "Google bewaart 16 maanden en loopt twee tot drie dagen achter; de dagen zijn die van de Amerikaanse westkust. Rijen zijn per pagina en dag, en van de hele site per dag: tel die twee niet bij elkaar op. Zeldzame zoekopdrachten en de minst getoonde pagina's ontbreken bij de pagina's. Alleen het gewone zoeken van Google telt mee, geen andere zoekmachines.",
    key: "",
    failures: {
      permission: [
        "Je mag deze site van Google niet lezen.",
        "Vraag de eigenaar om je in Search Console toe te voegen bij Instellingen, Gebruikers en rechten, of log opnieuw in en laat de toestemming aangevinkt. Helpt dat niet, dan moet wie de add-on heeft geïnstalleerd de Search Console API inschakelen in het Google Cloud-project.",
      ],
    },
  },
};
