import type { ConnectorTexts } from "../connector-text.ts";

export const x: ConnectorTexts = {
  en: {
    needs:
      "X charges for every read, from credits that whoever owns the X app buys beforehand: $0.005 for a post ($0.001 for one of your own, where the app is yours) and $0.01 for each look at an account; the same thing read twice on one day is charged once. Sign in with X for your own account, or bring an app's Bearer Token, which reads every public account.",
    cannot:
      "Reach, watch time and anything older than the newest 3,200 posts; clicks, profile visits and X's own total of engagements only for your own posts of the last 30 days. X keeps no history of followers: the add-on writes down today's number at every import. The content export of X Premium has clicks of older posts too.",
    key: "A Bearer Token: in the X developer portal open your app, then “Keys and tokens”, and generate one. It reads public accounts only; for your own clicks sign in instead.",
    failures: {
      quota_exhausted: [
        "The X app has used up its credits or its limit for this month.",
        "Whoever owns the app buys credits or raises the limit in the X developer portal. Then run the import again: what was read today is not charged again.",
      ],
      permission: [
        "X does not let this connection read that: the account is protected, the app has no access, or a Bearer Token was used for your own account.",
        "For your own account sign in with X, or type the account's public name. Check in the X developer portal that the app is in a project with access to the API.",
      ],
      not_found: [
        "X knows no such account, or has suspended it.",
        "Check the name: it is what follows the @, up to 15 letters, digits and underscores.",
      ],
    },
  },
  es: {
    needs:
      "X cobra por cada lectura, a cuenta de créditos que compra por adelantado quien tiene la app de X: 0,005 $ por publicación (0,001 $ si es tuya y la app también) y 0,01 $ por cada consulta de una cuenta; lo mismo leído dos veces en un día se cobra una vez. Inicia sesión con X para tu propia cuenta o trae el Bearer Token de una app, que lee cualquier cuenta pública.",
    cannot:
      "El alcance, el tiempo de visualización y lo anterior a las 3200 publicaciones más recientes; los clics, las visitas al perfil y el total de interacciones de X, solo en tus publicaciones de los últimos 30 días. X no guarda el historial de seguidores: el complemento anota el número del día en cada importación. La exportación de contenido de X Premium incluye también los clics de publicaciones anteriores.",
    key: "Un Bearer Token: en el portal de desarrolladores de X abre tu app, ve a «Keys and tokens» y genera uno. Solo lee cuentas públicas; para tus propios clics inicia sesión.",
    failures: {
      quota_exhausted: [
        "La app de X ha agotado sus créditos o su límite de este mes.",
        "Quien tiene la app compra créditos o sube el límite en el portal de desarrolladores de X. Después, repite la importación: lo que se ha leído hoy no se vuelve a cobrar.",
      ],
      permission: [
        "X no permite que esta conexión lea eso: la cuenta es privada, la app no tiene acceso o se ha usado un Bearer Token para tu propia cuenta.",
        "Para tu propia cuenta, inicia sesión con X o escribe su nombre público. Comprueba en el portal de desarrolladores de X que la app está en un proyecto con acceso a la API.",
      ],
      not_found: [
        "X no conoce esa cuenta o la ha suspendido.",
        "Revisa el nombre: es lo que sigue a la @, hasta 15 letras, cifras y guiones bajos.",
      ],
    },
  },
  nl: {
    needs:
      "X vraagt geld voor alles wat wordt gelezen, uit tegoed dat de eigenaar van de X-app vooraf koopt: $ 0,005 per bericht ($ 0,001 voor een eigen bericht, als de app van jou is) en $ 0,01 voor elke keer dat een account wordt opgezocht; wat op één dag twee keer wordt gelezen, kost één keer geld. Log in met X voor je eigen account, of gebruik het Bearer Token van een app, dat elk openbaar account leest.",
    cannot:
      "Bereik, kijktijd en alles van vóór de nieuwste 3200 berichten; klikken, profielbezoeken en het interactietotaal van X alleen voor je eigen berichten van de laatste 30 dagen. X bewaart geen geschiedenis van volgers: de add-on noteert bij elke import het aantal van die dag. In de contentexport van X Premium staan ook de klikken van oudere berichten.",
    key: "Een Bearer Token: open je app in het ontwikkelaarsportaal van X, ga naar ‘Keys and tokens’ en maak er een aan. Het leest alleen openbare accounts; log voor je eigen klikken in.",
    failures: {
      quota_exhausted: [
        "Het tegoed van de X-app is op, of de limiet van deze maand is bereikt.",
        "De eigenaar van de app koopt tegoed of verhoogt de limiet in het ontwikkelaarsportaal van X. Start de import daarna opnieuw: wat vandaag al is gelezen, kost niet nog eens geld.",
      ],
      permission: [
        "X laat deze verbinding dat niet lezen: het account is afgeschermd, de app heeft geen toegang, of er is een Bearer Token gebruikt voor je eigen account.",
        "Log voor je eigen account in met X, of typ de openbare naam ervan. Kijk in het ontwikkelaarsportaal van X of de app in een project met toegang tot de API zit.",
      ],
      not_found: [
        "X kent dit account niet, of heeft het opgeschort.",
        "Controleer de naam: dat is wat na de @ staat, hooguit 15 letters, cijfers en lage streepjes.",
      ],
    },
  },
};
