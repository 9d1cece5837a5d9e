import type { ConnectorTexts } from "../connector-text.ts";
import { siteNotListed, siteSetUp } from "../site-text.ts";

export const wordpress: ConnectorTexts = {
  setUp: siteSetUp,
  en: {
    needs: "A WordPress blog with an open REST API, yours or a competitor's. No sign-in needed. Free.",
    gets: "Imports posts by publish date with comments to date.",
    cannot: "Views: connect Google Analytics, Search Console, or WordPress.com and Jetpack.",
    key: "",
    failures: {
      not_listed: siteNotListed.en,
      not_found: [
        "WordPress not found at this address.",
        "Check the address and its folder, such as https://example.com/blog. Some sites turn off the REST API.",
      ],
      unreadable: [
        "This site doesn't respond like WordPress.",
        "Check the address and its folder, such as https://example.com/blog. A security plugin can also block access.",
      ],
      permission: [
        "This site's REST API is for members only.",
        "Ask the site's administrator to allow reading through the WordPress REST API, or connect the blog with WordPress.com and Jetpack.",
      ],
    },
  },
  es: {
    needs:
      "Un blog de WordPress con la API REST abierta, tuyo o de la competencia. No hace falta iniciar sesión. Gratis.",
    gets: "Importa entradas por fecha de publicación con los comentarios hasta hoy.",
    cannot: "Visualizaciones: conecta Google Analytics, Search Console, o WordPress.com y Jetpack.",
    key: "",
    failures: {
      not_listed: siteNotListed.es,
      not_found: [
        "No se encuentra WordPress en esta dirección.",
        "Comprueba la dirección y su carpeta, como https://example.com/blog. Algunos sitios desactivan la API REST.",
      ],
      unreadable: [
        "Este sitio no responde como WordPress.",
        "Comprueba la dirección y su carpeta, como https://example.com/blog. También puede bloquear el acceso un plugin de seguridad.",
      ],
      permission: [
        "La API REST de este sitio es solo para miembros.",
        "Pide al administrador del sitio que abra la API REST de WordPress, o conecta el blog con WordPress.com y Jetpack.",
      ],
    },
  },
  nl: {
    needs: "Een WordPress-blog met een open REST API, van jezelf of een concurrent. Inloggen is niet nodig. Gratis.",
    gets: "Importeert berichten op publicatiedatum, met de reacties tot nu toe.",
    cannot: "Weergaven: koppel Google Analytics, Search Console, of WordPress.com en Jetpack.",
    key: "",
    failures: {
      not_listed: siteNotListed.nl,
      not_found: [
        "WordPress is niet gevonden op dit adres.",
        "Controleer het adres en de map, zoals https://example.com/blog. Sommige sites zetten de REST API uit.",
      ],
      unreadable: [
        "Deze site antwoordt niet zoals WordPress.",
        "Controleer het adres en de map, zoals https://example.com/blog. Ook een beveiligingsplugin kan de toegang blokkeren.",
      ],
      permission: [
        "De REST API van deze site is alleen voor leden.",
        "Vraag de beheerder van de site om de REST API open te zetten, of koppel het blog met WordPress.com en Jetpack.",
      ],
    },
  },
};
