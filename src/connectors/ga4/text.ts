import type { ConnectorTexts } from "../connector-text.ts";

export const ga4: ConnectorTexts = {
  en: {
    needs:
      "A Google account that may read the property: the Viewer role is enough. Free. Sign in with Google and choose the property.",
    cannot:
      "Rows are by page and day, by channel and day, and of the whole website by day: do not add the three up, nor users over days, since people come back. Rates are calculated from the counts. Google leaves out rows with few people, puts rare pages together as “(other)” and sometimes counts from a sample: the import tells you when it does. The last two days still change.",
    key: "",
    failures: {
      permission: [
        "Google does not let you read this property.",
        "Ask its administrator for the Viewer role, or sign in again and leave the permission for Analytics ticked. If neither helps, whoever deployed the add-on has to switch on the Analytics Data API and Admin API in its Google Cloud project.",
      ],
      rate_limited: [
        "This property has been asked too much just now: Google counts everybody who reads it.",
        "The import goes on by itself within the hour. Shorter periods take less.",
      ],
      quota_exhausted: [
        "What may be asked of this property today is used up, by you or by others who read it.",
        "Run the import again tomorrow, or over a shorter period.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de Google que pueda leer la propiedad: basta el rol de Lector. Es gratis. Inicia sesión con Google y elige la propiedad.",
    cannot:
      "Las filas son por página y día, por canal y día, y de todo el sitio por día: no sumes las tres, ni los usuarios de varios días, porque la gente vuelve. Las tasas se calculan a partir de los recuentos. Google omite las filas con pocas personas, agrupa las páginas poco vistas en «(other)» y a veces cuenta a partir de una muestra: la importación te avisa cuando lo hace. Los dos últimos días aún cambian.",
    key: "",
    failures: {
      permission: [
        "Google no te deja leer esta propiedad.",
        "Pide a quien la administra el rol de Lector, o inicia sesión de nuevo y deja marcado el permiso de Analytics. Si no basta, quien instaló el complemento debe activar las API Analytics Data y Analytics Admin en su proyecto de Google Cloud.",
      ],
      rate_limited: [
        "Se ha consultado demasiado esta propiedad: Google cuenta a todos los que la leen.",
        "La importación sigue sola en menos de una hora. Los periodos más cortos consumen menos.",
      ],
      quota_exhausted: [
        "Ya se ha agotado lo que se puede consultar hoy de esta propiedad, por ti o por otras personas que la leen.",
        "Repite la importación mañana o con un periodo más corto.",
      ],
    },
  },
  nl: {
    needs:
      "Een Google-account dat de property mag lezen: de rol Lezer is genoeg. Gratis. Log in met Google en kies de property.",
    cannot:
      "Rijen zijn per pagina en dag, per kanaal en dag, en van de hele website per dag: tel die drie niet bij elkaar op, en ook geen gebruikers over dagen, want mensen komen terug. Percentages worden uit de aantallen berekend. Google laat rijen met weinig mensen weg, voegt zelden bekeken pagina's samen als “(other)” en telt soms op basis van een steekproef: de import meldt het als dat gebeurt. De laatste twee dagen veranderen nog.",
    key: "",
    failures: {
      permission: [
        "Je mag deze property van Google niet lezen.",
        "Vraag de beheerder om de rol Lezer, of log opnieuw in en laat de toestemming voor Analytics aangevinkt. Helpt dat niet, dan moet wie de add-on heeft geïnstalleerd de Analytics Data API en Admin API inschakelen in het Google Cloud-project.",
      ],
      rate_limited: [
        "Er is zojuist te veel van deze property gevraagd: Google telt iedereen mee die haar leest.",
        "De import gaat binnen een uur vanzelf verder. Kortere periodes kosten minder.",
      ],
      quota_exhausted: [
        "Wat er vandaag van deze property gevraagd mag worden is op, door jou of door anderen die haar lezen.",
        "Voer de import morgen opnieuw uit, of over een kortere periode.",
      ],
    },
  },
};
