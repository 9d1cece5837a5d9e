import type { ConnectorTexts } from "../connector-text.ts";
import { siteNotListed } from "../site-text.ts";

export const wordpress: ConnectorTexts = {
  en: {
    needs:
      "A blog with WordPress whose interface is open, as it is unless somebody closed it. Write its address: https://blog.example.com. Nobody has to sign in, so competitors' blogs can be read too. Whoever installs the add-on names the sites that it may ask.",
    cannot:
      "WordPress itself counts comments and nothing else: views come from Google Analytics, Search Console or WordPress.com and Jetpack. Each post is a row on the day when it came out, with the comments that it has by now.",
    key: "",
    failures: {
      not_listed: siteNotListed.en,
      not_found: [
        "There is no WordPress at this address.",
        "Check the address, also whether the blog is in a folder: https://example.com/blog. Some sites switch this interface off.",
      ],
      unreadable: [
        "This site answers otherwise than WordPress does.",
        "Check the address, also whether the blog is in a folder: https://example.com/blog. If it is right, a security plugin may stand in the way.",
      ],
      permission: [
        "This site shows its posts through the interface to members alone.",
        "Ask whoever looks after the site to open WordPress' REST API for reading, or connect the blog through WordPress.com and Jetpack.",
      ],
    },
  },
  es: {
    needs:
      "Un blog con WordPress cuya interfaz esté abierta, como lo está si nadie la cerró. Escribe su dirección: https://blog.example.com. Nadie tiene que iniciar sesión, así que también se leen los blogs de la competencia. Quien instala el complemento indica qué sitios puede consultar.",
    cannot:
      "WordPress solo cuenta comentarios: las vistas vienen de Google Analytics, Search Console o WordPress.com y Jetpack. Cada entrada es una fila en el día en que salió, con los comentarios que tiene hasta ahora.",
    key: "",
    failures: {
      not_listed: siteNotListed.es,
      not_found: [
        "En esta dirección no hay ningún WordPress.",
        "Comprueba la dirección, también si el blog está en una carpeta: https://example.com/blog. Algunos sitios desactivan esta interfaz.",
      ],
      unreadable: [
        "Este sitio no responde como lo hace WordPress.",
        "Comprueba la dirección, también si el blog está en una carpeta: https://example.com/blog. Si es correcta, quizá se interponga un plugin de seguridad.",
      ],
      permission: [
        "Este sitio solo muestra sus entradas por la interfaz a sus miembros.",
        "Pide a quien lleva el sitio que abra la lectura de la API REST de WordPress, o conecta el blog con WordPress.com y Jetpack.",
      ],
    },
  },
  nl: {
    needs:
      "Een blog met WordPress waarvan de interface openstaat, zoals die doet zolang niemand hem afsluit. Schrijf het adres: https://blog.example.com. Niemand hoeft in te loggen, dus ook blogs van concurrenten zijn te lezen. Wie de add-on installeert, noemt de sites die hij mag bevragen.",
    cannot:
      "WordPress zelf telt alleen reacties: weergaven komen van Google Analytics, Search Console of WordPress.com en Jetpack. Elk bericht is een rij op de dag waarop het uitkwam, met de reacties die het tot nu toe heeft.",
    key: "",
    failures: {
      not_listed: siteNotListed.nl,
      not_found: [
        "Op dit adres staat geen WordPress.",
        "Controleer het adres, ook of het blog in een map staat: https://example.com/blog. Sommige sites zetten deze interface uit.",
      ],
      unreadable: [
        "Deze site antwoordt anders dan WordPress doet.",
        "Controleer het adres, ook of het blog in een map staat: https://example.com/blog. Klopt het, dan staat er misschien een beveiligingsplugin in de weg.",
      ],
      permission: [
        "Deze site toont zijn berichten via de interface alleen aan leden.",
        "Vraag wie de site beheert om de REST API van WordPress open te zetten om te lezen, of koppel het blog via WordPress.com en Jetpack.",
      ],
    },
  },
};
