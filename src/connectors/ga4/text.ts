import type { ConnectorTexts } from "../connector-text.ts";

export const ga4: ConnectorTexts = {
  setUp: "Enable Google Analytics Data API and Google Analytics Admin API in the Google Cloud project.",
  en: {
    needs: "A Google account with at least the Viewer role for the property. Free.",
    gets: "Imports daily sessions, users, views, engagement time, bounces and key events per page and channel; sessions and key events per campaign and link.",
    cannot:
      "Google leaves out rows with few people, groups rare pages as “(other)” and sometimes estimates from a sample. The last two days can change.",
    notes:
      "Don't add up rows per page, per channel and for the website: each covers all visits. Don't add up users over days either, since people return.",
    key: "",
    failures: {
      permission: [
        "You don't have permission to view this property.",
        "Ask its administrator for the Viewer role, or sign in again and allow access to Analytics. If neither helps, ask the add-on's administrator to enable the Analytics APIs.",
      ],
      rate_limited: [
        "This property has reached Google's request limit. It applies to everyone who reads the property.",
        "The import resumes automatically within the hour. Shorter periods take fewer requests.",
      ],
      quota_exhausted: [
        "This property has reached Google's daily limit. It applies to everyone who reads the property.",
        "Run the import again tomorrow, or choose a shorter period.",
      ],
    },
  },
  es: {
    needs: "Una cuenta de Google con rol de Lector o superior en la propiedad. Gratis.",
    gets: "Importa sesiones, usuarios, visualizaciones, tiempo de interacción, rebotes y eventos clave diarios por página y canal; por campaña y enlace, sesiones y eventos clave.",
    cannot:
      "Google omite filas con pocas personas, agrupa páginas poco vistas en «(other)» o usa muestras. Los dos últimos días pueden cambiar.",
    notes:
      "No sumes las filas por página, por canal y de todo el sitio: cada grupo abarca todas las visitas. Tampoco sumes usuarios de varios días, porque la gente vuelve.",
    key: "",
    failures: {
      permission: [
        "No tienes permiso para ver esta propiedad.",
        "Pide el rol de Lector a su administrador, o vuelve a iniciar sesión y permite el acceso a Analytics. Si no funciona, pide al administrador del complemento que habilite las API de Analytics.",
      ],
      rate_limited: [
        "Esta propiedad ha alcanzado el límite de consultas de Google. Se aplica a todos los que la leen.",
        "La importación se reanuda automáticamente en menos de una hora. Los periodos más cortos consumen menos.",
      ],
      quota_exhausted: [
        "Esta propiedad ha alcanzado el límite diario de Google. Se aplica a todos los que la leen.",
        "Repite la importación mañana o elige un periodo más corto.",
      ],
    },
  },
  nl: {
    needs: "Een Google-account met minstens de rol Lezer voor de property. Gratis.",
    gets: "Importeert sessies, gebruikers, weergaven, betrokken tijd, bounces en belangrijke gebeurtenissen per dag, pagina en kanaal. Per campagne en link sessies en belangrijke gebeurtenissen.",
    cannot:
      "Google laat rijen met weinig mensen weg en voegt zelden bekeken pagina's samen als ‘(other)’. Soms gebruikt Google een steekproef. De laatste twee dagen kunnen veranderen.",
    notes:
      "Tel rijen per pagina, per kanaal en voor de hele website niet bij elkaar op: elke groep bevat alle bezoeken. Tel ook geen gebruikers van meerdere dagen op, want mensen komen terug.",
    key: "",
    failures: {
      permission: [
        "Je hebt geen toegang tot deze property.",
        "Vraag de beheerder ervan om de rol Lezer, of log opnieuw in en sta toegang tot Analytics toe. Helpt dat niet? Vraag de beheerder van de add-on om de API's van Analytics in te schakelen.",
      ],
      rate_limited: [
        "Deze property heeft de limiet van Google bereikt. Die geldt voor iedereen die de property leest.",
        "De import wordt binnen een uur automatisch hervat. Een kortere periode kost minder.",
      ],
      quota_exhausted: [
        "Deze property heeft de daglimiet van Google bereikt. Die geldt voor iedereen die de property leest.",
        "Start de import morgen opnieuw, of kies een kortere periode.",
      ],
    },
  },
};
