import type { ConnectorTexts } from "../connector-text.ts";

export const mailchimp: ConnectorTexts = {
  en: {
    needs:
      "A Mailchimp account of any plan, and an API key, which an owner, admin or manager of the account can make. Free.",
    cannot:
      "Mail programs that protect their readers open e-mails by themselves, so opens are too high, as in Mailchimp's own reports: judge by clicks. Mailchimp's second count, without such opens, is left out, since the two cannot be compared. Automations count as one e-mail for all the time that they run.",
    key: "In Mailchimp choose your profile, then Extras, API keys, Create a key. It ends with the part after which your server is named, such as -us21: copy all of it.",
    failures: {
      auth_expired: [
        "Mailchimp no longer takes this key.",
        "Make a new one in Mailchimp under Extras, API keys, and copy all of it, with the ending such as -us21.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de Mailchimp de cualquier plan y una clave de API, que puede crear un propietario, administrador o gestor de la cuenta. Es gratis.",
    cannot:
      "Los programas de correo que protegen a sus lectores abren los correos por su cuenta, así que las aperturas salen demasiado altas, como en los informes de Mailchimp: fíjate en los clics. El segundo recuento de Mailchimp, sin esas aperturas, se deja fuera porque los dos no se pueden comparar. Las automatizaciones cuentan como un solo correo durante todo el tiempo que funcionan.",
    key: "En Mailchimp elige tu perfil, Extras, Claves de API y Crear una clave. Termina con el nombre de tu servidor, como -us21: cópiala entera.",
    failures: {
      auth_expired: [
        "Mailchimp ya no acepta esta clave.",
        "Crea una nueva en Mailchimp, en Extras, Claves de API, y cópiala entera, con su final, como -us21.",
      ],
    },
  },
  nl: {
    needs:
      "Een Mailchimp-account met welk abonnement dan ook, en een API-sleutel, die een eigenaar, beheerder of manager van het account kan maken. Gratis.",
    cannot:
      "Mailprogramma's die hun lezers beschermen, openen e-mails uit zichzelf. Daardoor zijn de openingen te hoog, net als in de rapporten van Mailchimp zelf: ga af op de klikken. De tweede telling van Mailchimp, zonder zulke openingen, blijft weg, want de twee zijn niet te vergelijken. Automatiseringen tellen als één e-mail over de hele tijd dat ze lopen.",
    key: "Kies in Mailchimp je profiel, dan Extras, API-sleutels, Sleutel maken. De sleutel eindigt op de naam van je server, zoals -us21: kopieer hem helemaal.",
    failures: {
      auth_expired: [
        "Mailchimp accepteert deze sleutel niet meer.",
        "Maak in Mailchimp bij Extras, API-sleutels een nieuwe en kopieer hem helemaal, met het einde zoals -us21.",
      ],
    },
  },
};
