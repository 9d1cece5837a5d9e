import { counted } from "../counted.ts";
import type { SidebarText } from "./en.ts";

const n = counted("nl");
const rows = (count: number) => n(count, "rij", "rijen");

export const nl: SidebarText = {
  cutOff: (files) =>
    `De import van ${files} is onderbroken. Importeer dezelfde bestanden opnieuw om de import te voltooien.`,
  damaged: {
    notice: (what) =>
      `Sommige opgeslagen instellingen waren beschadigd en zijn apart gezet: ${what}. De rest werkt. Controleer deze instellingen en voer ze opnieuw in.`,
    names: {
      imports: "opgeslagen imports",
      schedules: "planningen en laatste imports",
      runs: "een onderbroken import",
      connections: "een koppeling",
      mappings: "toegewezen kolommen",
      followers: "aantallen volgers",
      history: "de importgeschiedenis",
      brands: "merken",
      client: "de instellingen van de klant",
      sharing: "vervangen formules",
      report: "rapportinstellingen",
      sample: "voorbeeldgegevens",
      alerts: "meldingen",
      people: "bewaartermijn van namen",
    },
  },
  rows,
  loading: "Laden…",
  settings: "Instellingen",
  sections: "Onderdelen",
  tabs: {
    data: "Gegevens",
    formulas: "Formules",
    report: "Rapport",
    share: "Delen",
  },
  copyDetails: "Details kopiëren",
  copied: "Gekopieerd",
  copyThis: "Je browser staat kopiëren hier niet toe. Selecteer en kopieer deze tekst:",
  tryAgain: "Opnieuw proberen",
  optional: "optioneel",

  choose: {
    dropNow: "Laat los om toe te voegen",
    button: "Bestanden kiezen",
    more: "Bestanden toevoegen",
    whereToExport: "Waar download ik deze bestanden?",
    reading: (file) => `${file} lezen…`,
    remove: (file) => `${file} verwijderen`,
    found: (files, count) => `${n(files, "bestand", "bestanden")} gelezen: ${rows(count)} te importeren.`,
    nothing: "Geen van deze bestanden kan worden geïmporteerd.",
    refused: (file) => `${file} kan niet worden geïmporteerd.`,
    brokenFile: {
      what: "Dit bestand kan niet worden gelezen.",
      advice: "Download het opnieuw en kies het nieuwe bestand. Heb je het verplaatst? Kies het in de nieuwe map.",
    },
  },

  history: {
    heading: "Importgeschiedenis",
    none: "Nog niets geïmporteerd in deze spreadsheet.",
    noFile: "Voorbeeldgegevens",
    counts: (past) =>
      `${past.sheet}: ${past.added} toegevoegd, ${past.updated} bijgewerkt, ${past.unchanged} ongewijzigd, ${past.skipped} overgeslagen.`,
    takeBack: "Import ongedaan maken",
    sure: ({ added, updated, replaced = 0 }) =>
      replaced > 0
        ? `Import ongedaan maken? ${rows(added)} verwijderen en ${n(replaced, "vervangen rij", "vervangen rijen")} herstellen.`
        : `Import ongedaan maken? ${rows(added)} verwijderen en ${rows(updated)} herstellen.`,
    yes: "Ongedaan maken",
    no: "Annuleren",
    takingBack: "Ongedaan maken…",
    wasTakenBack: "Import ongedaan gemaakt.",
    moved: (count) => `${rows(count)} naar BigQuery verplaatst.`,
    bringBack: "Rijen terughalen",
    sureBack: (count) => `${rows(count)} terughalen naar deze spreadsheet? Ze blijven ook in BigQuery staan.`,
    yesBack: "Terughalen",
    bringingBack: "Rijen terughalen…",
    wasBroughtBack: "Rijen teruggehaald.",
  },

  card: {
    platform: "Platform",
    table: "Tabel",
    language: "Taal",
    account: "Account",
    period: "Periode",
    rows: "Rijen",
    accounts: (count) => (count > 0 ? n(count, "account", "accounts") : "niet in het bestand"),
    noPeriod: "geen datums",
    preview: (file) => `Eerste rijen van ${file}`,
    more: "Eerste rijen en details",
    empty: "Niets te importeren: geen van de rijen is bruikbaar.",
    skipped: (count) => `${rows(count)} ${count === 1 ? "wordt" : "worden"} overgeslagen`,
    skippedRow: (row, reason) => `Rij ${row}: ${reason}`,
    moreSkipped: (count) => `En nog ${rows(count)}. Na de import vind je ze allemaal via ‘Importdetails kopiëren’.`,
    warnings: (count) => n(count, "aandachtspunt", "aandachtspunten"),
    unread: "Niet geïmporteerd",
    unreadColumns: (headers) => `Kolommen zonder bijpassend veld: ${headers}`,
    unreadRows: (reason, count) => `${rows(count)}: ${reason}`,
    times: (count) => rows(count),
    exportDate: "Exportdatum",
    exportDateHint: "Voor rijen zonder eigen datum.",
    exportDateInvalid: "Vul een datum in tussen 2004 en vandaag.",
    askAccount: "Welk account is dit?",
    accountHint: "Dit bestand bevat geen accountnaam. Je kunt dit leeglaten.",
    askFollowers: "Hoeveel volgers?",
    followersHint: "Dit bestand bevat geen volgers. Vul ze in voor een engagement rate op volgers.",
    followersKnown: "Van je laatste import. Pas het aantal zo nodig aan.",
    followersWrong: "Vul een heel getal in, zoals 12500, of laat het veld leeg.",
    askPlatform: "Welk platform is dit?",
    platformHint: "Dit bestand bevat geen platform.",
    platformNone: "Kies…",
    platformMissing: "Kies het platform.",
    platformMissingOf: (file) => `Kies het platform van ${file}.`,
    askOrder: "Welke datumnotatie is dit?",
    orderHint: (files) => `Alle datums in ${files} passen bij meer dan één notatie.`,
    orderKnown: "Van je laatste import. Wijzig de notatie als deze bestanden afwijken.",
    orders: {
      dayFirst: (example) => `Dag eerst: ${example}`,
      monthFirst: (example) => `Maand eerst: ${example}`,
      yearFirst: (example) => `Jaar eerst: ${example}`,
      monthAndDay: (example) => `Maand en dag: ${example}`,
      monthAndYear: (example) => `Maand en jaar: ${example}`,
    },
    orderMissing: "Kies de datumnotatie.",
  },

  target: {
    heading: "Tabbladen",
    sheet: (table) => `Tabblad voor ‘${table}’`,
    newSheet: (name) => `${name} (nieuw tabblad)`,
    existing: (name, count) => `${name} (${rows(count)})`,
    other: "Ander nieuw tabblad…",
    name: "Naam nieuw tabblad",
    nameMissing: "Geef het nieuwe tabblad een naam.",
    nameTaken: "Er is al een tabblad met deze naam. Kies een andere naam.",
    mode: "Bestaande rijen",
    modes: {
      update: "Bijwerken en nieuwe toevoegen",
      append: "Behouden en alles toevoegen",
      replace: "Eerst verwijderen",
    },
    appendHint: "Rijen die al op het tabblad staan, worden gedupliceerd.",
    confirm: (name, count) => `Ja, eerst ${rows(count)} van ‘${name}’ verwijderen`,
    confirmMissing: "Vink het selectievakje aan om de rijen te verwijderen, of kies een andere optie.",
  },

  write: {
    button: (count) => `${rows(count)} importeren`,
    waiting: "Bestanden lezen…",
    heading: "Importeren…",
    opening: (sheet) => `‘${sheet}’ openen…`,
    writing: (done, total, sheet) =>
      `${new Intl.NumberFormat("nl").format(done)} van ${rows(total)} schrijven naar ‘${sheet}’`,
    part: (part, parts) => `Deel ${part} van ${parts}`,
    cancel: "Annuleren",
    stopping: "Stoppen na de huidige rijen…",
    stay: "Houd deze zijbalk open tot de import klaar is.",
  },

  done: {
    heading: "Klaar",
    stopped: "Gestopt",
    failed: "Niet alles is geïmporteerd",
    added: "Toegevoegd",
    updated: "Bijgewerkt",
    unchanged: "Ongewijzigd",
    skipped: "Overgeslagen",
    allUnchanged: "Geen wijzigingen: alle rijen stonden al op het tabblad.",
    formulasKept: (count) =>
      count === 1
        ? "1 cel met een formule is niet gewijzigd."
        : `${n(count, "cel", "cellen")} met formules zijn niet gewijzigd.`,
    otherClients: (accounts, more) =>
      `Weggelaten omdat deze accounts niet van deze klant zijn: ${accounts}${more > 0 ? ` en nog ${more}` : ""}.`,
    withoutAccount:
      "Weggelaten omdat er geen account bij staat en deze spreadsheet voor één klant is. Importeer het bestand opnieuw en vul het account in.",
    cutOff: "Je hebt de import gestopt. De rijen tot nu toe zijn compleet.",
    notStarted: "Niet begonnen.",
    goOn: "Importeer het bestand opnieuw om de rest op te halen. Je krijgt geen dubbele rijen.",
    goOnAppended:
      "Importeer het bestand opnieuw met ‘Bijwerken en nieuwe toevoegen’. Zo haal je de rest op zonder dubbele rijen.",
    whySkipped: (count) => `Waarom ${n(count, "rij is", "rijen zijn")} overgeslagen`,
    goToSheet: (sheet) => `Ga naar ‘${sheet}’`,
    copyReport: "Importdetails kopiëren",
    again: "Meer importeren",
  },

  formulas: {
    heading: "Engagementformules",
    search: "Zoeken",
    searchHint: "Bijvoorbeeld: CTR",
    found: (count) => n(count, "functie", "functies"),
    none: "Geen functies gevonden. Probeer een ander woord, zoals ‘volgers’.",
    arguments: "Argumenten",
    returns: "Resultaat",
    examples: "Voorbeelden",
    gives: "resultaat:",
    blank: "een lege cel",
    definition: "Definitie",
    readsLocale:
      "Getallen die als tekst zijn opgeslagen, zoals 1.234 of 3,5%, volgen de landinstelling van de spreadsheet. Bij andere tekst zie je een melding. Bewerk de cel opnieuw als je de landinstelling wijzigt.",
    readsZone:
      "Datums en tijdsduren volgen de tijdzone van de spreadsheet. Bewerk de cel opnieuw als je de tijdzone wijzigt.",
    refuses:
      "Spreadsheets toont een fout bij NOW(), RAND(), RANDARRAY() of RANDBETWEEN() in een argument of in een cel waarnaar het verwijst. Gebruik TODAY() of typ de waarde. Ook een resultaat van ongeveer een half miljoen cellen geeft een fout: gebruik de formule voor minder rijen.",
    source: "Bron",
    native: "Zonder de add-on",
    nativeHint: "Ingebouwde functies van Spreadsheets berekenen hetzelfde. Voor rij 2, met deze kolommen vanaf B:",
    choices: (count) => `Alle ${count} keuzes`,
    insert: "Invoegen in geselecteerde cel",
    inserting: "Invoegen…",
    inserted: (cell) => `Ingevoegd in ${cell}:`,
    insertedExample: (range) => `Voorbeeld toegevoegd in ${range}. Vervang de getallen door je eigen getallen:`,
    needsNoFunction: (cells) => `Hier heb je geen functie voor nodig. ${cells}:`,
  },

  failures: {
    missing: {
      what: "Deze pagina is niet geopend in Google Spreadsheets.",
      advice: "Open een spreadsheet en kies Extensies > Engagement > Zijbalk openen.",
    },
    offline: {
      what: "De spreadsheet is niet bereikbaar.",
      advice: "Controleer je internetverbinding en probeer het opnieuw.",
    },
    timeout: {
      what: "Google heeft het script gestopt omdat het te lang duurde.",
      advice: "Probeer het opnieuw. Geïmporteerde rijen blijven staan en je krijgt geen dubbele rijen.",
    },
    permission: {
      what: "Je hebt geen rechten om dit tabblad of deze spreadsheet te bewerken.",
      advice: "Vraag de eigenaar om bewerkrechten, of kies een ander tabblad.",
    },
    authorization: {
      what: "De add-on heeft je toestemming nodig.",
      advice:
        "Sluit deze zijbalk, open hem opnieuw via het menu en geef toegang. Ben je op meerdere Google-accounts ingelogd? Open de spreadsheet in een privévenster of een browserprofiel met maar één account.",
    },
    accounts: {
      what: "Google weigert toegang, waarschijnlijk omdat je op meerdere accounts bent ingelogd.",
      advice:
        "Open deze spreadsheet in een privévenster of een browserprofiel waarin je alleen op het juiste account bent ingelogd.",
    },
    server: {
      what: "Google kon de add-on niet uitvoeren.",
      advice:
        "Wacht even en probeer het opnieuw. Ben je op meerdere Google-accounts ingelogd? Open de spreadsheet in een privévenster of een browserprofiel met maar één account.",
    },
    quota: {
      what: "De daglimiet van Google voor scripts is bereikt, of er zijn te veel scripts tegelijk actief.",
      advice: "Wacht een paar minuten. Gebeurt het weer? Probeer het morgen opnieuw.",
    },
    outdated: {
      what: "De add-on is bijgewerkt.",
      advice: "Sluit deze zijbalk en open hem opnieuw via het menu.",
    },
    unexpected: {
      what: "Er is iets misgegaan.",
      advice: "Probeer het opnieuw. Gebeurt het weer? Stuur ons de details.",
    },
  },
};
