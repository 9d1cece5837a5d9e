import type { ConnectServerText } from "./en.ts";
import { nl as runs } from "./runs/nl.ts";

const signIn: ConnectServerText["signIn"] = {
  page: {
    title: "Engagement",
    connected: (platform, account) =>
      account === "" ? `Gekoppeld aan ${platform}.` : `Gekoppeld aan ${platform} als ${account}.`,
    close: "Je kunt dit tabblad sluiten en teruggaan naar je spreadsheet.",
  },
  notSetUp: (platform) => [
    `Inloggen bij ${platform} is niet ingesteld in deze add-on.`,
    "Vraag je beheerder om dit in te stellen (app, client-ID en clientgeheim), of gebruik een eigen API-sleutel.",
  ],
  denied: (platform) => [
    `De add-on heeft geen toegang tot ${platform} gekregen.`,
    "Ga terug naar je spreadsheet en log opnieuw in. Sta alle machtigingen toe: de add-on leest alleen gegevens.",
  ],
  replayed: () => ["Deze inloglink is verlopen of al gebruikt.", "Ga terug naar je spreadsheet en log opnieuw in."],
  codeExpired: (platform) => [
    `Het inloggen bij ${platform} duurde te lang.`,
    "Ga terug naar je spreadsheet en log opnieuw in.",
  ],
  wrongClient: (platform) => [
    `${platform} herkent deze add-on niet.`,
    "Vraag je beheerder om de client-ID en het clientgeheim van de app te controleren.",
  ],
  wrongRedirect: (platform) => [
    `${platform} kan je niet terugsturen naar deze add-on.`,
    "Vraag je beheerder om de omleidings-URI van de add-on aan de app toe te voegen.",
  ],
  wrongScope: (platform) => [
    `De app van de add-on voor ${platform} mist een machtiging die imports nodig hebben.`,
    "Vraag je beheerder om die machtiging voor de app aan te vragen.",
  ],
  later: (platform) => [
    `${platform} is tijdelijk niet beschikbaar.`,
    "Wacht een paar minuten en probeer het opnieuw. Er is niets gewijzigd.",
  ],
  refused: (platform) => [
    `Inloggen bij ${platform} is geweigerd.`,
    "Ga terug naar je spreadsheet en probeer het opnieuw. Gebeurt het weer? Vraag je beheerder om de app te controleren.",
  ],
  ended: (platform) => [
    `${platform} accepteert deze koppeling niet meer.`,
    "Koppel je account opnieuw: de toestemming is verlopen of ingetrokken.",
  ],
  permission: (platform) => [
    `Deze koppeling heeft geen toegang tot accounts voor ${platform}.`,
    "Log opnieuw in, geef toegang tot een account en sta alle machtigingen toe.",
  ],
  noSuchPlatform: () => [
    "Deze versie van de add-on ondersteunt dat platform niet.",
    "Laad de spreadsheet opnieuw en open de zijbalk opnieuw.",
  ],
  gone: () => [
    "Deze koppeling bestaat niet meer.",
    "Laad het tabblad Gegevens opnieuw en koppel opnieuw als dat nodig is.",
  ],
  tooLong: ["Deze sleutel is te lang om op te slaan.", "Controleer of je alleen de sleutel of het token hebt geplakt."],
  notAllowed: [
    "De add-on heeft je toestemming nodig om verbinding te maken met andere diensten.",
    "Laad de spreadsheet opnieuw, open de add-on via het menu en geef toegang.",
  ],
  noRoom: [
    "De inloggegevens van het platform zijn te groot om op te slaan. Er is niets opgeslagen.",
    "Gebruik een eigen API-sleutel als het platform die aanbiedt, of importeer de exportbestanden.",
  ],
  noKey: (platform) => [`${platform} ondersteunt geen API-sleutels.`, "Log in plaats daarvan in."],
  keyForm: (platform, where) => [
    `Dit ziet er niet uit als een sleutel van ${platform}.`,
    `Kopieer de sleutel opnieuw, volledig en zonder andere tekst: ${where}`,
  ],
  keyRefused: (platform, where) => [
    `${platform} heeft deze sleutel geweigerd. De sleutel is niet opgeslagen.`,
    `Controleer of de sleutel nog geldig is en de machtigingen heeft die imports nodig hebben: ${where}`,
  ],
  keyLater: (platform) => [
    `De sleutel kon niet worden gecontroleerd bij ${platform} en is niet opgeslagen.`,
    "Wacht een paar minuten en probeer het opnieuw.",
  ],
};

export const nl: ConnectServerText = { signIn, runs };
