import { counted } from "../../counted.ts";
import type { ConnectServerText } from "../en.ts";

const items = (count: number): string => counted("nl")(count, "item", "items");

export const nl: ConnectServerText["runs"] = {
  failures: {
    auth_expired: (platform) => [
      `${platform} accepteert je koppeling niet meer.`,
      `Koppel ${platform} opnieuw en voer de import opnieuw uit. Die gaat verder waar hij was gebleven.`,
    ],
    permission: (platform) => [
      `Deze koppeling heeft geen toegang tot de ${platform}-gegevens van deze import.`,
      "Koppel opnieuw en sta alle machtigingen toe, of vraag een beheerder van het account om toegang.",
    ],
    rate_limited: (platform) => [
      `De limiet van ${platform} is bereikt.`,
      "Voer de import later opnieuw uit. Die gaat verder waar hij was gebleven.",
    ],
    quota_exhausted: (platform) => [
      `Je quotum bij ${platform} is op.`,
      "Voer de import morgen opnieuw uit, of verhoog daar je quotum. Die gaat verder waar hij was gebleven.",
    ],
    invalid_metric: (platform) => [
      `Een statistiek van deze import is niet meer beschikbaar bij ${platform}.`,
      "Installeer de nieuwste versie van de add-on en voer de import opnieuw uit.",
    ],
    bad_place: (platform) => [
      `De import van ${platform} kan niet verdergaan waar hij was gebleven.`,
      "Begin de import opnieuw. Je krijgt geen dubbele rijen.",
    ],
    not_found: (platform) => [
      `Account niet gevonden op ${platform}.`,
      "Controleer de naam in de import. Misschien is het account hernoemd, privé of verwijderd.",
    ],
    not_enough_data: (platform) => [
      `${platform} heeft geen cijfers voor een account van deze grootte of voor deze dagen.`,
      "Kies een langere periode, of andere tabellen.",
    ],
    too_much_data: (platform) => [
      `Dit zijn te veel gegevens voor één verzoek aan ${platform}.`,
      "Kies een kortere periode of minder tabellen en voer de import opnieuw uit.",
    ],
    not_listed: (platform) => [
      `Deze ${platform}-server staat niet op de lijst met toegestane adressen van de add-on.`,
      "Vraag je beheerder om het adres aan de lijst toe te voegen.",
    ],
    version_gone: (platform) => [
      `${platform} ondersteunt deze versie van de add-on niet meer.`,
      "Installeer de nieuwste versie van de add-on en voer de import opnieuw uit.",
    ],
    invalid: (platform) => [
      `${platform} heeft het verzoek van deze import geweigerd.`,
      "Controleer het account en de datums. Kloppen die? Installeer dan de nieuwste versie van de add-on.",
    ],
    server: (platform) => [
      `${platform} is tijdelijk niet beschikbaar.`,
      "Voer de import over een uur opnieuw uit. Die gaat verder waar hij was gebleven.",
    ],
    timeout: (platform) => [
      `${platform} reageerde niet op tijd.`,
      "Voer de import over een uur opnieuw uit. Die gaat verder waar hij was gebleven.",
    ],
    connection: (platform) => [
      `${platform} is niet bereikbaar.`,
      "Voer de import over een uur opnieuw uit. Die gaat verder waar hij was gebleven.",
    ],
    unreadable: (platform) => [
      `Het antwoord van ${platform} kan niet worden gelezen.`,
      "Voer de import over een uur opnieuw uit. Die gaat verder waar hij was gebleven.",
    ],
  },
  pauses: {
    rate_limited: (platform, time) => [
      `De limiet van ${platform} is bereikt tot ${time}.`,
      "De import gaat daarna binnen een uur automatisch verder, of als je hem opnieuw uitvoert.",
    ],
    trouble: (platform, time) => [
      `${platform} is tijdelijk niet beschikbaar.`,
      `De import gaat na ${time} automatisch verder, of als je hem opnieuw uitvoert.`,
    ],
    allowance: (_, time) => [
      "Je geplande imports hebben de daglimiet van Google bereikt.",
      `De import gaat na ${time} automatisch verder. Plan minder imports of plan ze minder vaak, dan is er tijd voor allemaal.`,
    ],
  },
  notes: {
    account_failed: (accounts, why) => `Niet geïmporteerd: ${accounts}. ${why}`,
    account_unlisted: (accounts) =>
      `Niet meer beschikbaar in deze koppeling: ${accounts}. Geïmporteerde rijen blijven op de tabbladen staan.`,
    metric: (platform, what) => `‘${what}’ is niet beschikbaar bij ${platform} en is weggelaten.`,
    metric_missing: (platform, what, count, table) =>
      count === 0
        ? `‘${what}’ van ${platform} ontbreekt in sommige rijen van ‘${table}’.`
        : `‘${what}’ van ${platform} ontbreekt bij ${items(count)} in ‘${table}’.`,
    left_out: (platform, why, count, table) =>
      `Details van ${items(count)} in ‘${table}’ ontbreken bij ${platform}: ${why}`,
    no_numbers: (platform, permission, count, table) =>
      [
        count === 0
          ? `Er zijn geen cijfers van ${platform} voor ‘${table}’`
          : `Er zijn geen cijfers van ${platform} bij ${items(count)} in ‘${table}’`,
        permission === ""
          ? ". Misschien telt het platform ze niet, of mist deze koppeling een machtiging."
          : `: misschien ontbreekt de machtiging ${permission}. Koppel opnieuw en laat die aangevinkt.`,
      ].join(""),
    table_left_out: (_, permission, _count, table) =>
      `‘${table}’ is weggelaten: de koppeling mist de machtiging ${permission}. Koppel opnieuw en laat die aangevinkt.`,
    version: (platform, what) =>
      `${platform} gebruikte een andere API-versie (${what}), dus cijfers kunnen iets anders betekenen. Installeer de nieuwste versie van de add-on.`,
    repeated: (platform) => `Dezelfde pagina van ${platform} kwam twee keer binnen. Misschien ontbreken er rijen.`,
    incomplete: (platform) => `Zeldzame waarden zijn door ${platform} samengevoegd in één rij.`,
    sampled: (platform) => `Deze cijfers zijn schattingen van ${platform} op basis van een steekproef.`,
    recent: (platform) => `Bij ${platform} zijn alleen recente items beschikbaar. Oudere uit deze periode ontbreken.`,
    thresholded: (platform) => `Kleine groepen zijn door ${platform} weggelaten om privacy te beschermen.`,
    estimated: (platform) => `De laatste dagen zijn schattingen die ${platform} nog bijstelt.`,
    deleted: (_, platform, count) =>
      count === 1
        ? `1 vermelding is verwijderd op ${platform}: auteur, tekst en link zijn leeggemaakt.`
        : `${count} vermeldingen zijn verwijderd op ${platform}: auteur, tekst en link zijn leeggemaakt.`,
    formulas_kept: (_, __, count, table) =>
      count === 1
        ? `1 cel met een formule in ‘${table}’ is niet gewijzigd.`
        : `${count} cellen met formules in ‘${table}’ zijn niet gewijzigd.`,
    impossible: (platform, what, count, table) =>
      count === 1
        ? `Een onmogelijke waarde van ${platform} in ‘${table}’ is weggelaten: ${what}.`
        : `${count} onmogelijke waarden van ${platform} in ‘${table}’ zijn weggelaten, zoals ${what}.`,
    ahead: (_platform, what, count, table) =>
      `Weggelaten uit ‘${table}’ tot die dag: ${items(count)} met een datum in de toekomst, zoals ${what}.`,
    cut: (_platform, what, count, table) =>
      count === 1
        ? `Een tekst in ‘${table}’ was te lang voor een cel en is afgebroken: ${what}.`
        : `${count} teksten in ‘${table}’ waren te lang voor een cel en zijn afgebroken, zoals ${what}.`,
    other_clients: () => "Deze accounts zijn niet van deze klant en zijn weggelaten.",
    same_name: () =>
      "Deze accounts hebben dezelfde naam en zijn weggelaten. Vul op het tabblad Delen de ID's van de accounts van deze klant in.",
    quota: (platform) => `Het grootste deel van je quotum bij ${platform} is op.`,
  },
  reasons: {
    permission: "deze koppeling heeft geen toegang.",
    not_found: "ze bestaan niet meer.",
    not_enough_data: "er zijn te weinig gegevens.",
    error: "de server meldde elke keer een fout.",
    other: "het verzoek is geweigerd.",
    unknown: "de reden is onbekend.",
  },
  errors: {
    noAccounts: (platform) => [
      `Je koppeling met ${platform} heeft geen toegang tot accounts.`,
      "Log in, geef toegang tot een account en voer de import opnieuw uit.",
    ],
    gone: () => [
      "Deze import bestaat niet meer.",
      "Iemand heeft hem verwijderd. Maak hem opnieuw als je hem nodig hebt.",
    ],
    busy: (who, time) => [
      `${who === "" ? "Een andere gebruiker" : who} voert deze import uit (sinds ${time}).`,
      "Wacht tot de import klaar is. Is die onderbroken? Probeer het dan over een paar minuten opnieuw.",
    ],
    takenOver: () => [
      "Deze import is intussen opnieuw gestart.",
      "Wacht tot de import klaar is. Je krijgt geen dubbele rijen.",
    ],
    noConnection: (platform) => [
      `Geen van je koppelingen met ${platform} heeft toegang tot dit account.`,
      `Koppel ${platform} en voer de import opnieuw uit. Alleen jij kunt je koppeling gebruiken.`,
    ],
    changed: (who: string) => [
      who === ""
        ? "Deze import haalt nu andere gegevens op."
        : `${who} heeft gewijzigd welke gegevens deze import ophaalt.`,
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
    tooMany: () => [
      "Deze spreadsheet heeft de limiet voor imports bereikt.",
      "Verwijder een import die je niet meer nodig hebt.",
    ],
    unexpected: (time) => [
      "De import is om een onbekende reden gestopt.",
      `Voer de import opnieuw uit. Die gaat verder waar hij was gebleven. Stopt hij weer? Geef dit tijdstip door aan je beheerder: ${time}.`,
    ],
  },
  problems: {
    platform: () => ["Dit platform kan niet worden gekoppeld.", "Kies een platform uit de lijst."],
    account: (platform) => ["De import heeft geen account.", `Kies een ${platform}-account.`],
    publicAccount: (platform, example) => [
      `Dit is geen geldige accountnaam van ${platform}.`,
      example === "" ? "Kies een van je eigen accounts." : `Gebruik een notatie zoals ${example}.`,
    ],
    tables: () => ["De import heeft geen tabellen.", "Kies minstens één tabel."],
    days: () => ["Het aantal dagen is niet geldig.", "Vul een heel getal van 1 tot en met 3650 in."],
    dates: () => [
      "De datums zijn niet geldig.",
      "Kies een begin- en einddatum. De einddatum mag niet vóór de begindatum liggen.",
    ],
    lookBack: () => ["De vernieuwingsperiode is niet geldig.", "Vul een heel getal van 0 tot en met 90 in."],
    oneSheet: () => [
      "Meerdere tabellen passen niet op één tabblad.",
      "Kies één tabel, of gebruik de standaardtabbladen.",
    ],
    sheetName: () => ["De naam van het tabblad is te lang.", "Vul een naam van maximaal 100 tekens in."],
    schedule: () => ["De import heeft geen geldige planning.", "Kies hoe vaak, op welke dag en hoe laat."],
  },
  failedMeanwhile: (name, time) => `De import van ${name} is mislukt (${time}).`,
  named: (account, platform) => (account === "" ? platform : `${account} (${platform})`),
  moreAccounts: (count) => ` en nog ${count}`,
  allAccounts: "Alle accounts",
  accounts: (count: number) => counted("nl")(count, "account", "accounts"),
};
