import type { ConnectorTexts } from "../connector-text.ts";

export const xMentions: ConnectorTexts = {
  setUp: "X charges for each read. Buy credits for the app in the X developer portal before anyone imports.",
  en: {
    needs: "Sign in with X, or use an app's Bearer Token. X charges $0.005 per post found and $0.01 per author.",
    gets: "Imports posts that match your brands' names, hashtags and handles, with likes, comments and shares.",
    cannot: "Reach, reposts, posts by a brand's own accounts and posts older than 7 days: import at least weekly.",
    notes:
      "Reposts and a brand's own posts aren't charged. Common words match and cost a lot: add a second word. X charges only once for data read twice in one day.",
    key: "A Bearer Token. Open your app in the X developer portal, choose “Keys and tokens” and generate one.",
    failures: {
      quota_exhausted: [
        "The X app has no credits left or has reached its monthly limit.",
        "The app's owner can buy credits or raise the limit in the X developer portal. Then run the import again: X doesn't charge again for data read today.",
      ],
      permission: [
        "You don't have permission to search X.",
        "Check in the X developer portal that the app's project has access to the API. Then connect again.",
      ],
    },
  },
  es: {
    needs:
      "Inicia sesión con X o usa el Bearer Token de una app. X cobra 0,005 $ por publicación encontrada y 0,01 $ por autor.",
    gets: "Importa publicaciones con los nombres, hashtags y cuentas de tus marcas, con me gusta, comentarios y compartidos.",
    cannot: "Alcance, reposts, publicaciones de la propia marca y de hace más de 7 días: importa cada semana.",
    notes:
      "Los reposts y las publicaciones de la propia marca no se cobran. Las palabras comunes dan muchos resultados y salen caras: añade otra palabra. X cobra una sola vez los datos que se leen dos veces en un día.",
    key: "Un Bearer Token. Abre tu app en el portal de desarrolladores de X, elige «Keys and tokens» y genera uno.",
    failures: {
      quota_exhausted: [
        "La app de X no tiene créditos o ha alcanzado su límite mensual.",
        "El propietario de la app puede comprar créditos o subir el límite en el portal de desarrolladores de X. Después, repite la importación: X no vuelve a cobrar lo leído hoy.",
      ],
      permission: [
        "No tienes permiso para buscar en X.",
        "Comprueba en el portal de desarrolladores de X que el proyecto de la app tiene acceso a la API. Después, vuelve a conectar.",
      ],
    },
  },
  nl: {
    needs:
      "Log in met X, of gebruik het Bearer Token van een app. X rekent $ 0,005 per gevonden bericht en $ 0,01 per auteur.",
    gets: "Importeert berichten met de namen, hashtags en accounts van je merken, met likes, reacties en shares.",
    cannot:
      "Bereik, reposts, berichten van de eigen accounts van een merk en berichten ouder dan 7 dagen: importeer minstens elke week.",
    notes:
      "Reposts en berichten van het merk zelf kosten niets. Gewone woorden leveren veel op en kosten veel: voeg een tweede woord toe. Gegevens die op één dag twee keer worden gelezen, rekent X één keer.",
    key: "Een Bearer Token. Open je app in het ontwikkelaarsportaal van X, ga naar ‘Keys and tokens’ en maak er een aan.",
    failures: {
      quota_exhausted: [
        "Het tegoed van de X-app is op, of de maandlimiet is bereikt.",
        "De eigenaar van de app kan tegoed kopen of de limiet verhogen in het ontwikkelaarsportaal van X. Start de import daarna opnieuw: wat vandaag al is gelezen, kost niet nog eens geld.",
      ],
      permission: [
        "Je hebt geen toegang om op X te zoeken.",
        "Controleer in het ontwikkelaarsportaal van X of het project van de app toegang heeft tot de API. Koppel daarna opnieuw.",
      ],
    },
  },
};
