import type { ConnectorTexts } from "../connector-text.ts";

export const googleBusiness: ConnectorTexts = {
  en: {
    needs:
      "A Google account that owns or manages a verified Business Profile. Free, but Google has to let the app in first: whoever deployed the add-on fills in its form for access to the Business Profile APIs, for which a profile has to have been verified for 60 days.",
    cannot:
      "Only reviews of your own places, not of competitors'. The names of reviewers are not imported, and Google gives neither a link to a review nor its language. An answer's time is that of its last change, so that editing an old answer makes it look late. Places with the same name share that name in the rows.",
    key: "",
    failures: {
      quota_exhausted: [
        "Google has not let this copy of the add-on read Business Profiles yet.",
        "Whoever deployed it asks Google for access to the Business Profile APIs for its Google Cloud project; Google answers within days or weeks. Then run the import again.",
      ],
      rate_limited: [
        "Google takes no more questions about Business Profiles for the moment.",
        "Run the import again later: it goes on where it stopped. If it stays like this, whoever deployed the add-on has to check that Google has approved its access to the Business Profile APIs.",
      ],
      permission: [
        "Google does not let you read the reviews of this place.",
        "Ask the owner of the Business Profile to add you as a manager, or sign in again and leave the permission ticked. If neither helps, whoever deployed the add-on has to switch on the Business Profile APIs in its Google Cloud project.",
      ],
      not_found: [
        "This place is not among the Business Profiles of the connected Google account.",
        "Choose the place again in the import. It may have been moved to another account, or closed.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de Google que sea propietaria o administradora de un perfil de empresa verificado. Es gratis, pero antes Google tiene que admitir la app: quien instaló el complemento rellena su formulario de acceso a las API de Perfil de Empresa, para lo que un perfil debe llevar 60 días verificado.",
    cannot:
      "Solo opiniones sobre tus propios locales, no sobre los de la competencia. Los nombres de quienes opinan no se importan, y Google no da el enlace de una opinión ni su idioma. La hora de una respuesta es la de su último cambio: si editas una respuesta antigua, parecerá tardía. Los locales con el mismo nombre lo comparten en las filas.",
    key: "",
    failures: {
      quota_exhausted: [
        "Google todavía no ha permitido que esta copia del complemento lea perfiles de empresa.",
        "Quien lo instaló debe pedir a Google acceso a las API de Perfil de Empresa para su proyecto de Google Cloud; Google responde en días o semanas. Después, vuelve a ejecutar la importación.",
      ],
      rate_limited: [
        "Google no admite más consultas sobre perfiles de empresa por ahora.",
        "Vuelve a ejecutar la importación más tarde: sigue donde se quedó. Si no cambia, quien instaló el complemento debe comprobar que Google ha aprobado su acceso a las API de Perfil de Empresa.",
      ],
      permission: [
        "Google no te deja leer las opiniones de este local.",
        "Pide a quien es propietario del perfil de empresa que te añada como administrador, o inicia sesión de nuevo y deja marcado el permiso. Si no basta, quien instaló el complemento debe activar las API de Perfil de Empresa en su proyecto de Google Cloud.",
      ],
      not_found: [
        "Este local no está entre los perfiles de empresa de la cuenta de Google conectada.",
        "Elige otra vez el local en la importación. Puede que haya pasado a otra cuenta o que esté cerrado.",
      ],
    },
  },
  nl: {
    needs:
      "Een Google-account dat eigenaar of beheerder is van een geverifieerd bedrijfsprofiel. Gratis, maar Google moet de app eerst toelaten: wie de add-on heeft geïnstalleerd vult het formulier in voor toegang tot de Business Profile-API's; daarvoor moet een profiel 60 dagen geverifieerd zijn.",
    cannot:
      "Alleen reviews van je eigen vestigingen, niet van concurrenten. De namen van wie een review schreef worden niet geïmporteerd, en Google geeft geen link naar een review en geen taal. De tijd van een antwoord is die van de laatste wijziging: wie een oud antwoord bewerkt, lijkt laat te zijn. Vestigingen met dezelfde naam delen die naam in de rijen.",
    key: "",
    failures: {
      quota_exhausted: [
        "Google heeft deze kopie van de add-on nog niet toegelaten tot bedrijfsprofielen.",
        "Wie hem heeft geïnstalleerd vraagt Google om toegang tot de Business Profile-API's voor het Google Cloud-project; Google antwoordt binnen dagen of weken. Voer daarna de import opnieuw uit.",
      ],
      rate_limited: [
        "Google neemt even geen vragen over bedrijfsprofielen meer aan.",
        "Voer de import later opnieuw uit: hij gaat verder waar hij stopte. Blijft het zo, dan moet wie de add-on heeft geïnstalleerd nagaan of Google de toegang tot de Business Profile-API's heeft goedgekeurd.",
      ],
      permission: [
        "Je mag de reviews van deze vestiging van Google niet lezen.",
        "Vraag de eigenaar van het bedrijfsprofiel om je als beheerder toe te voegen, of log opnieuw in en laat de toestemming aangevinkt. Helpt dat niet, dan moet wie de add-on heeft geïnstalleerd de Business Profile-API's inschakelen in het Google Cloud-project.",
      ],
      not_found: [
        "Deze vestiging hoort niet bij de bedrijfsprofielen van het gekoppelde Google-account.",
        "Kies de vestiging opnieuw in de import. Misschien hoort hij nu bij een ander account, of is hij gesloten.",
      ],
    },
  },
};
