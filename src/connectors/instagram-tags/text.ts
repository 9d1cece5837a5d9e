import type { ConnectorTexts } from "../connector-text.ts";

export const instagramTags: ConnectorTexts = {
  en: {
    needs:
      "A professional Instagram account that is linked to a Facebook page you have a role on. The Meta app needs instagram_basic, instagram_manage_comments, pages_show_list and pages_read_engagement, and you a role in the app or the app Meta's approval. It is free.",
    cannot:
      "Only posts in which your account is tagged, of accounts that are public: Instagram cannot be searched for a name, and it tells of nobody else's mentions. Likes are missing where the author hides them. You sign in again about every 60 days.",
    key: "A user access token. In Meta's Graph API Explorer choose your app, add the four permissions and generate a token; the access token debugger extends it to 60 days.",
    failures: {
      permission: [
        "Instagram does not let this connection read the posts in which you are tagged.",
        "Check that the Instagram account is professional and linked to your page. Then connect again and agree to all permissions.",
      ],
      not_found: [
        "This Instagram account is no longer linked to one of your pages.",
        "Link it to a page in Meta Business Suite, or choose another account in the import.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta profesional de Instagram vinculada a una página de Facebook en la que tengas un rol. La app de Meta necesita instagram_basic, instagram_manage_comments, pages_show_list y pages_read_engagement, y tú un rol en la app o la app la aprobación de Meta. Es gratis.",
    cannot:
      "Solo publicaciones en las que han etiquetado tu cuenta, de cuentas públicas: en Instagram no se puede buscar un nombre y no cuenta las menciones de otros. Faltan los me gusta cuando el autor los oculta. Hay que volver a iniciar sesión cada 60 días, más o menos.",
    key: "Un token de acceso de usuario. En el Explorador de la API Graph de Meta elige tu app, añade los cuatro permisos y genera un token; el depurador de tokens lo amplía a 60 días.",
    failures: {
      permission: [
        "Instagram no deja que esta conexión lea las publicaciones en las que te etiquetan.",
        "Comprueba que la cuenta de Instagram sea profesional y esté vinculada a tu página. Luego vuelve a conectarla y acepta todos los permisos.",
      ],
      not_found: [
        "Esta cuenta de Instagram ya no está vinculada a ninguna de tus páginas.",
        "Vincúlala a una página en Meta Business Suite o elige otra cuenta en la importación.",
      ],
    },
  },
  nl: {
    needs:
      "Een professioneel Instagram-account dat gekoppeld is aan een Facebook-pagina waarop je een rol hebt. De Meta-app heeft instagram_basic, instagram_manage_comments, pages_show_list en pages_read_engagement nodig, en jij een rol in de app of de app goedkeuring van Meta. Het is gratis.",
    cannot:
      "Alleen berichten waarin je account is getagd, van openbare accounts: op een naam zoeken kan bij Instagram niet, en vermeldingen van anderen geeft het niet. Vind-ik-leuks ontbreken als de maker ze verbergt. Ongeveer elke 60 dagen log je opnieuw in.",
    key: "Een gebruikerstoken. Kies in de Graph API Explorer van Meta je app, voeg de vier machtigingen toe en maak een token; met de token-debugger verleng je het tot 60 dagen.",
    failures: {
      permission: [
        "Instagram laat deze koppeling de berichten waarin je bent getagd niet lezen.",
        "Kijk of het Instagram-account professioneel is en aan je pagina gekoppeld. Koppel daarna opnieuw en ga akkoord met alle machtigingen.",
      ],
      not_found: [
        "Dit Instagram-account is niet meer aan een van je pagina's gekoppeld.",
        "Koppel het in Meta Business Suite aan een pagina, of kies een ander account in de import.",
      ],
    },
  },
};
