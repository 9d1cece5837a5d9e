import type { ConnectorTexts } from "../connector-text.ts";
import { siteNotListed } from "../site-text.ts";

export const wordpressFeed: ConnectorTexts = {
  en: {
    needs:
      "A blog with WordPress whose interface is closed but whose feed is open. Write its address: https://blog.example.com. Nobody has to sign in, so competitors' blogs can be read too. Whoever installs the add-on names the sites that it may ask.",
    cannot:
      "A feed counts comments and nothing else, and not even those where a site leaves them out: views come from Google Analytics, Search Console or WordPress.com and Jetpack. It holds few posts a page, each of which is read twice, so that a long period takes many requests; choose WordPress where its interface is open. Each post is a row on the day when it came out, with the comments that it has by now.",
    key: "",
    failures: {
      not_listed: siteNotListed.en,
      not_found: [
        "There is no feed at this address.",
        "Open the address with /feed/ after it in the browser. Check it, also whether the blog is in a folder: https://example.com/blog. Some sites switch their feed off.",
      ],
      unreadable: [
        "This site shows something else where WordPress has its feed.",
        "Open the address with /feed/ after it in the browser. If you see a page of the site, its feed is switched off or elsewhere; ask whoever looks after the site.",
      ],
      permission: [
        "This site shows its feed to members alone, or turns the add-on away.",
        "Ask whoever looks after the site to open its feed, or connect the blog through WordPress.com and Jetpack.",
      ],
    },
  },
  es: {
    needs:
      "Un blog con WordPress cuya interfaz esté cerrada pero cuyo feed esté abierto. Escribe su dirección: https://blog.example.com. Nadie tiene que iniciar sesión, así que también se leen los blogs de la competencia. Quien instala el complemento indica qué sitios puede consultar.",
    cannot:
      "Un feed solo cuenta comentarios, y ni siquiera eso donde un sitio los omite: las vistas vienen de Google Analytics, Search Console o WordPress.com y Jetpack. Trae pocas entradas por página y cada página se lee dos veces, así que un periodo largo exige muchas consultas; elige WordPress si su interfaz está abierta. Cada entrada es una fila en el día en que salió, con los comentarios que tiene hasta ahora.",
    key: "",
    failures: {
      not_listed: siteNotListed.es,
      not_found: [
        "En esta dirección no hay ningún feed.",
        "Abre en el navegador la dirección seguida de /feed/. Compruébala, también si el blog está en una carpeta: https://example.com/blog. Algunos sitios desactivan su feed.",
      ],
      unreadable: [
        "Este sitio muestra otra cosa donde WordPress tiene su feed.",
        "Abre en el navegador la dirección seguida de /feed/. Si ves una página del sitio, el feed está desactivado o en otro lugar; pregunta a quien lleva el sitio.",
      ],
      permission: [
        "Este sitio solo muestra su feed a sus miembros, o rechaza el complemento.",
        "Pide a quien lleva el sitio que abra el feed, o conecta el blog con WordPress.com y Jetpack.",
      ],
    },
  },
  nl: {
    needs:
      "Een blog met WordPress waarvan de interface dicht is maar de feed openstaat. Schrijf het adres: https://blog.example.com. Niemand hoeft in te loggen, dus ook blogs van concurrenten zijn te lezen. Wie de add-on installeert, noemt de sites die hij mag bevragen.",
    cannot:
      "Een feed telt alleen reacties, en zelfs die niet waar een site ze weglaat: weergaven komen van Google Analytics, Search Console of WordPress.com en Jetpack. Er staan weinig berichten op een pagina en elke pagina wordt twee keer gelezen, dus een lange periode kost veel verzoeken; kies WordPress als de interface openstaat. Elk bericht is een rij op de dag waarop het uitkwam, met de reacties die het tot nu toe heeft.",
    key: "",
    failures: {
      not_listed: siteNotListed.nl,
      not_found: [
        "Op dit adres staat geen feed.",
        "Open het adres met /feed/ erachter in de browser. Controleer het, ook of het blog in een map staat: https://example.com/blog. Sommige sites zetten hun feed uit.",
      ],
      unreadable: [
        "Deze site toont iets anders op de plaats waar WordPress zijn feed heeft.",
        "Open het adres met /feed/ erachter in de browser. Zie je een pagina van de site, dan staat de feed uit of ergens anders; vraag het wie de site beheert.",
      ],
      permission: [
        "Deze site toont zijn feed alleen aan leden, of weigert de add-on.",
        "Vraag wie de site beheert om de feed open te zetten, of koppel het blog via WordPress.com en Jetpack.",
      ],
    },
  },
};
