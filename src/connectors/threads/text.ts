import type { ConnectorTexts } from "../connector-text.ts";

export const threads: ConnectorTexts = {
  en: {
    needs:
      "A Threads account that is a tester of the Meta app, or an app that Meta has approved. The app needs the permissions threads_basic and threads_manage_insights. It is free.",
    cannot:
      "Threads gives no reach, impressions or saves. Views by day are those of the profile and begin on 13 April 2024. Follower totals have no history: the add-on writes down today's number at every import. Accounts of competitors cannot be read.",
    key: "An access token for your account. In Meta's app dashboard open the Threads use case, add your account as a tester and generate a token. It is good for 60 days.",
    failures: {
      permission: [
        "Threads does not let this connection read these numbers.",
        "Accept the app's invitation in Threads under Settings, Account, Website permissions, then connect again and agree to all permissions.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de Threads que sea tester de la app de Meta, o una app aprobada por Meta. La app necesita los permisos threads_basic y threads_manage_insights. Es gratis.",
    cannot:
      "Threads no da alcance, impresiones ni guardados. Las visualizaciones por día son las del perfil y empiezan el 13 de abril de 2024. No guarda el historial de seguidores: el complemento anota el número del día en cada importación. Las cuentas de la competencia no se pueden leer.",
    key: "Un token de acceso para tu cuenta. En el panel de apps de Meta abre el caso de uso de Threads, añade tu cuenta como tester y genera un token. Vale 60 días.",
    failures: {
      permission: [
        "Threads no deja que esta conexión lea estas cifras.",
        "Acepta la invitación de la app en Threads, en Configuración, Cuenta, Permisos de sitios web; luego vuelve a conectar y acepta todos los permisos.",
      ],
    },
  },
  nl: {
    needs:
      "Een Threads-account dat tester is van de Meta-app, of een app die Meta heeft goedgekeurd. De app heeft de machtigingen threads_basic en threads_manage_insights nodig. Het is gratis.",
    cannot:
      "Threads geeft geen bereik, geen vertoningen en niet hoe vaak iets bewaard is. Weergaven per dag zijn die van het profiel en beginnen op 13 april 2024. Het bewaart geen geschiedenis van volgers: de add-on noteert bij elke import het aantal van die dag. Accounts van concurrenten zijn niet te lezen.",
    key: "Een toegangstoken voor je account. Open in het app-dashboard van Meta de use case Threads, voeg je account toe als tester en maak een token. Het is 60 dagen geldig.",
    failures: {
      permission: [
        "Threads laat deze koppeling deze cijfers niet lezen.",
        "Accepteer de uitnodiging van de app in Threads onder Instellingen, Account, Websitemachtigingen, koppel opnieuw en ga akkoord met alle machtigingen.",
      ],
    },
  },
};
