import type { ConnectorTexts } from "../connector-text.ts";

export const searchConsole: ConnectorTexts = {
  setUp: "Enable Google Search Console API in the Google Cloud project.",
  en: {
    needs: "A Google account with access to the site in Search Console. Free.",
    gets: "Imports impressions, clicks and average position by day, per page and for the whole site.",
    cannot:
      "Data goes back 16 months and is 2 to 3 days late. Rare searches, rarely shown pages and other search engines aren't included.",
    notes:
      "Days are in Pacific Time. Don't add up rows per page and rows for the whole site: both cover the same searches.",
    key: "",
    failures: {
      permission: [
        "You don't have permission to view this site.",
        "Ask its owner to add you in Search Console under Settings > Users and permissions. Or sign in again and allow access. If neither helps, ask the add-on's administrator to enable the Search Console API.",
      ],
    },
  },
  es: {
    needs: "Una cuenta de Google con acceso al sitio en Search Console. Gratis.",
    gets: "Importa impresiones, clics y posición media por día, por página y de todo el sitio.",
    cannot:
      "Los datos llegan hasta 16 meses atrás, con 2 o 3 días de retraso. No incluyen búsquedas poco frecuentes, páginas poco mostradas ni otros buscadores.",
    notes:
      "Los días son los de la hora del Pacífico. No sumes las filas por página y las de todo el sitio: ambas cuentan las mismas búsquedas.",
    key: "",
    failures: {
      permission: [
        "No tienes permiso para ver este sitio.",
        "Pide a su propietario que te añada en Search Console, en Configuración > Usuarios y permisos. O vuelve a iniciar sesión y permite el acceso. Si no funciona, pide al administrador del complemento que habilite la API de Search Console.",
      ],
    },
  },
  nl: {
    needs: "Een Google-account met toegang tot de site in Search Console. Gratis.",
    gets: "Importeert impressies, klikken en gemiddelde positie per dag, per pagina en voor de hele site.",
    cannot:
      "Gegevens gaan 16 maanden terug en lopen 2 tot 3 dagen achter. Zeldzame zoekopdrachten, zelden getoonde pagina's en andere zoekmachines ontbreken.",
    notes:
      "Dagen zijn in Pacific Time. Tel rijen per pagina en voor de hele site niet bij elkaar op: beide bevatten dezelfde zoekopdrachten.",
    key: "",
    failures: {
      permission: [
        "Je hebt geen toegang tot deze site.",
        "Vraag de eigenaar om je in Search Console toe te voegen bij Instellingen > Gebruikers en rechten. Of log opnieuw in en sta toegang toe. Helpt dat niet? Vraag de beheerder van de add-on om de Search Console API in te schakelen.",
      ],
    },
  },
};
