import type { ConnectorTexts } from "../connector-text.ts";

export const xMentions: ConnectorTexts = {
  en: {
    needs:
      "X charges for every read, from credits that whoever owns the X app buys beforehand: $0.005 for each post that is found and $0.01 for each account that wrote one; the same thing read twice on one day is charged once. Sign in with X, or bring an app's Bearer Token. What is searched for are the names, hashtags and handles on the Listen tab.",
    cannot:
      "X's search goes back seven days: import at least once a week, or what lies between is lost. Reposts, and posts by the accounts that you list for a brand, are neither counted nor paid for. Reach is not given. A common word as a name finds, and costs, a great deal: add a second word to it.",
    key: "A Bearer Token: in the X developer portal open your app, then “Keys and tokens”, and generate one.",
    failures: {
      quota_exhausted: [
        "The X app has used up its credits or its limit for this month.",
        "Whoever owns the app buys credits or raises the limit in the X developer portal. Then run the import again: what was read today is not charged again.",
      ],
      permission: [
        "X does not let this connection search.",
        "Check in the X developer portal that the app is in a project with access to the API, then connect again.",
      ],
    },
  },
  es: {
    needs:
      "X cobra por cada lectura, a cuenta de créditos que compra por adelantado quien tiene la app de X: 0,005 $ por cada publicación encontrada y 0,01 $ por cada cuenta que escribió una; lo mismo leído dos veces en un día se cobra una vez. Inicia sesión con X o trae el Bearer Token de una app. Se buscan los nombres, las etiquetas y las cuentas de la pestaña Escuchar.",
    cannot:
      "La búsqueda de X llega siete días atrás: importa al menos una vez por semana o se pierde lo que quede en medio. Los reposts y lo que publican las cuentas que indicas para una marca ni se cuentan ni se pagan. No da el alcance. Una palabra corriente como nombre encuentra, y cuesta, muchísimo: añádele una segunda palabra.",
    key: "Un Bearer Token: en el portal de desarrolladores de X abre tu app, ve a «Keys and tokens» y genera uno.",
    failures: {
      quota_exhausted: [
        "La app de X ha agotado sus créditos o su límite de este mes.",
        "Quien tiene la app compra créditos o sube el límite en el portal de desarrolladores de X. Después, repite la importación: lo que se ha leído hoy no se vuelve a cobrar.",
      ],
      permission: [
        "X no permite que esta conexión busque.",
        "Comprueba en el portal de desarrolladores de X que la app está en un proyecto con acceso a la API y vuelve a conectar.",
      ],
    },
  },
  nl: {
    needs:
      "X vraagt geld voor alles wat wordt gelezen, uit tegoed dat de eigenaar van de X-app vooraf koopt: $ 0,005 voor elk gevonden bericht en $ 0,01 voor elk account dat er een schreef; wat op één dag twee keer wordt gelezen, kost één keer geld. Log in met X, of gebruik het Bearer Token van een app. Er wordt gezocht naar de namen, hashtags en accounts op het tabblad Luisteren.",
    cannot:
      "Het zoeken van X gaat zeven dagen terug: importeer minstens één keer per week, anders gaat wat ertussen ligt verloren. Reposts, en berichten van de accounts die je bij een merk noemt, tellen niet mee en kosten niets. Bereik geeft X niet. Een gewoon woord als naam vindt, en kost, heel veel: zet er een tweede woord bij.",
    key: "Een Bearer Token: open je app in het ontwikkelaarsportaal van X, ga naar ‘Keys and tokens’ en maak er een aan.",
    failures: {
      quota_exhausted: [
        "Het tegoed van de X-app is op, of de limiet van deze maand is bereikt.",
        "De eigenaar van de app koopt tegoed of verhoogt de limiet in het ontwikkelaarsportaal van X. Start de import daarna opnieuw: wat vandaag al is gelezen, kost niet nog eens geld.",
      ],
      permission: [
        "X laat deze verbinding niet zoeken.",
        "Kijk in het ontwikkelaarsportaal van X of de app in een project met toegang tot de API zit, en koppel opnieuw.",
      ],
    },
  },
};
