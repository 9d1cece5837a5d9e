import type { ConnectorTexts } from "../connector-text.ts";

export const mastodon: ConnectorTexts = {
  en: {
    needs:
      "Nothing: every public account can be read without signing in, yours and your competitors'. Write it with its server: @name@mastodon.social.",
    cannot:
      "Mastodon counts no views, impressions or reach, so rates are by followers. It keeps no history of followers: the add-on writes down today's number at every import. Only the large servers are on the list of those that the add-on may ask; whoever deployed it can add others. Servers that show posts to members alone cannot be read.",
    key: "",
    failures: {
      not_listed: [
        "This account is on a server that the add-on may not ask.",
        "Ask whoever deployed the add-on to add the server to its list of addresses.",
      ],
      permission: ["The account's server shows its posts to members alone.", "Choose an account on another server."],
      not_found: [
        "There is no such account on this server.",
        "Check the name and the server, such as @name@mastodon.social. Has the account moved? Then write its new address.",
      ],
    },
  },
  es: {
    needs:
      "Nada: se puede leer cualquier cuenta pública sin iniciar sesión, la tuya y las de la competencia. Escríbela con su servidor: @nombre@mastodon.social.",
    cannot:
      "Mastodon no cuenta visualizaciones, impresiones ni alcance, así que las tasas se calculan por seguidores. No guarda el historial de seguidores: el complemento anota el número del día en cada importación. En la lista de servidores que el complemento puede consultar solo están los grandes; quien lo instaló puede añadir otros. No se pueden leer los servidores que solo muestran las publicaciones a sus miembros.",
    key: "",
    failures: {
      not_listed: [
        "Esta cuenta está en un servidor que el complemento no puede consultar.",
        "Pide a quien instaló el complemento que añada el servidor a su lista de direcciones.",
      ],
      permission: [
        "El servidor de la cuenta solo muestra las publicaciones a sus miembros.",
        "Elige una cuenta de otro servidor.",
      ],
      not_found: [
        "No existe esa cuenta en este servidor.",
        "Comprueba el nombre y el servidor, como @nombre@mastodon.social. ¿Se ha mudado la cuenta? Escribe entonces su nueva dirección.",
      ],
    },
  },
  nl: {
    needs:
      "Niets: elk openbaar account is te lezen zonder in te loggen, dat van jou en die van concurrenten. Schrijf het met de server erbij: @naam@mastodon.social.",
    cannot:
      "Mastodon telt geen weergaven, vertoningen of bereik, dus percentages zijn per volger. Het bewaart geen geschiedenis van volgers: de add-on noteert bij elke import het aantal van die dag. Op de lijst van servers die de add-on mag bevragen staan alleen de grote; wie de add-on heeft geïnstalleerd, kan andere toevoegen. Servers die berichten alleen aan leden tonen, zijn niet te lezen.",
    key: "",
    failures: {
      not_listed: [
        "Dit account staat op een server die de add-on niet mag bevragen.",
        "Vraag wie de add-on heeft geïnstalleerd om de server aan de lijst van adressen toe te voegen.",
      ],
      permission: [
        "De server van dit account toont de berichten alleen aan leden.",
        "Kies een account op een andere server.",
      ],
      not_found: [
        "Dit account bestaat niet op deze server.",
        "Controleer de naam en de server, zoals @naam@mastodon.social. Is het account verhuisd? Schrijf dan het nieuwe adres.",
      ],
    },
  },
};
