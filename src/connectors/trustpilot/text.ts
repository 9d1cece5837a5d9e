import type { ConnectorTexts } from "../connector-text.ts";

export const trustpilot: ConnectorTexts = {
  en: {
    needs:
      "A Trustpilot Business account whose plan has the API module, which Trustpilot charges for. Its key reads the reviews of any business, yours and your competitors': write the business's domain as it stands in the address of its page at Trustpilot.",
    cannot:
      "Only published reviews of businesses, not of products. The names of reviewers are not imported. Invitations, page views and how many people read a review are not given. Trustpilot's smallest plan allows 200,000 requests a year; a request reads up to 100 reviews. Without the API module, export the reviews in Trustpilot Business and drop the file into the Import tab: it fills the same rows.",
    key: "In Trustpilot Business open Integrations, then Developers, and create an application. Copy its API key; the secret beside it is not needed.",
    failures: {
      auth_expired: [
        "Trustpilot no longer accepts your API key.",
        "Copy the key of your application in Trustpilot Business again, or make a new one, and connect with it.",
      ],
      permission: [
        "Trustpilot does not let this API key read reviews.",
        "Check in Trustpilot Business that your plan has the API module and that the key is that of your application. Without the module, import the export file of your reviews instead.",
      ],
      not_found: [
        "Trustpilot knows no business with this domain.",
        "Write it as in the address of its page at Trustpilot: with www. in some cases, without in others.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de Trustpilot Business cuyo plan incluya el módulo de API, que es de pago. Su clave lee las opiniones de cualquier empresa, la tuya y las de la competencia: escribe el dominio de la empresa tal como aparece en la dirección de su página en Trustpilot.",
    cannot:
      "Solo opiniones publicadas sobre empresas, no sobre productos. Los nombres de quienes opinan no se importan. No da invitaciones, visitas a la página ni cuánta gente lee una opinión. El plan más pequeño de Trustpilot permite 200.000 consultas al año; cada una lee hasta 100 opiniones. Sin el módulo de API, exporta las opiniones en Trustpilot Business y suelta el archivo en la pestaña Importar: llena las mismas filas.",
    key: "En Trustpilot Business abre Integraciones, luego Desarrolladores, y crea una aplicación. Copia su clave de API; el secreto que aparece al lado no hace falta.",
    failures: {
      auth_expired: [
        "Trustpilot ya no acepta tu clave de API.",
        "Copia otra vez la clave de tu aplicación en Trustpilot Business, o crea una nueva, y conecta con ella.",
      ],
      permission: [
        "Trustpilot no deja que esta clave de API lea opiniones.",
        "Comprueba en Trustpilot Business que tu plan incluye el módulo de API y que la clave es la de tu aplicación. Sin el módulo, importa el archivo de exportación de tus opiniones.",
      ],
      not_found: [
        "Trustpilot no conoce ninguna empresa con este dominio.",
        "Escríbelo como en la dirección de su página en Trustpilot: unas veces con www. y otras sin él.",
      ],
    },
  },
  nl: {
    needs:
      "Een Trustpilot Business-account met de API-module in het abonnement; die kost geld. Met de sleutel lees je de reviews van elk bedrijf, van jezelf en van concurrenten: schrijf het domein van het bedrijf zoals het in het adres van zijn pagina bij Trustpilot staat.",
    cannot:
      "Alleen gepubliceerde reviews van bedrijven, niet van producten. De namen van wie een review schreef worden niet geïmporteerd. Uitnodigingen, paginaweergaven en hoeveel mensen een review lezen geeft Trustpilot niet. Het kleinste abonnement staat 200.000 verzoeken per jaar toe; een verzoek leest tot 100 reviews. Zonder API-module exporteer je de reviews in Trustpilot Business en sleep je het bestand naar het tabblad Importeren: dat vult dezelfde rijen.",
    key: "Open in Trustpilot Business Integraties, dan Ontwikkelaars, en maak een applicatie. Kopieer de API-sleutel; het geheim ernaast is niet nodig.",
    failures: {
      auth_expired: [
        "Trustpilot accepteert je API-sleutel niet meer.",
        "Kopieer de sleutel van je applicatie in Trustpilot Business opnieuw, of maak een nieuwe, en maak er verbinding mee.",
      ],
      permission: [
        "Trustpilot laat deze API-sleutel geen reviews lezen.",
        "Kijk in Trustpilot Business of je abonnement de API-module heeft en of de sleutel die van je applicatie is. Zonder de module importeer je het exportbestand van je reviews.",
      ],
      not_found: [
        "Trustpilot kent geen bedrijf met dit domein.",
        "Schrijf het zoals in het adres van de pagina bij Trustpilot: soms met www. ervoor, soms zonder.",
      ],
    },
  },
};
