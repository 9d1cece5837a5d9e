import type { ConnectorTexts } from "../connector-text.ts";

export const linkedin: ConnectorTexts = {
  setUp:
    "Apply for LinkedIn's Community Management API for the app. Until LinkedIn has approved it, nobody can sign in. If it has only granted rw_organization_admin, which also allows changes, set LINKEDIN_SCOPES to r_organization_social,rw_organization_admin.",
  en: {
    needs: "Super admin access to a LinkedIn Page. Free. Sign-ins expire after 60 days.",
    gets: "Imports posts with impressions, reach, reactions, comments, shares and clicks, and daily totals for 12 months.",
    cannot:
      "Personal profiles, other companies' Pages, video views, paid results and past follower totals. For older days, import the export files of the Page's analytics.",
    key: "",
    failures: {
      permission: [
        "You don't have permission to view this Page's analytics.",
        "Check on LinkedIn that you're still a super admin of the Page. Then connect again. If this doesn't help, ask the add-on's administrator to check LinkedIn's approval of the app.",
      ],
      quota_exhausted: [
        "The add-on has reached LinkedIn's daily request limit.",
        "The limit resets at midnight UTC. Run the import tomorrow, or wait for its next scheduled run.",
      ],
      version_gone: [
        "LinkedIn has retired the version of its API that this add-on uses.",
        "Ask the add-on's administrator to update it. Until then, import the export files of the Page's analytics.",
      ],
    },
  },
  es: {
    needs: "Acceso de superadministrador a una página de LinkedIn. Gratis. Hay que iniciar sesión cada 60 días.",
    gets: "Importa publicaciones con impresiones, alcance, reacciones, comentarios, compartidos y clics, y totales diarios de 12 meses.",
    cannot:
      "Perfiles personales, páginas ajenas, visualizaciones de vídeo, resultados de pago y seguidores anteriores. Para días anteriores, importa los archivos de estadísticas de la página.",
    key: "",
    failures: {
      permission: [
        "No tienes permiso para ver las estadísticas de esta página.",
        "Comprueba en LinkedIn que sigues siendo superadministrador de la página. Después, vuelve a conectar. Si no funciona, pide al administrador del complemento que compruebe la aprobación de la app en LinkedIn.",
      ],
      quota_exhausted: [
        "El complemento ha alcanzado el límite diario de consultas de LinkedIn.",
        "El límite se restablece a medianoche (UTC). Ejecuta la importación mañana o espera a la próxima programada.",
      ],
      version_gone: [
        "LinkedIn ha retirado la versión de su API que usa este complemento.",
        "Pide al administrador del complemento que lo actualice. Mientras tanto, importa los archivos de estadísticas de la página.",
      ],
    },
  },
  nl: {
    needs: "Superbeheerdersrechten voor een LinkedIn-pagina. Gratis. Je logt elke 60 dagen opnieuw in.",
    gets: "Importeert berichten met impressies, bereik, likes, reacties, shares en klikken, en dagtotalen van 12 maanden.",
    cannot:
      "Persoonlijke profielen, pagina's van anderen, videoweergaven, betaalde resultaten en eerdere volgersaantallen. Importeer voor oudere dagen de exportbestanden van de paginastatistieken.",
    key: "",
    failures: {
      permission: [
        "Je hebt geen toegang tot de statistieken van deze pagina.",
        "Controleer op LinkedIn of je nog superbeheerder van de pagina bent en koppel opnieuw. Helpt dat niet? Vraag de beheerder van de add-on of LinkedIn de app heeft goedgekeurd.",
      ],
      quota_exhausted: [
        "De add-on heeft de daglimiet van LinkedIn bereikt.",
        "De limiet begint om middernacht (UTC) opnieuw. Voer de import morgen opnieuw uit, of wacht op de volgende geplande import.",
      ],
      version_gone: [
        "LinkedIn ondersteunt de versie van de API in deze add-on niet meer.",
        "Vraag de beheerder van de add-on om hem bij te werken. Importeer tot die tijd de exportbestanden van de paginastatistieken.",
      ],
    },
  },
};
