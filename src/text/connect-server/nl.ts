import type { ConnectServerText } from "./en.ts";
import { nl as runs } from "./runs/nl.ts";

const signIn: ConnectServerText["signIn"] = {
  page: {
    title: "Engagement",
    connected: (platform, account) =>
      account === "" ? `Je bent verbonden met ${platform}.` : `Je bent verbonden met ${platform} als ${account}.`,
    close: "Je kunt dit tabblad sluiten en teruggaan naar je werkmap.",
  },
  notSetUp: (platform) => [
    `Inloggen bij ${platform} is in dit exemplaar van de add-on niet ingesteld.`,
    "Vraag wie hem installeerde een app te registreren en de client-id en het clientgeheim in te vullen, of gebruik een eigen sleutel.",
  ],
  denied: (platform) => [
    `${platform} mocht je cijfers niet delen.`,
    "Ga terug naar je werkmap en log opnieuw in. Stem op de pagina van het platform in met alles wat gevraagd wordt: de add-on leest alleen.",
  ],
  replayed: () => [
    "Deze aanmelding is al gebruikt of te oud.",
    "Ga terug naar je werkmap en begin opnieuw met inloggen.",
  ],
  codeExpired: (platform) => [
    `Het inloggen bij ${platform} duurde te lang.`,
    "Ga terug naar je werkmap en begin opnieuw met inloggen.",
  ],
  wrongClient: (platform) => [
    `${platform} kent dit exemplaar van de add-on niet.`,
    "Vraag wie hem installeerde de client-id en het clientgeheim van de app na te kijken.",
  ],
  wrongRedirect: (platform) => [
    `${platform} mag je niet terugsturen naar dit exemplaar van de add-on.`,
    "Vraag wie hem installeerde het omleidingsadres van de add-on in de app te registreren.",
  ],
  wrongScope: (platform) => [
    `De app van de add-on mist bij ${platform} een toestemming die imports nodig hebben.`,
    "Vraag wie hem installeerde die toestemming voor de app aan te vragen.",
  ],
  later: (platform) => [
    `${platform} antwoordt op dit moment niet zoals het hoort.`,
    "Wacht een paar minuten en probeer het opnieuw. Er is niets veranderd.",
  ],
  refused: (platform) => [
    `${platform} weigerde het inloggen.`,
    "Ga terug naar je werkmap en probeer het opnieuw. Gebeurt het weer, vraag dan wie de add-on installeerde de app na te kijken.",
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
    "Deze versie van de add-on kent dat platform niet.",
    "Laad de werkmap opnieuw en open de zijbalk nog eens.",
  ],
  gone: () => [
    "Deze koppeling bestaat niet meer.",
    "Laad het tabblad Verbinden opnieuw en verbind weer als dat nodig is.",
  ],
  tooLong: [
    "Deze sleutel is te lang om te bewaren.",
    "Controleer of je alleen de sleutel of het token zelf hebt geplakt, zonder iets eromheen.",
  ],
  notAllowed: [
    "Google weet niet dat de add-on namens jou platforms mag benaderen.",
    "Laad de werkmap opnieuw, open de add-on vanuit het menu en sta alles toe wat Google vraagt.",
  ],
  noRoom: [
    "Het platform stuurde meer dan er van een aanmelding bewaard kan worden. Er is niets bewaard.",
    "Gebruik een eigen sleutel als het platform die heeft, of importeer de exportbestanden.",
  ],
  noKey: (platform) => [`${platform} neemt geen eigen sleutel aan.`, "Log in plaats daarvan in."],
  keyForm: (platform, where) => [
    `Dit ziet er niet uit als een sleutel van ${platform}.`,
    `Kopieer hem opnieuw, helemaal en zonder iets eromheen, van ${where}`,
  ],
  keyRefused: (platform, where) => [
    `${platform} accepteert deze sleutel niet. Hij is niet bewaard.`,
    `Controleer of hij niet verlopen is en de rechten heeft die imports nodig hebben: ${where}`,
  ],
  keyLater: (platform) => [
    `${platform} kon niet naar deze sleutel gevraagd worden, dus is hij niet bewaard.`,
    "Wacht een paar minuten en probeer het opnieuw.",
  ],
};

export const nl: ConnectServerText = { signIn, runs };
