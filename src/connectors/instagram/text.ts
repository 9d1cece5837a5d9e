import type { ConnectorTexts } from "../connector-text.ts";

export const instagram: ConnectorTexts = {
  en: {
    needs:
      "A professional Instagram account (business or creator); a Facebook page is not needed. The Meta app needs the permissions instagram_business_basic and instagram_business_manage_insights, and the account a role in the app or the app Meta's approval. It is free.",
    cannot:
      "Instagram does not give how long a video is, impressions (they became views in 2025) or numbers of posts from before the account was professional. Numbers by day go back 90 days. Likes are missing where they are hidden. Follower totals have no history: the add-on writes down today's number at every import. Competitors need the connection with a Facebook login.",
    key: "An access token for your account. In Meta's app dashboard open Instagram, API setup with Instagram login, and generate a token for your account. It is good for 60 days.",
    failures: {
      permission: [
        "Instagram does not let this connection read these numbers.",
        "Check in Instagram that the account is a business or creator account, then connect again and agree to all permissions.",
      ],
      not_enough_data: [
        "Instagram shows no numbers here yet.",
        "Stories need at least five viewers, audiences at least 100 followers. Try again when there are more.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta profesional de Instagram (de empresa o de creador); no hace falta una página de Facebook. La app de Meta necesita los permisos instagram_business_basic e instagram_business_manage_insights, y la cuenta un rol en la app o la app la aprobación de Meta. Es gratis.",
    cannot:
      "Instagram no da la duración de los vídeos, las impresiones (desde 2025 son visualizaciones) ni cifras de publicaciones anteriores a que la cuenta fuera profesional. Las cifras por día llegan a 90 días atrás. Los me gusta faltan donde están ocultos. No guarda el historial de seguidores: el complemento anota el número del día en cada importación. Para la competencia hace falta la conexión con inicio de sesión de Facebook.",
    key: "Un token de acceso para tu cuenta. En el panel de apps de Meta abre Instagram, configuración de la API con inicio de sesión de Instagram, y genera un token para tu cuenta. Vale 60 días.",
    failures: {
      permission: [
        "Instagram no deja que esta conexión lea estas cifras.",
        "Comprueba en Instagram que la cuenta sea de empresa o de creador, vuelve a conectarla y acepta todos los permisos.",
      ],
      not_enough_data: [
        "Instagram todavía no muestra cifras aquí.",
        "Las historias necesitan al menos cinco espectadores y las audiencias al menos 100 seguidores. Inténtalo cuando haya más.",
      ],
    },
  },
  nl: {
    needs:
      "Een professioneel Instagram-account (bedrijf of creator); een Facebook-pagina is niet nodig. De Meta-app heeft de machtigingen instagram_business_basic en instagram_business_manage_insights nodig, en het account een rol in de app of de app goedkeuring van Meta. Het is gratis.",
    cannot:
      "Instagram geeft geen videoduur, geen vertoningen (sinds 2025 zijn dat weergaven) en geen cijfers van berichten van voordat het account professioneel was. Cijfers per dag gaan 90 dagen terug. Vind-ik-leuks ontbreken waar ze verborgen zijn. Het bewaart geen geschiedenis van volgers: de add-on noteert bij elke import het aantal van die dag. Voor concurrenten is de koppeling met een Facebook-login nodig.",
    key: "Een toegangstoken voor je account. Open in het app-dashboard van Meta Instagram, API-instelling met Instagram-login, en maak een token voor je account. Het is 60 dagen geldig.",
    failures: {
      permission: [
        "Instagram laat deze koppeling deze cijfers niet lezen.",
        "Kijk in Instagram of het account een bedrijfs- of creatoraccount is, koppel het opnieuw en ga akkoord met alle machtigingen.",
      ],
      not_enough_data: [
        "Instagram toont hier nog geen cijfers.",
        "Verhalen hebben minstens vijf kijkers nodig, doelgroepen minstens 100 volgers. Probeer het als er meer zijn.",
      ],
    },
  },
};
