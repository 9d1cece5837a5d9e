import type { ConnectServerText } from "./en.ts";
import { nl as runs } from "./runs/nl.ts";

const signIn: ConnectServerText["signIn"] = {
  page: {
    title: "Engagement",
    connected: (platform, account) =>
      account === "" ? `Je bent verbonden met ${platform}.` : `Je bent verbonden met ${platform} als ${account}.`,
    close: "Je kunt dit tabblad sluiten en teruggaan naar je spreadsheet.",
  },
  notSetUp: (platform) => [
    `Inloggen bij ${platform} is in dit exemplaar van de add-on niet ingesteld.`,
    "Vraag je beheerder dit in te stellen (app, client-id en clientgeheim), of gebruik een eigen API-sleutel.",
  ],
  denied: (platform) => [
    `De add-on heeft geen toegang tot ${platform} gekregen.`,
    "Ga terug naar je spreadsheet en log opnieuw in. Sta alle rechten toe: de add-on leest alleen gegevens.",
  ],
  replayed: () => [
    "Deze aanmelding is al gebruikt of te oud.",
    "Ga terug naar je spreadsheet en begin opnieuw met inloggen.",
  ],
  codeExpired: (platform) => [
    `Het inloggen bij ${platform} duurde te lang.`,
    "Ga terug naar je spreadsheet en begin opnieuw met inloggen.",
  ],
  wrongClient: (platform) => [
    `${platform} herkent dit exemplaar van de add-on niet.`,
    "Vraag je beheerder de client-id en het clientgeheim van de app te controleren.",
  ],
  wrongRedirect: (platform) => [
    `${platform} mag je niet terugsturen naar dit exemplaar van de add-on.`,
    "Vraag je beheerder de omleidings-URI van de add-on aan de app toe te voegen.",
  ],
  wrongScope: (platform) => [
    `De app van de add-on mist bij ${platform} een toestemming die imports nodig hebben.`,
    "Vraag je beheerder die toestemming voor de app aan te vragen.",
  ],
  later: (platform) => [
    `${platform} is tijdelijk niet beschikbaar.`,
    "Wacht een paar minuten en probeer het opnieuw. Er is niets veranderd.",
  ],
  refused: (platform) => [
    `${platform} weigerde het inloggen.`,
    "Ga terug naar je spreadsheet en probeer het opnieuw. Gebeurt het weer, vraag dan je beheerder de app te controleren.",
  ],
  ended: (platform) => [
    `${platform} accepteert deze koppeling niet meer.`,
    "Verbind opnieuw: de toestemming is verlopen of ingetrokken.",
  ],
  permission: (platform) => [
    `Deze koppeling mag bij ${platform} geen accounts lezen.`,
    "Log opnieuw in als iemand die dat wel mag, en stem in met alles wat gevraagd wordt.",
  ],
  noSuchPlatform: () => [
    "Deze versie van de add-on ondersteunt dat platform niet.",
    "Laad de spreadsheet opnieuw en open de zijbalk nog eens.",
  ],
  gone: () => [
    "Deze koppeling bestaat niet meer.",
    "Laad het tabblad Gegevens opnieuw en koppel opnieuw als dat nodig is.",
  ],
  tooLong: [
    "Deze sleutel is te lang om op te slaan.",
    "Controleer of je alleen de sleutel of het token zelf hebt geplakt, zonder iets eromheen.",
  ],
  notAllowed: [
    "De add-on heeft je toestemming nodig om verbinding te maken met andere diensten.",
    "Laad de spreadsheet opnieuw, open de add-on vanuit het menu en sta alles toe wat Google vraagt.",
  ],
  noRoom: [
    "De aanmeldgegevens van het platform zijn te groot om op te slaan. Er is niets opgeslagen.",
    "Gebruik een eigen sleutel als het platform die heeft, of importeer de exportbestanden.",
  ],
  noKey: (platform) => [`${platform} neemt geen eigen sleutel aan.`, "Log in plaats daarvan in."],
  keyForm: (platform, where) => [
    `Dit ziet er niet uit als een sleutel van ${platform}.`,
    `Kopieer hem opnieuw, helemaal en zonder iets eromheen, van ${where}`,
  ],
  keyRefused: (platform, where) => [
    `${platform} accepteert deze sleutel niet. Hij is niet opgeslagen.`,
    `Controleer of hij niet verlopen is en de rechten heeft die imports nodig hebben: ${where}`,
  ],
  keyLater: (platform) => [
    `De sleutel kon niet worden gecontroleerd bij ${platform} en is niet opgeslagen.`,
    "Wacht een paar minuten en probeer het opnieuw.",
  ],
};

export const nl: ConnectServerText = { signIn, runs };
