import type { ConnectorTexts } from "../connector-text.ts";

export const blueskyMentions: ConnectorTexts = {
  en: {
    needs: "A Bluesky account and an app password. Free.",
    gets: "Imports public posts that match your brands' names, hashtags and handles, with likes, comments and shares.",
    cannot:
      "Finds what Bluesky's own search finds. Views and reach aren't available. Posts by a brand's own accounts are left out.",
    key: "Your handle, a colon and an app password: name.bsky.social:abcd-efgh-ijkl-mnop. Create one in Bluesky under Settings > Privacy and security > App passwords. It doesn't need access to direct messages. Never enter your account password.",
    failures: {
      auth_expired: [
        "Bluesky doesn't accept this app password.",
        "Create a new one and connect again. Only accounts on bsky.social can search.",
      ],
    },
  },
  es: {
    needs: "Una cuenta de Bluesky y una contraseña de aplicación. Gratis.",
    gets: "Importa publicaciones públicas con los nombres, hashtags y cuentas de tus marcas, con me gusta, comentarios y compartidos.",
    cannot:
      "Encuentra lo mismo que el buscador de Bluesky. No hay visualizaciones ni alcance. Se excluyen las publicaciones de las cuentas de la propia marca.",
    key: "Tu cuenta, dos puntos y una contraseña de aplicación: nombre.bsky.social:abcd-efgh-ijkl-mnop. Créala en Bluesky, en Ajustes > Privacidad y seguridad > Contraseñas de aplicación. No necesita acceso a los mensajes directos. Nunca escribas la contraseña de tu cuenta.",
    failures: {
      auth_expired: [
        "Bluesky no acepta esta contraseña de aplicación.",
        "Crea otra y vuelve a conectar la cuenta. Solo pueden buscar las cuentas de bsky.social.",
      ],
    },
  },
  nl: {
    needs: "Een Bluesky-account en een app-wachtwoord. Gratis.",
    gets: "Importeert openbare berichten met de namen, hashtags en accounts van je merken, met likes, reacties en shares.",
    cannot:
      "Vindt wat de zoekfunctie van Bluesky vindt. Weergaven en bereik zijn niet beschikbaar. Berichten van de eigen accounts van een merk tellen niet mee.",
    key: "Je accountnaam, een dubbele punt en een app-wachtwoord: naam.bsky.social:abcd-efgh-ijkl-mnop. Maak er een in Bluesky bij Instellingen > Privacy en beveiliging > App-wachtwoorden. Toegang tot privéberichten is niet nodig. Vul nooit het wachtwoord van je account in.",
    failures: {
      auth_expired: [
        "Bluesky accepteert dit app-wachtwoord niet.",
        "Maak een nieuw app-wachtwoord en koppel opnieuw. Alleen accounts op bsky.social kunnen zoeken.",
      ],
    },
  },
};
