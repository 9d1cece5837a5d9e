import type { ConnectorTexts } from "../connector-text.ts";

export const mastodonMentions: ConnectorTexts = {
  en: {
    needs: "No sign-in needed, only your brands' hashtags. Free.",
    gets: "Imports public posts with these hashtags, with likes, comments and shares.",
    cannot:
      "Mentions without a hashtag can't be found. Searches mastodon.social, the largest server; counts for posts from other servers can be outdated. Views and reach aren't available.",
    key: "",
    failures: {
      permission: [
        "The server mastodon.social currently shows hashtags to members only.",
        "Try again later. Your imported rows stay in the sheet.",
      ],
    },
  },
  es: {
    needs: "No hace falta iniciar sesión, solo hashtags de tus marcas. Gratis.",
    gets: "Importa publicaciones públicas con estos hashtags, con me gusta, comentarios y compartidos.",
    cannot:
      "No se encuentran menciones sin hashtag. Se busca en mastodon.social, el servidor más grande; los recuentos de otros servidores pueden estar desactualizados. No hay visualizaciones ni alcance.",
    key: "",
    failures: {
      permission: [
        "Ahora mismo, mastodon.social solo muestra los hashtags a sus miembros.",
        "Inténtalo más tarde. Las filas importadas siguen en la hoja.",
      ],
    },
  },
  nl: {
    needs: "Inloggen is niet nodig, alleen hashtags van je merken. Gratis.",
    gets: "Importeert openbare berichten met deze hashtags, met likes, reacties en shares.",
    cannot:
      "Vermeldingen zonder hashtag worden niet gevonden. Zoekt op mastodon.social, de grootste server; aantallen van andere servers kunnen achterlopen. Weergaven en bereik zijn niet beschikbaar.",
    key: "",
    failures: {
      permission: [
        "De server mastodon.social toont hashtags nu alleen aan leden.",
        "Probeer het later opnieuw. Geïmporteerde rijen blijven staan.",
      ],
    },
  },
};
