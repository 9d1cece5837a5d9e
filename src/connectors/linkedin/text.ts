import type { ConnectorTexts } from "../connector-text.ts";

export const linkedin: ConnectorTexts = {
  en: {
    needs:
      "A LinkedIn page of which you are a super admin, and an app that LinkedIn has approved for its Community Management API: whoever runs the add-on applies for that, and until it is granted nobody can sign in here. It costs nothing. LinkedIn wants you to sign in again every 60 days.",
    cannot:
      "Personal profiles and other people's pages, video views, and whatever is older than twelve months by day. Paid results are not included. LinkedIn tells each day's new followers but not how many there were: the add-on writes down today's number at every import. Older days come with the export files of the page's analytics.",
    key: "",
    failures: {
      permission: [
        "LinkedIn does not let this connection read the page.",
        "Check on LinkedIn that you are still a super admin of the page, then connect again. If that does not help, LinkedIn has not approved the app for the Community Management API: ask whoever runs the add-on.",
      ],
      quota_exhausted: [
        "LinkedIn answers no more questions of this app today.",
        "The count begins again at midnight UTC: run the import tomorrow, or let its schedule do so.",
      ],
      version_gone: [
        "LinkedIn has ended the version of its API that this add-on speaks.",
        "Update the add-on, or ask whoever runs it to. Until then import the export files of the page's analytics.",
      ],
    },
  },
  es: {
    needs:
      "Una página de LinkedIn de la que seas superadministrador y una app que LinkedIn haya aprobado para su Community Management API: la solicita quien gestiona el complemento, y hasta que la conceden nadie puede iniciar sesión aquí. No cuesta nada. LinkedIn te pide volver a iniciar sesión cada 60 días.",
    cannot:
      "Perfiles personales y páginas ajenas, visualizaciones de vídeo y datos por día de hace más de doce meses. Los resultados de pago no se incluyen. LinkedIn da los seguidores nuevos de cada día, pero no cuántos había: el complemento anota el número del día en cada importación. Los días anteriores están en los archivos que exportas de los análisis de la página.",
    key: "",
    failures: {
      permission: [
        "LinkedIn no permite que esta conexión lea la página.",
        "Comprueba en LinkedIn que sigues siendo superadministrador de la página y vuelve a conectar. Si no sirve, LinkedIn no ha aprobado la app para la Community Management API: pregunta a quien gestiona el complemento.",
      ],
      quota_exhausted: [
        "LinkedIn no responde hoy a más consultas de esta app.",
        "La cuenta vuelve a empezar a medianoche (UTC): repite la importación mañana o deja que lo haga su programación.",
      ],
      version_gone: [
        "LinkedIn ha retirado la versión de su API que usa este complemento.",
        "Actualiza el complemento o pídeselo a quien lo gestiona. Mientras tanto, importa los archivos que exportas de los análisis de la página.",
      ],
    },
  },
  nl: {
    needs:
      "Een LinkedIn-pagina waarvan je superbeheerder bent, en een app die LinkedIn heeft goedgekeurd voor de Community Management API: wie de add-on beheert vraagt dat aan, en tot die tijd kan niemand hier inloggen. Het kost niets. LinkedIn wil dat je elke 60 dagen opnieuw inlogt.",
    cannot:
      "Persoonlijke profielen en pagina's van anderen, videoweergaven, en cijfers per dag van meer dan twaalf maanden geleden. Betaalde resultaten tellen niet mee. LinkedIn geeft per dag de nieuwe volgers, maar niet hoeveel het er waren: de add-on noteert bij elke import het aantal van die dag. Oudere dagen staan in de exportbestanden van de paginastatistieken.",
    key: "",
    failures: {
      permission: [
        "LinkedIn laat deze verbinding de pagina niet lezen.",
        "Kijk op LinkedIn of je nog superbeheerder van de pagina bent en verbind opnieuw. Helpt dat niet, dan heeft LinkedIn de app niet goedgekeurd voor de Community Management API: vraag het aan wie de add-on beheert.",
      ],
      quota_exhausted: [
        "LinkedIn beantwoordt vandaag geen vragen van deze app meer.",
        "De telling begint om middernacht (UTC) opnieuw: start de import morgen, of laat dat aan de planning over.",
      ],
      version_gone: [
        "LinkedIn is gestopt met de versie van de API die deze add-on gebruikt.",
        "Werk de add-on bij, of vraag dat aan wie hem beheert. Importeer tot die tijd de exportbestanden van de paginastatistieken.",
      ],
    },
  },
};
