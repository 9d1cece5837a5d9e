import type { ConnectorTexts } from "../connector-text.ts";

export const mastodonMentions: ConnectorTexts = {
  en: {
    needs: "Nothing but hashtags: fill them in for each brand on the Listen tab. Nobody has to sign in.",
    cannot:
      "Mastodon's servers let strangers search for hashtags only: a brand that is named without one is not found. It reads what mastodon.social knows, the largest server, and counts of posts from other servers can lag behind. There are no views and no reach.",
    key: "",
    failures: {
      permission: [
        "The server mastodon.social shows its hashtags to members alone at the moment.",
        "Try again later. Nothing that you imported is lost.",
      ],
    },
  },
  es: {
    needs: "Solo etiquetas: escríbelas para cada marca en la pestaña Escuchar. No hace falta iniciar sesión.",
    cannot:
      "Los servidores de Mastodon solo dejan buscar etiquetas a quien no es miembro: no se encuentra una marca nombrada sin ellas. Se lee lo que conoce mastodon.social, el servidor más grande, y las cifras de publicaciones de otros servidores pueden ir con retraso. No hay visualizaciones ni alcance.",
    key: "",
    failures: {
      permission: [
        "En este momento, mastodon.social solo muestra sus etiquetas a sus miembros.",
        "Inténtalo más tarde. Lo que ya has importado no se pierde.",
      ],
    },
  },
  nl: {
    needs: "Alleen hashtags: vul ze per merk in op het tabblad Luisteren. Inloggen is niet nodig.",
    cannot:
      "Servers van Mastodon laten buitenstaanders alleen op hashtags zoeken: een merk dat zonder hashtag wordt genoemd, wordt niet gevonden. Gelezen wordt wat mastodon.social kent, de grootste server; aantallen bij berichten van andere servers kunnen achterlopen. Weergaven en bereik zijn er niet.",
    key: "",
    failures: {
      permission: [
        "De server mastodon.social laat zijn hashtags nu alleen aan leden zien.",
        "Probeer het later opnieuw. Wat je al hebt geïmporteerd, blijft staan.",
      ],
    },
  },
};
