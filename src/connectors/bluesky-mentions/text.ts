import type { ConnectorTexts } from "../connector-text.ts";

export const blueskyMentions: ConnectorTexts = {
  en: {
    needs:
      "A Bluesky account of yours and an app password for it; it costs nothing. What is searched for are the names, hashtags and handles on the Listen tab.",
    cannot:
      "Only public posts, and of those what Bluesky's own search finds. It counts no views or reach. Posts by the accounts that you list for a brand are left out of its mentions.",
    key: "Your handle, a colon and an app password, such as name.bsky.social:abcd-efgh-ijkl-mnop. Make one in Bluesky under Settings, Privacy and security, App passwords; it needs no access to direct messages. Never enter your account's own password.",
    failures: {
      auth_expired: [
        "Bluesky does not accept this app password.",
        "Make a new one and connect again. Is the account on another server than bsky.social? Only accounts on bsky.social can search.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta tuya de Bluesky y una contraseña de aplicación para ella; es gratis. Se buscan los nombres, las etiquetas y las cuentas de la pestaña Escuchar.",
    cannot:
      "Solo hay publicaciones públicas y, de ellas, las que encuentra el buscador de Bluesky. No cuenta visualizaciones ni alcance. Lo que publican las cuentas que indicas para una marca no cuenta como mención suya.",
    key: "Tu cuenta, dos puntos y una contraseña de aplicación, como nombre.bsky.social:abcd-efgh-ijkl-mnop. Créala en Bluesky, en Ajustes, Privacidad y seguridad, Contraseñas de aplicación; no necesita acceso a los mensajes directos. No escribas nunca la contraseña de tu cuenta.",
    failures: {
      auth_expired: [
        "Bluesky no acepta esta contraseña de aplicación.",
        "Crea otra y vuelve a conectar. ¿La cuenta está en otro servidor que bsky.social? Solo pueden buscar las cuentas de bsky.social.",
      ],
    },
  },
  nl: {
    needs:
      "Een eigen Bluesky-account en een app-wachtwoord daarvoor; het kost niets. Er wordt gezocht naar de namen, hashtags en accounts op het tabblad Luisteren.",
    cannot:
      "Alleen openbare berichten, en daarvan wat het zoeken van Bluesky zelf vindt. Weergaven en bereik telt het niet. Berichten van de accounts die je bij een merk noemt, tellen niet als vermelding van dat merk.",
    key: "Je accountnaam, een dubbele punt en een app-wachtwoord, zoals naam.bsky.social:abcd-efgh-ijkl-mnop. Maak er een in Bluesky bij Instellingen, Privacy en beveiliging, App-wachtwoorden; toegang tot privéberichten is niet nodig. Vul nooit het wachtwoord van je account in.",
    failures: {
      auth_expired: [
        "Bluesky accepteert dit app-wachtwoord niet.",
        "Maak een nieuw wachtwoord en maak opnieuw verbinding. Staat het account op een andere server dan bsky.social? Alleen accounts op bsky.social kunnen zoeken.",
      ],
    },
  },
};
