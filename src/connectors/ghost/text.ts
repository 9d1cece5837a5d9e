import type { ConnectorTexts } from "../connector-text.ts";
import { siteNotListed } from "../site-text.ts";

export const ghost: ConnectorTexts = {
  en: {
    needs:
      "A blog with Ghost that you administer, and an Admin API key of it. Free with every plan that has custom integrations. Whoever installs the add-on names the sites that it may ask.",
    cannot:
      "Ghost's interface counts newsletters, not visits: views come from Google Analytics or Search Console, and comments are not counted in it. Opens and clicks are missing where the site does not follow them. Mail programs that protect their readers open e-mails by themselves, so opens are too high: judge by clicks. Posts stand on the day when they came out, with the clicks that they have by now.",
    key: "In Ghost choose Settings, Integrations, Add custom integration, and copy its Admin API key and its API URL. Write the address, a space and the key: https://example.ghost.io 6b02…:9f31…",
    failures: {
      not_listed: siteNotListed.en,
      auth_expired: [
        "Ghost no longer takes this key.",
        "In Ghost choose Settings, Integrations; copy the Admin API key of your integration and connect again.",
      ],
    },
  },
  es: {
    needs:
      "Un blog con Ghost que administres y una clave de su Admin API. Es gratis con cualquier plan que tenga integraciones propias. Quien instala el complemento indica qué sitios puede consultar.",
    cannot:
      "La interfaz de Ghost cuenta boletines, no visitas: las vistas vienen de Google Analytics o Search Console, y no cuenta comentarios. Faltan aperturas y clics si el sitio no los sigue. Los programas de correo que protegen a sus lectores abren los correos por su cuenta, así que las aperturas salen demasiado altas: fíjate en los clics. Las entradas figuran en el día en que salieron, con los clics que tienen hasta ahora.",
    key: "En Ghost elige Settings, Integrations, Add custom integration y copia su Admin API key y su API URL. Escribe la dirección, un espacio y la clave: https://example.ghost.io 6b02…:9f31…",
    failures: {
      not_listed: siteNotListed.es,
      auth_expired: [
        "Ghost ya no acepta esta clave.",
        "En Ghost elige Settings, Integrations; copia la Admin API key de tu integración y conecta de nuevo.",
      ],
    },
  },
  nl: {
    needs:
      "Een blog met Ghost dat je beheert, en een Admin API-sleutel ervan. Gratis bij elk abonnement met eigen integraties. Wie de add-on installeert, noemt de sites die hij mag bevragen.",
    cannot:
      "De interface van Ghost telt nieuwsbrieven, geen bezoeken: weergaven komen van Google Analytics of Search Console, en reacties telt hij niet. Openingen en klikken ontbreken als de site ze niet bijhoudt. Mailprogramma's die hun lezers beschermen, openen e-mails uit zichzelf. Daardoor zijn de openingen te hoog: ga af op de klikken. Berichten staan op de dag waarop ze uitkwamen, met de klikken die ze tot nu toe hebben.",
    key: "Kies in Ghost Settings, Integrations, Add custom integration en kopieer de Admin API key en de API URL. Schrijf het adres, een spatie en de sleutel: https://example.ghost.io 6b02…:9f31…",
    failures: {
      not_listed: siteNotListed.nl,
      auth_expired: [
        "Ghost accepteert deze sleutel niet meer.",
        "Kies in Ghost Settings, Integrations; kopieer de Admin API key van je integratie en maak opnieuw verbinding.",
      ],
    },
  },
};
