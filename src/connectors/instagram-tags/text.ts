import type { ConnectorTexts } from "../connector-text.ts";
import { metaSetUp, userTokenKey } from "../graph/page-text.ts";

const permissions = "instagram_basic, instagram_manage_comments, pages_show_list, pages_read_engagement";

export const instagramTags: ConnectorTexts = {
  setUp: metaSetUp,
  en: {
    needs: "An Instagram professional account linked to a Facebook Page you manage. Free.",
    gets: "Imports public posts that tag your account, with likes and comments.",
    cannot:
      "Instagram can't be searched for a name, and mentions of competitors aren't available. Likes are blank where the author hides them. Sign-ins expire after about 60 days.",
    key: userTokenKey.en(permissions),
    failures: {
      permission: [
        "You don't have permission to view posts that tag you.",
        "Check that the Instagram account is professional and linked to your Page. Then connect again and allow all permissions.",
      ],
      not_found: [
        "This Instagram account is no longer linked to one of your Pages.",
        "Link it to a Page in Meta Business Suite, or choose another account in the import.",
      ],
    },
  },
  es: {
    needs: "Una cuenta profesional de Instagram vinculada a una página de Facebook que administres. Gratis.",
    gets: "Importa publicaciones públicas que etiquetan tu cuenta, con me gusta y comentarios.",
    cannot:
      "En Instagram no se puede buscar un nombre y no hay menciones de la competencia. Faltan los me gusta que oculta el autor. Hay que iniciar sesión cada 60 días.",
    key: userTokenKey.es(permissions),
    failures: {
      permission: [
        "No tienes permiso para ver las publicaciones que te etiquetan.",
        "Comprueba que la cuenta de Instagram sea profesional y esté vinculada a tu página. Después, vuelve a conectarla y acepta todos los permisos.",
      ],
      not_found: [
        "Esta cuenta de Instagram ya no está vinculada a ninguna de tus páginas.",
        "Vincúlala a una página en Meta Business Suite o elige otra cuenta en la importación.",
      ],
    },
  },
  nl: {
    needs: "Een professioneel Instagram-account, gekoppeld aan een Facebook-pagina die je beheert. Gratis.",
    gets: "Importeert openbare berichten waarin je account is getagd, met likes en reacties.",
    cannot:
      "Op een naam zoeken kan niet bij Instagram, en vermeldingen van concurrenten zijn niet beschikbaar. Verborgen likes blijven leeg. Je logt ongeveer elke 60 dagen opnieuw in.",
    key: userTokenKey.nl(permissions),
    failures: {
      permission: [
        "Je hebt geen toegang tot berichten waarin je bent getagd.",
        "Controleer of het Instagram-account professioneel is en aan je pagina is gekoppeld. Koppel opnieuw en sta alle machtigingen toe.",
      ],
      not_found: [
        "Dit Instagram-account is niet meer aan een van je pagina's gekoppeld.",
        "Koppel het aan een pagina in Meta Business Suite, of kies een ander account in de import.",
      ],
    },
  },
};
