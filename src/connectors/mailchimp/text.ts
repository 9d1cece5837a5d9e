import type { ConnectorTexts } from "../connector-text.ts";
import { inflatedOpens } from "../email/inflated-opens.ts";

export const mailchimp: ConnectorTexts = {
  en: {
    needs: "An API key from a Mailchimp account, on any plan. An owner, admin or manager can create it. Free.",
    gets: "Imports campaigns with recipients, opens, clicks, bounces, unsubscribes and revenue.",
    cannot: inflatedOpens.en,
    notes:
      "Opens include those made by privacy features; Mailchimp's count without them isn't imported. An automation counts as one email for its whole run.",
    key: "Choose your profile in Mailchimp, then Extras > API keys > Create a key. Copy all of it, including the ending, such as -us21.",
    failures: {
      auth_expired: [
        "This Mailchimp API key is no longer valid.",
        "Create a new one under Extras > API keys. Copy all of it, including the ending, such as -us21.",
      ],
    },
  },
  es: {
    needs:
      "Una clave de API de una cuenta de Mailchimp, con cualquier plan. La crea un propietario, administrador o gestor. Gratis.",
    gets: "Importa campañas con destinatarios, aperturas, clics, rebotes, bajas e ingresos.",
    cannot: inflatedOpens.es,
    notes:
      "Las aperturas incluyen las de las funciones de privacidad; no se importa el recuento de Mailchimp que las excluye. Una automatización cuenta como un solo correo.",
    key: "Elige tu perfil en Mailchimp y ve a Extras > Claves de API > Crear una clave. Cópiala entera, con su final, como -us21.",
    failures: {
      auth_expired: [
        "Esta clave de API de Mailchimp ya no es válida.",
        "Crea una nueva en Extras > Claves de API. Cópiala entera, con su final, como -us21.",
      ],
    },
  },
  nl: {
    needs:
      "Een API-sleutel van een Mailchimp-account, met welk abonnement dan ook. Een eigenaar, beheerder of manager kan hem maken. Gratis.",
    gets: "Importeert campagnes met ontvangers, opens, klikken, bounces, afmeldingen en omzet.",
    cannot: inflatedOpens.nl,
    notes:
      "Opens door privacyfuncties tellen mee; de telling van Mailchimp zonder die opens wordt niet geïmporteerd. Een automatisering telt als één e-mail.",
    key: "Kies in Mailchimp je profiel en ga naar Extras > API-sleutels > Sleutel maken. Kopieer hem helemaal, met het einde, zoals -us21.",
    failures: {
      auth_expired: [
        "Deze API-sleutel van Mailchimp is niet meer geldig.",
        "Maak een nieuwe bij Extras > API-sleutels. Kopieer hem helemaal, met het einde, zoals -us21.",
      ],
    },
  },
};
