import { counted } from "../../counted.ts";
import type { ConnectServerText } from "../en.ts";

const items = (count: number): string => counted("nl")(count, "item", "items");

export const nl: ConnectServerText["runs"] = {
  failures: {
    auth_expired: (platform) => [
      `${platform} accepteert je koppeling niet meer.`,
      `Verbind ${platform} opnieuw en start de import nog eens: die gaat verder waar hij stopte.`,
    ],
    permission: (platform) => [
      `${platform} laat deze koppeling niet lezen wat de import vraagt.`,
      "Verbind opnieuw en sta alles toe wat wordt gevraagd, of vraag een beheerder van het account om toegang.",
    ],
    rate_limited: (platform) => [
      `De limiet van ${platform} is bereikt.`,
      "Start de import later nog eens: die gaat verder waar hij stopte.",
    ],
    quota_exhausted: (platform) => [
      `Je quotum bij ${platform} is op.`,
      "Start de import morgen nog eens, of verhoog daar het quotum: die gaat verder waar hij stopte.",
    ],
    invalid_metric: (platform) => [
      `${platform} geeft een getal dat de import vraagt niet meer.`,
      "Installeer de nieuwste versie van de add-on en start de import nog eens.",
    ],
    bad_place: (platform) => [
      `${platform} weet niet meer waar de import stopte.`,
      "Begin de import opnieuw. Je krijgt geen dubbele rijen.",
    ],
    not_found: (platform) => [
      `Account niet gevonden op ${platform}.`,
      "Controleer de naam in de import. Misschien heeft het een andere naam, is het privé of verwijderd.",
    ],
    not_enough_data: (platform) => [
      `${platform} geeft geen getallen voor een account van deze grootte of voor deze dagen.`,
      "Kies een langere periode, of andere tabellen.",
    ],
    too_much_data: (platform) => [
      `${platform} kan niet zoveel tegelijk sturen.`,
      "Kies een kortere periode of minder tabellen en voer de import opnieuw uit.",
    ],
    not_listed: (platform) => [
      `Deze server van ${platform} staat niet op de lijst met toegestane adressen.`,
      "Vraag je beheerder het adres aan de lijst toe te voegen.",
    ],
    version_gone: (platform) => [
      `${platform} antwoordt niet meer op vragen van deze versie van de add-on.`,
      "Installeer de nieuwste versie van de add-on en start de import nog eens.",
    ],
    invalid: (platform) => [
      `${platform} weigerde het verzoek van deze import.`,
      "Controleer het account en de datums. Kloppen die, installeer dan de nieuwste versie van de add-on.",
    ],
    server: (platform) => [
      `${platform} is tijdelijk niet beschikbaar.`,
      "Start de import over een uur nog eens: die gaat verder waar hij stopte.",
    ],
    timeout: (platform) => [
      `${platform} deed te lang over een antwoord.`,
      "Start de import over een uur nog eens: die gaat verder waar hij stopte.",
    ],
    connection: (platform) => [
      `${platform} was niet te bereiken.`,
      "Start de import over een uur nog eens: die gaat verder waar hij stopte.",
    ],
    unreadable: (platform) => [
      `${platform} antwoordde met iets dat niet te lezen is.`,
      "Start de import over een uur nog eens: die gaat verder waar hij stopte.",
    ],
  },
  pauses: {
    rate_limited: (platform, time) => [
      `De limiet van ${platform} is bereikt tot ${time}.`,
      "Daarna gaat de import binnen een uur automatisch verder, of als je hem opnieuw start.",
    ],
    trouble: (platform, time) => [
      `${platform} is tijdelijk niet beschikbaar.`,
      `De import gaat na ${time} automatisch verder, of als je hem opnieuw start.`,
    ],
    allowance: (_, time) => [
      "Je geplande imports hebben de daglimiet van Google bereikt.",
      `De import gaat na ${time} automatisch verder. Met minder of minder vaak geplande imports is er tijd voor allemaal.`,
    ],
  },
  notes: {
    account_failed: (accounts, why) => `Niet geïmporteerd: ${accounts}. ${why}`,
    account_unlisted: (accounts) =>
      `Niet meer bij de accounts van de verbinding: ${accounts}. Hun rijen blijven staan.`,
    metric: (platform, what) => `${platform} gaf ‘${what}’ nergens voor: het is weggelaten.`,
    metric_missing: (platform, what, count, table) =>
      count === 0
        ? `${platform} gaf ‘${what}’ niet voor alles in ‘${table}’.`
        : `${platform} gaf ‘${what}’ niet voor ${items(count)} in ‘${table}’.`,
    left_out: (platform, why, count, table) =>
      `${platform} gaf de details van ${items(count)} in ‘${table}’ niet: ${why}`,
    no_numbers: (platform, permission, count, table) =>
      [
        count === 0
          ? `${platform} gaf geen cijfers voor ‘${table}’`
          : `${platform} gaf geen cijfers bij ${items(count)} in ‘${table}’`,
        permission === ""
          ? ". Misschien telt het ze niet, of mist deze koppeling een machtiging."
          : `: misschien ontbreekt de machtiging ${permission}. Koppel opnieuw en laat die aangevinkt.`,
      ].join(""),
    table_left_out: (_, permission, _count, table) =>
      `‘${table}’ is weggelaten: de koppeling mist de machtiging ${permission}. Koppel opnieuw en laat die aangevinkt.`,
    version: (platform, what) =>
      `${platform} antwoordde met een andere versie van zijn interface (${what}): getallen kunnen iets anders betekenen. Installeer de nieuwste versie van de add-on.`,
    repeated: (platform) => `${platform} stuurde een pagina twee keer. De lijst kan korter zijn dan daar.`,
    incomplete: (platform) => `${platform} nam zeldzame waarden samen: hun rijen zijn niet te onderscheiden.`,
    sampled: (platform) => `${platform} schatte deze getallen uit een deel van de gegevens.`,
    recent: (platform) => `${platform} heeft alleen recente items: oudere uit de periode ontbreken.`,
    thresholded: (platform) => `${platform} liet kleine groepen weg, zodat niemand te herkennen is.`,
    estimated: (platform) => `De laatste dagen zijn schattingen die ${platform} nog bijstelt.`,
    formulas_kept: (_, __, count, table) =>
      count === 1
        ? `Eén cel in ‘${table}’ bevat een formule: die is blijven staan.`
        : `${count} cellen in ‘${table}’ bevatten formules: die zijn blijven staan.`,
    impossible: (platform, what, count, table) =>
      count === 1
        ? `${platform} gaf in ‘${table}’ een onmogelijke waarde. Die is weggelaten: ${what}.`
        : `${platform} gaf in ‘${table}’ ${count} onmogelijke waarden. Ze zijn weggelaten, zoals ${what}.`,
    ahead: (_platform, what, count, table) =>
      `Weggelaten uit ‘${table}’ tot die dag er is: ${items(count)} met een datum in de toekomst, zoals ${what}.`,
    cut: (_platform, what, count, table) =>
      count === 1
        ? `Een tekst in ‘${table}’ was langer dan een cel kan zijn en is afgebroken: ${what}.`
        : `${count} teksten in ‘${table}’ waren langer dan een cel kan zijn en zijn afgebroken, zoals ${what}.`,
    quota: (platform) => `Het grootste deel van je quotum bij ${platform} is op.`,
  },
  reasons: {
    permission: "deze koppeling mag ze niet lezen.",
    not_found: "ze zijn daar niet meer.",
    not_enough_data: "er zijn te weinig gegevens voor.",
    error: "de server antwoordde elke keer met een fout.",
    other: "het verzoek werd geweigerd.",
    unknown: "De add-on weet niet waarom.",
  },
  errors: {
    noAccounts: (platform) => [
      `Je verbinding met ${platform} kan geen enkel account lezen.`,
      "Log in als iemand die dat mag en start de import daarna opnieuw.",
    ],
    gone: () => [
      "Deze import is er niet meer.",
      "Iemand heeft hem verwijderd. Maak hem opnieuw als je hem nodig hebt.",
    ],
    busy: (who, time) => [
      `${who === "" ? "Iemand" : who} voert deze import uit, sinds ${time}.`,
      "Wacht tot die klaar is. Is die onderbroken, dan is de import na een paar minuten weer vrij.",
    ],
    takenOver: () => [
      "Intussen is deze import nog een keer gestart.",
      "Wacht tot die klaar is. Je krijgt geen dubbele rijen.",
    ],
    noConnection: (platform) => [
      `Je hebt geen koppeling met ${platform} die dit account kan lezen.`,
      `Koppel ${platform} en start de import nog eens. Je koppeling is alleen van jou.`,
    ],
    changed: (who: string) => [
      who === "" ? "Wat deze import leest, is gewijzigd." : `${who} heeft gewijzigd wat deze import leest.`,
      "Controleer en bevestig de import op het tabblad Gegevens. Tot die tijd wordt hij niet met je account uitgevoerd.",
    ],
    toConfirm: (platform: string) => [
      `Je hebt deze import nog niet met je ${platform}-account uitgevoerd.`,
      "Controleer en bevestig de import op het tabblad Gegevens.",
    ],
    unknownPlatform: () => [
      "Deze versie van de add-on ondersteunt het platform van deze import niet.",
      "Installeer de nieuwste versie van de add-on.",
    ],
    notAllowed: () => [
      "De add-on heeft je toestemming nodig om imports automatisch uit te voeren.",
      "Open de zijbalk, geef toestemming en sla de import opnieuw op.",
    ],
    tooManyTriggers: () => [
      "Je hebt de limiet van Google voor geplande imports bereikt.",
      "Zet de imports van een andere spreadsheet op Handmatig en sla deze opnieuw op.",
    ],
    tooMany: () => ["In deze spreadsheet passen geen imports meer.", "Verwijder er een die je niet meer nodig hebt."],
    unexpected: (time) => [
      "De import is om een onbekende reden gestopt.",
      `Start hem nog eens: hij gaat verder waar hij stopte. Stopt hij weer, geef dit tijdstip dan door aan je beheerder: ${time}.`,
    ],
  },
  problems: {
    platform: () => ["Dit platform is niet te verbinden.", "Kies er een uit de lijst."],
    account: (platform) => ["De import heeft geen account.", `Kies het account bij ${platform} dat hij leest.`],
    publicAccount: (platform, example) => [
      `Dit kan geen naam van een account bij ${platform} zijn.`,
      example === "" ? "Kies een van je eigen accounts." : `Schrijf hem zoals ${example}.`,
    ],
    tables: () => ["De import leest niets.", "Kies minstens één tabel."],
    days: () => ["Het aantal dagen kan niet kloppen.", "Schrijf een geheel getal van 1 tot 3650."],
    dates: () => ["De datums kunnen niet kloppen.", "Kies een eerste dag, en een laatste die er niet voor ligt."],
    lookBack: () => [
      "Het aantal dagen dat opnieuw wordt gelezen kan niet kloppen.",
      "Schrijf een geheel getal van 0 tot 90.",
    ],
    oneSheet: () => [
      "Meerdere tabellen passen niet in één blad.",
      "Kies één tabel, of laat de bladen aan de add-on over.",
    ],
    sheetName: () => ["De naam van het blad is te lang.", "Kies een naam van hoogstens 100 tekens."],
    schedule: () => ["Het is niet duidelijk wanneer de import moet lopen.", "Kies hoe vaak, en de dag en het uur."],
  },
  failedMeanwhile: (name, time) => `De import van ${name} is mislukt (${time}).`,
  named: (account, platform) => (account === "" ? platform : `${account} (${platform})`),
  moreAccounts: (count) => ` en nog ${count}`,
  allAccounts: "Alle accounts",
  accounts: (count: number) => counted("nl")(count, "account", "accounts"),
};
