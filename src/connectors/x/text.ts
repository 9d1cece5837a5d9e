import type { ConnectorTexts } from "../connector-text.ts";

export const x: ConnectorTexts = {
  setUp: "X charges for each read. Buy credits for the app in the X developer portal before anyone imports.",
  en: {
    needs:
      "Sign in with X, or use a Bearer Token for public accounts. X charges $0.005 per post ($0.001 for your own with your own app) and $0.01 per account.",
    gets: "Imports posts with impressions, likes, comments, shares and saves. Your own posts of the last 30 days include clicks.",
    cannot: "Reach, watch time, past follower counts and posts before the latest 3,200.",
    notes:
      "X charges only once for data read twice in one day. X Premium's content export includes clicks of older posts.",
    key: "A Bearer Token. Open your app in the X developer portal, choose “Keys and tokens” and generate one. It reads public accounts only. For your own clicks, sign in with X.",
    failures: {
      quota_exhausted: [
        "The X app has no credits left or has reached its monthly limit.",
        "The app's owner can buy credits or raise the limit in the X developer portal. Then run the import again: X doesn't charge again for data read today.",
      ],
      permission: [
        "You don't have permission to view this on X. The account might be protected, or a Bearer Token was used for your own account.",
        "For your own account, sign in with X or enter its public name. Check in the X developer portal that the app's project has access to the API.",
      ],
      not_found: [
        "Account not found on X, or suspended.",
        "Check the name after the @: up to 15 letters, digits and underscores.",
      ],
    },
  },
  es: {
    needs:
      "Inicia sesión con X o usa un Bearer Token para cuentas públicas. X cobra 0,005 $ por publicación (tuya con tu app, 0,001 $) y 0,01 $ por cuenta.",
    gets: "Importa publicaciones con impresiones, me gusta, comentarios, compartidos y guardados. Las de tus últimos 30 días incluyen clics.",
    cannot: "Alcance, tiempo de visualización, seguidores anteriores y publicaciones previas a las últimas 3200.",
    notes:
      "X cobra una sola vez los datos que se leen dos veces en un día. La exportación de contenido de X Premium incluye clics de publicaciones anteriores.",
    key: "Un Bearer Token. Abre tu app en el portal de desarrolladores de X, elige «Keys and tokens» y genera uno. Solo lee cuentas públicas. Para tus propios clics, inicia sesión con X.",
    failures: {
      quota_exhausted: [
        "La app de X no tiene créditos o ha alcanzado su límite mensual.",
        "El propietario de la app puede comprar créditos o subir el límite en el portal de desarrolladores de X. Después, repite la importación: X no vuelve a cobrar lo leído hoy.",
      ],
      permission: [
        "No tienes permiso para ver esto en X. La cuenta puede ser privada, o se ha usado un Bearer Token para tu propia cuenta.",
        "Para tu propia cuenta, inicia sesión con X o escribe su nombre público. Comprueba en el portal de desarrolladores de X que el proyecto de la app tiene acceso a la API.",
      ],
      not_found: [
        "No se encuentra la cuenta en X, o está suspendida.",
        "Comprueba el nombre que sigue a la @: hasta 15 letras, cifras y guiones bajos.",
      ],
    },
  },
  nl: {
    needs:
      "Log in met X, of gebruik een Bearer Token voor openbare accounts. X rekent $ 0,005 per bericht ($ 0,001 voor je eigen met je eigen app) en $ 0,01 per account.",
    gets: "Importeert berichten met impressies, likes, reacties, shares, aantal keer opgeslagen, en klikken op eigen berichten (30 dagen).",
    cannot: "Bereik, kijktijd, eerdere volgersaantallen en berichten van vóór de nieuwste 3200.",
    notes:
      "Gegevens die op één dag twee keer worden gelezen, rekent X één keer. De contentexport van X Premium bevat ook klikken van oudere berichten.",
    key: "Een Bearer Token. Open je app in het ontwikkelaarsportaal van X, ga naar ‘Keys and tokens’ en maak er een aan. Je leest er alleen openbare accounts mee. Log voor je eigen klikken in met X.",
    failures: {
      quota_exhausted: [
        "Het tegoed van de X-app is op, of de maandlimiet is bereikt.",
        "De eigenaar van de app kan tegoed kopen of de limiet verhogen in het ontwikkelaarsportaal van X. Start de import daarna opnieuw: wat vandaag al is gelezen, kost niet nog eens geld.",
      ],
      permission: [
        "Je hebt hier op X geen toegang toe. Het account is afgeschermd, of er is een Bearer Token gebruikt voor je eigen account.",
        "Log voor je eigen account in met X, of vul de openbare naam in. Controleer in het ontwikkelaarsportaal van X of het project van de app toegang heeft tot de API.",
      ],
      not_found: [
        "Account niet gevonden op X, of opgeschort.",
        "Controleer de naam na de @: hooguit 15 letters, cijfers en underscores.",
      ],
    },
  },
};
