import type { ConnectorTexts } from "../connector-text.ts";

export const threads: ConnectorTexts = {
  setUp:
    "Until Meta has approved the app, only Threads testers of it can sign in. A tester accepts the invitation in Threads under Settings > Account > Website permissions.",
  en: {
    needs: "A Threads account. Free.",
    gets: "Imports posts with views, likes, comments and shares, daily profile views since April 13, 2024, and today's follower count.",
    cannot:
      "Reach, impressions, saves, competitors' accounts and past follower counts. Each import records today's followers.",
    key: "An access token for your account. In Meta's app dashboard, open the Threads use case, add your account as a tester and generate a token. It's valid for 60 days.",
    failures: {
      permission: [
        "You don't have permission to view these Threads insights.",
        "Accept the app's invitation in Threads under Settings > Account > Website permissions. Then connect again and allow all permissions.",
      ],
    },
  },
  es: {
    needs: "Una cuenta de Threads. Gratis.",
    gets: "Importa publicaciones con visualizaciones, me gusta, comentarios y compartidos. También los seguidores de hoy y las visualizaciones diarias del perfil desde el 13 de abril de 2024.",
    cannot:
      "Alcance, impresiones, guardados, cuentas de la competencia y seguidores anteriores. Cada importación registra los seguidores de hoy.",
    key: "Un token de acceso para tu cuenta. Abre el caso de uso de Threads en el panel de apps de Meta. Añade tu cuenta como tester y genera un token. Es válido durante 60 días.",
    failures: {
      permission: [
        "No tienes permiso para ver estas estadísticas de Threads.",
        "Acepta la invitación de la app en Threads, en Configuración > Cuenta > Permisos de sitios web. Después, vuelve a conectar y acepta todos los permisos.",
      ],
    },
  },
  nl: {
    needs: "Een Threads-account. Gratis.",
    gets: "Importeert berichten met weergaven, likes, reacties en shares, dagelijkse profielweergaven sinds 13 april 2024 en het aantal volgers van vandaag.",
    cannot:
      "Bereik, impressies, aantal keer opgeslagen, accounts van concurrenten en eerdere volgersaantallen. Elke import legt het aantal volgers van vandaag vast.",
    key: "Een toegangstoken voor je account. Open in het app-dashboard van Meta de use case Threads, voeg je account toe als tester en maak een token. Het is 60 dagen geldig.",
    failures: {
      permission: [
        "Je hebt geen toegang tot deze Threads-statistieken.",
        "Accepteer de uitnodiging van de app in Threads bij Instellingen > Account > Websitemachtigingen. Koppel opnieuw en sta alle machtigingen toe.",
      ],
    },
  },
};
