import type { ConnectorTexts } from "../connector-text.ts";
import { siteNotListed, siteSetUp } from "../site-text.ts";

export const wordpressFeed: ConnectorTexts = {
  setUp: siteSetUp,
  en: {
    needs:
      "A WordPress blog with an open feed but a closed REST API, yours or a competitor's. No sign-in needed. Free.",
    gets: "Imports posts by publish date with comments to date, if the site includes them.",
    cannot: "Views: connect Google Analytics, Search Console, or WordPress.com and Jetpack.",
    notes:
      "Feeds have few posts per page, so long periods take many requests. Choose WordPress if the REST API is open.",
    key: "",
    failures: {
      not_listed: siteNotListed.en,
      not_found: [
        "No feed found at this address.",
        "Open the address followed by /feed/ in your browser. Check the folder too, such as https://example.com/blog. Some sites turn off their feed.",
      ],
      unreadable: [
        "This site doesn't have a WordPress feed at this address.",
        "Open the address followed by /feed/ in your browser. If you see a page of the site, ask its administrator where the feed is.",
      ],
      permission: [
        "This site's feed is for members only, or blocks the add-on.",
        "Ask the site's administrator to open the feed, or connect the blog with WordPress.com and Jetpack.",
      ],
    },
  },
  es: {
    needs:
      "Un blog de WordPress con el feed abierto y la API REST cerrada, tuyo o de la competencia. No hace falta iniciar sesión. Gratis.",
    gets: "Importa entradas por fecha de publicación con los comentarios hasta hoy, si el sitio los incluye.",
    cannot: "Visualizaciones: conecta Google Analytics, Search Console, o WordPress.com y Jetpack.",
    notes:
      "Un feed tiene pocas entradas por página: un periodo largo exige muchas consultas. Elige WordPress si la API REST está abierta.",
    key: "",
    failures: {
      not_listed: siteNotListed.es,
      not_found: [
        "No se encuentra ningún feed en esta dirección.",
        "Abre en el navegador la dirección seguida de /feed/. Comprueba también la carpeta, como https://example.com/blog. Algunos sitios desactivan su feed.",
      ],
      unreadable: [
        "Este sitio no tiene un feed de WordPress en esta dirección.",
        "Abre en el navegador la dirección seguida de /feed/. Si ves una página del sitio, pregunta a su administrador dónde está el feed.",
      ],
      permission: [
        "El feed de este sitio es solo para miembros o bloquea el complemento.",
        "Pide al administrador del sitio que abra el feed, o conecta el blog con WordPress.com y Jetpack.",
      ],
    },
  },
  nl: {
    needs:
      "Een WordPress-blog met een open feed maar een gesloten REST API, van jezelf of een concurrent. Inloggen is niet nodig. Gratis.",
    gets: "Importeert berichten op publicatiedatum, met de reacties tot nu toe als de site ze toont.",
    cannot: "Weergaven: koppel Google Analytics, Search Console, of WordPress.com en Jetpack.",
    notes:
      "Een feed heeft weinig berichten per pagina, dus een lange periode kost veel verzoeken. Kies WordPress als de REST API open is.",
    key: "",
    failures: {
      not_listed: siteNotListed.nl,
      not_found: [
        "Geen feed gevonden op dit adres.",
        "Open het adres met /feed/ erachter in je browser. Controleer ook de map, zoals https://example.com/blog. Sommige sites zetten hun feed uit.",
      ],
      unreadable: [
        "Deze site heeft op dit adres geen WordPress-feed.",
        "Open het adres met /feed/ erachter in je browser. Zie je een pagina van de site? Vraag de beheerder van de site waar de feed staat.",
      ],
      permission: [
        "De feed van deze site is alleen voor leden, of blokkeert de add-on.",
        "Vraag de beheerder van de site om de feed open te zetten, of koppel het blog met WordPress.com en Jetpack.",
      ],
    },
  },
};
