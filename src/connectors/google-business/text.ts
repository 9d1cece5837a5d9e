import type { ConnectorTexts } from "../connector-text.ts";

export const googleBusiness: ConnectorTexts = {
  setUp:
    "Fill in Google's form for access to the Business Profile APIs for the Google Cloud project. It needs a profile that has been verified for 60 days; Google answers within days or weeks. Then enable the APIs.",
  en: {
    needs: "A Google account that owns or manages a verified Business Profile. Free.",
    gets: "Imports reviews of your own locations with ratings, and when each was answered. Names of reviewers are never imported.",
    cannot: "Competitors' reviews, and the link and language of a review.",
    notes:
      "A reply's time is that of its last edit, so an edited reply can look late. Locations with the same name look the same in the rows.",
    key: "",
    failures: {
      quota_exhausted: [
        "Google hasn't approved this add-on for Business Profiles yet.",
        "Ask the add-on's administrator to request access to the Business Profile APIs from Google. Then run the import again.",
      ],
      rate_limited: [
        "You've reached Google's request limit for Business Profiles.",
        "Run the import again later to resume it. If this continues, ask the add-on's administrator to check Google's approval of the Business Profile APIs.",
      ],
      permission: [
        "You don't have permission to view this location's reviews.",
        "Ask the owner of the Business Profile to add you as a manager, or sign in again and allow access. If neither helps, ask the add-on's administrator to enable the Business Profile APIs.",
      ],
      not_found: [
        "This location isn't available to the connected Google account.",
        "Choose the location again in the import. It might be closed or moved to another account.",
      ],
    },
  },
  es: {
    needs: "Una cuenta de Google propietaria o administradora de un perfil de empresa verificado. Gratis.",
    gets: "Importa reseñas de tus propios locales con valoraciones, y cuándo se respondió cada una. Nunca se importan nombres de sus autores.",
    cannot: "Reseñas de la competencia, y el enlace y el idioma de cada reseña.",
    notes:
      "La hora de una respuesta es la de su último cambio: si se edita, puede parecer tardía. Los locales con el mismo nombre no se distinguen en las filas.",
    key: "",
    failures: {
      quota_exhausted: [
        "Google aún no ha aprobado este complemento para perfiles de empresa.",
        "Pide al administrador del complemento que solicite a Google acceso a las API de Perfil de Empresa. Después, repite la importación.",
      ],
      rate_limited: [
        "Has alcanzado el límite de consultas de Google para perfiles de empresa.",
        "Ejecuta la importación más tarde para reanudarla. Si continúa, pide al administrador del complemento que compruebe la aprobación de las API de Perfil de Empresa.",
      ],
      permission: [
        "No tienes permiso para ver las reseñas de este local.",
        "Pide al propietario del perfil de empresa que te añada como administrador. O vuelve a iniciar sesión y permite el acceso. Si no funciona, pide al administrador del complemento que habilite las API de Perfil de Empresa.",
      ],
      not_found: [
        "Este local no está disponible para la cuenta de Google conectada.",
        "Elige otra vez el local en la importación. Puede estar cerrado o en otra cuenta.",
      ],
    },
  },
  nl: {
    needs: "Een Google-account dat eigenaar of beheerder is van een geverifieerd bedrijfsprofiel. Gratis.",
    gets: "Importeert reviews van je eigen vestigingen met beoordelingen, en wanneer ze zijn beantwoord. Namen van schrijvers worden nooit geïmporteerd.",
    cannot: "Reviews van concurrenten, en de link en taal van een review.",
    notes:
      "De tijd van een antwoord is die van de laatste wijziging: een bewerkt antwoord kan laat lijken. Vestigingen met dezelfde naam delen die naam in de rijen.",
    key: "",
    failures: {
      quota_exhausted: [
        "Google heeft deze add-on nog niet goedgekeurd voor bedrijfsprofielen.",
        "Vraag de beheerder van de add-on om bij Google toegang tot de Business Profile-API's aan te vragen. Start de import daarna opnieuw.",
      ],
      rate_limited: [
        "Je hebt de limiet van Google voor bedrijfsprofielen bereikt.",
        "Start de import later opnieuw om hem te hervatten. Blijft dit gebeuren? Vraag de beheerder van de add-on of Google de Business Profile-API's heeft goedgekeurd.",
      ],
      permission: [
        "Je hebt geen toegang tot de reviews van deze vestiging.",
        "Vraag de eigenaar van het bedrijfsprofiel om je als beheerder toe te voegen. Of log opnieuw in en sta toegang toe. Helpt dat niet? Vraag de beheerder van de add-on om de Business Profile-API's in te schakelen.",
      ],
      not_found: [
        "Deze vestiging is niet beschikbaar voor het gekoppelde Google-account.",
        "Kies de vestiging opnieuw in de import. Misschien is de vestiging gesloten of overgezet naar een ander account.",
      ],
    },
  },
};
