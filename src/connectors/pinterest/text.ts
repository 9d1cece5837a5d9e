import type { ConnectorTexts } from "../connector-text.ts";

export const pinterest: ConnectorTexts = {
  setUp:
    "An app with trial access can make 1,000 requests a day; ask Pinterest for standard access if that's too few. Saves, profile visits, new followers and video views need Pinterest's multi-Pin analytics for the app.",
  en: {
    needs: "A Pinterest account, or a token from your own app. Daily totals need a business account. Free.",
    gets: "Imports your Pins with impressions, clicks and comments, and daily totals for 90 days. Pins of the last 90 days can include saves, video views and profile visits.",
    cannot: "Competitors' Pins and past follower counts.",
    notes: "Clicks are outbound clicks, which lead to your page. Each import records today's follower count.",
    key: "A token from your own app. Open My apps on developers.pinterest.com and choose your app. Generate an access token with user_accounts:read, pins:read and boards:read. It begins with pina_ and expires soon.",
    failures: {
      permission: [
        "You don't have permission to view this on Pinterest.",
        "Sign in again and allow all permissions. Daily totals need a business account, and the app needs at least trial access.",
      ],
      rate_limited: [
        "You've reached Pinterest's request limit for now.",
        "The import resumes automatically. An app with trial access can make 1,000 requests a day; Pinterest can grant it standard access.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de Pinterest o un token de tu propia app. Los totales diarios requieren una cuenta de empresa. Gratis.",
    gets: "Importa tus pines con impresiones, clics y comentarios, y totales diarios de 90 días. Los pines de ese periodo pueden incluir guardados, visualizaciones de vídeo y visitas al perfil.",
    cannot: "Pines de la competencia y seguidores anteriores.",
    notes: "Los clics son los salientes, que llevan a tu página. Cada importación registra los seguidores de hoy.",
    key: "Un token de tu propia app. Abre My apps en developers.pinterest.com y elige tu app. Genera un token de acceso con user_accounts:read, pins:read y boards:read. Empieza por pina_ y caduca pronto.",
    failures: {
      permission: [
        "No tienes permiso para ver esto en Pinterest.",
        "Vuelve a iniciar sesión y acepta todos los permisos. Los totales diarios requieren una cuenta de empresa, y la app, al menos acceso de prueba.",
      ],
      rate_limited: [
        "Has alcanzado por ahora el límite de consultas de Pinterest.",
        "La importación se reanuda automáticamente. Una app con acceso de prueba puede hacer 1000 consultas al día; Pinterest puede darle acceso estándar.",
      ],
    },
  },
  nl: {
    needs:
      "Een Pinterest-account, of een token van je eigen app. Voor dagtotalen is een zakelijk account nodig. Gratis.",
    gets: "Importeert je pins met impressies, klikken en reacties, en dagtotalen van 90 dagen. Bij pins van de laatste 90 dagen soms ook aantal keer opgeslagen, videoweergaven en profielbezoeken.",
    cannot: "Pins van concurrenten en eerdere volgersaantallen.",
    notes:
      "Klikken zijn uitgaande klikken, die naar je pagina leiden. Elke import legt het aantal volgers van vandaag vast.",
    key: "Een token van je eigen app. Open My apps op developers.pinterest.com en kies je app. Maak een toegangstoken met user_accounts:read, pins:read en boards:read. Het begint met pina_ en verloopt snel.",
    failures: {
      permission: [
        "Je hebt hier op Pinterest geen toegang toe.",
        "Log opnieuw in en sta alle rechten toe. Voor dagtotalen is een zakelijk account nodig, en voor de app minstens proeftoegang.",
      ],
      rate_limited: [
        "Je hebt de limiet van Pinterest voorlopig bereikt.",
        "De import wordt automatisch hervat. Een app met proeftoegang mag 1000 verzoeken per dag doen; Pinterest kan standaardtoegang geven.",
      ],
    },
  },
};
