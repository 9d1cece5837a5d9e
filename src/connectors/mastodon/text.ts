import type { ConnectorTexts } from "../connector-text.ts";

export const mastodon: ConnectorTexts = {
  setUp: "Only large servers are on the list of URLs that the add-on can request. SITES adds others.",
  en: {
    needs: "No sign-in needed. Enter any public account with its server, such as @name@mastodon.social. Free.",
    gets: "Imports posts with likes, comments and shares, and today's follower count.",
    cannot:
      "Views, impressions and reach aren't available, so rates are based on followers. Past follower counts aren't available. Only large servers are set up, and members-only servers can't be read.",
    key: "",
    failures: {
      not_listed: [
        "This account's server isn't set up in the add-on.",
        "Ask the add-on's administrator to add the server.",
      ],
      permission: ["This account's server shows posts to members only.", "Choose an account on another server."],
      not_found: [
        "Account not found on this server.",
        "Check the name and the server, such as @name@mastodon.social. If the account has moved, enter its new address.",
      ],
    },
  },
  es: {
    needs: "No hace falta iniciar sesión. Escribe una cuenta pública con su servidor: @nombre@mastodon.social. Gratis.",
    gets: "Importa publicaciones con me gusta, comentarios y compartidos, y los seguidores de hoy.",
    cannot:
      "No hay visualizaciones, impresiones ni alcance: las tasas se calculan por seguidores. Tampoco hay seguidores de días anteriores. Solo están configurados los servidores grandes, y no se leen los exclusivos para miembros.",
    key: "",
    failures: {
      not_listed: [
        "El servidor de esta cuenta no está configurado en el complemento.",
        "Pide al administrador del complemento que añada el servidor.",
      ],
      permission: [
        "El servidor de esta cuenta solo muestra las publicaciones a sus miembros.",
        "Elige una cuenta de otro servidor.",
      ],
      not_found: [
        "No se encuentra esta cuenta en el servidor.",
        "Comprueba el nombre y el servidor, como @nombre@mastodon.social. Si la cuenta se ha mudado, escribe su nueva dirección.",
      ],
    },
  },
  nl: {
    needs: "Inloggen is niet nodig. Vul een openbaar account in met de server, zoals @naam@mastodon.social. Gratis.",
    gets: "Importeert berichten met likes, reacties en shares, en het aantal volgers van vandaag.",
    cannot:
      "Weergaven, impressies en bereik zijn niet beschikbaar: engagement rates zijn op basis van volgers. Eerdere volgersaantallen ook niet. Alleen grote servers zijn ingesteld; servers voor alleen leden zijn niet te lezen.",
    key: "",
    failures: {
      not_listed: [
        "De server van dit account is niet ingesteld in de add-on.",
        "Vraag de beheerder van de add-on om de server toe te voegen.",
      ],
      permission: [
        "De server van dit account toont berichten alleen aan leden.",
        "Kies een account op een andere server.",
      ],
      not_found: [
        "Dit account is niet gevonden op deze server.",
        "Controleer de naam en de server, zoals @naam@mastodon.social. Is het account verhuisd? Vul dan het nieuwe adres in.",
      ],
    },
  },
};
