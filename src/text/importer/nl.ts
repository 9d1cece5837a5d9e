import { dayInWords } from "../dates.ts";
import type { ImporterText } from "./en.ts";

const day = (iso: string): string => dayInWords("nl", iso);

export const nl: ImporterText = {
  skipped: {
    noKey: () => "De rij is aan geen bericht of dag te koppelen.",
    scheduled: (header, cell) =>
      `‘${header}’ ligt in de toekomst (‘${cell}’) en het bericht heeft nog geen cijfers. Importeer het opnieuw als het is gepubliceerd.`,
    noKeyButNote: (note) => `De rij is aan geen bericht of dag te koppelen. Notitie in het bestand: ‘${note}’`,
    notNumber: (header, cell) => `‘${header}’ moet een getal zijn, maar in de cel staat ‘${cell}’.`,
    becameDate: (header, cell) =>
      `Een spreadsheetprogramma heeft ‘${header}’ in een datum veranderd (‘${cell}’). De waarde is verloren gegaan.`,
    notDate: (header, cell) => `‘${header}’ moet een datum zijn, maar in de cel staat ‘${cell}’.`,
    notId: (header, cell) =>
      `Een spreadsheetprogramma heeft ‘${header}’ afgerond (‘${cell}’). Zonder die ID is de rij niet te herkennen.`,
    tooLong: (cells, expected) => `De rij heeft ${cells} cellen, maar er zijn ${expected} kolomkoppen.`,
    tooShort: (cells, expected) =>
      `De rij heeft ${cells} cellen, maar er zijn ${expected} kolomkoppen. Mogelijk is de rij in tweeën gesplitst.`,
    cutOff: (rest) => `De laatste cel is afgebroken: ‘${rest}’ staat in de volgende rij.`,
    badQuotes: () => "De aanhalingstekens kloppen niet, dus de cellen zijn niet te scheiden.",
    contradicts: (rate, of, by) =>
      `De cellen spreken elkaar tegen: ‘${rate}’ is niet ‘${of}’ gedeeld door ‘${by}’. Mogelijk zijn ze verschoven.`,
    totals: () => "De rij bevat totalen.",
    part: () => "De rij is een deel van een bericht dat als geheel wordt geïmporteerd.",
    otherPlatform: () => "De rij hoort bij een ander platform.",
    note: () => "De rij is een notitie, geen rij met cijfers.",
    noPage: () => "De rij bevat geen pagina.",
    repost: () => "De rij is een repost van een bericht van iemand anders.",
    noData: () => "De rij bevat geen waarden.",
    outside: () => "De rij staat boven of onder de tabel.",
  },
  unnamedColumn: (letters) => `kolom ${letters}`,
  impossible: {
    negative: (header) => `‘${header}’ kan niet kleiner zijn dan 0.`,
    percent: (header) => `‘${header}’ moet een aantal of bedrag zijn, geen percentage.`,
    tooLarge: (header) => `‘${header}’ kan niet zo groot zijn.`,
    future: (header) => `‘${header}’ ligt in de toekomst.`,
    beforeStart: (header, platform) => `‘${header}’ is van vóór het bestaan van ${platform}.`,
    notLink: (header) => `‘${header}’ moet een link zijn.`,
    cell: (row, cell) => `rij ${row} (${cell})`,
    leftEmpty: (cells, more) => (more === 0 ? `Leeggelaten: ${cells}.` : `Leeggelaten: ${cells} en nog ${more}.`),
    datedBack: (platform) =>
      `Pagina's op ${platform} kunnen berichten een eerdere datum geven. Klopt de datum? Vul die dan in op het tabblad.`,
    tooLong: (header) => `‘${header}’ is te lang voor een cel.`,
    characters: (count) => `${new Intl.NumberFormat("nl").format(count)} tekens`,
    cut: (cells, more, max) =>
      `Afgebroken na ${new Intl.NumberFormat("nl").format(max)} tekens: ${cells}${more === 0 ? "" : ` en nog ${more}`}.`,
  },
  warnings: {
    idFromLink: () => "Een spreadsheetprogramma heeft ID's afgerond. Ze zijn in plaats daarvan uit de links gehaald.",
    idLost: () => "Een spreadsheetprogramma heeft ID's afgerond. Deze rijen worden herkend aan hun link.",
    adIdLost: () =>
      "Een spreadsheetprogramma heeft ID's afgerond. Deze advertenties worden herkend aan hun naam en dag.",
    adsApart: () => "Advertenties zijn gemarkeerd en tellen niet mee in engagement rates. Rapporten tonen ze apart.",
    yearAssumed: (from, to) =>
      `De datums in het bestand hebben geen jaar. Ze zijn gelezen als ${day(from)} tot en met ${day(to)}. Klopt dat niet? Wijzig de exportdatum.`,
    dayAssumed: (date) =>
      `Het bestand bevat geen datum. De rijen krijgen de datum ${day(date)}. Klopt dat niet? Wijzig de exportdatum.`,
    cut: (sentence) => `Het platform heeft de lijst ingekort: ‘${sentence}’`,
    leftOut: (tables) => `Andere tabellen in het bestand zijn weggelaten: ${tables}`,
    swappedDates: () => "Een ander programma had in sommige datums dag en maand verwisseld. Dat is gecorrigeerd.",
    hiddenSheets: (names: string) => `Verborgen tabbladen zijn weggelaten: ${names}`,
    cellsBeside: (cells: string) => `Cellen naast de tabel zijn weggelaten: ${cells}`,
    encoding: (name) =>
      `De tekenset van het bestand is onbekend. Het is gelezen als ${name}. Kloppen namen of teksten niet? Sla het bestand op als UTF-8 en kies het opnieuw.`,
    errorCells: (cells) =>
      `Cellen bevatten fouten van een spreadsheetprogramma en hun waarden zijn verloren gegaan: ${cells}`,
    letters: () => "Een ander programma had de tekst met de verkeerde tekenset gelezen. Dat is gecorrigeerd.",
    repaired: () => "Een ander programma had elke rij nog eens tussen aanhalingstekens gezet. Dat is gecorrigeerd.",
    twins: () =>
      "Sommige rijen herhalen een eerdere rij, zoals dezelfde dag van hetzelfde account. Ze zijn samengevoegd tot één rij met de laatste waarden.",
  },
  kinds: {
    document: "een tekstdocument",
    presentation: "een presentatie",
    video: "een video",
    sound: "een audiobestand",
    program: "een programma",
    archive: "een niet-ondersteund archief",
    database: "een database",
    calendar: "een agenda",
    contacts: "een lijst met contacten",
    email: "een e-mail",
    subtitles: "een bestand met ondertitels",
    xml: "een XML-bestand",
  },
  refused: {
    notOpened: { what: "Het bestand kan niet worden geopend.", advice: "Controleer de naam en of je toegang hebt." },
    empty: { what: "Het bestand is leeg.", advice: "Download het opnieuw van het platform." },
    noRows: {
      what: "Het bestand heeft kolomkoppen, maar geen rijen.",
      advice: "Kies op het platform een periode met berichten en download het opnieuw.",
    },
    allSkipped: (reason) => ({
      what: `Geen enkele rij kon worden gelezen. De eerste: ${reason}`,
      advice: "Download het bestand opnieuw en importeer het zonder het eerst in een ander programma te openen.",
    }),
    notText: {
      what: "Het bestand is geen tabel met tekst.",
      advice: "Kies het CSV-bestand dat je van het platform hebt gedownload.",
    },
    unclosedQuote: (row) => ({
      what: `Een aanhalingsteken in rij ${row} wordt nergens gesloten, dus de volgende rijen zijn niet te scheiden.`,
      advice: "Download het bestand opnieuw: misschien is het onvolledig.",
    }),
    longRow: (row) => ({
      what: `Rij ${row} is te lang voor een export.`,
      advice: "Kies het originele bestand van het platform.",
    }),
    container: (kind) => ({
      what: `${kind}-bestanden worden niet ondersteund.`,
      advice: "Download de tabel als CSV of sla die op als CSV. Kies dan dat bestand.",
    }),
    otherSpreadsheet: (kind: string) => ({
      what: `Spreadsheets van het type ${kind} worden niet ondersteund.`,
      advice: "Open het bestand, sla het op als Excel (.xlsx) of CSV en kies dat bestand.",
    }),
    json: {
      what: "JSON-bestanden, zoals van ‘Je gegevens downloaden’, worden niet ondersteund.",
      advice: "Kies een CSV- of Excel-bestand dat je uit de statistieken van het platform hebt geëxporteerd.",
    },
    otherKind: (kind) => ({
      what: `Dit is ${kind}, geen tabel.`,
      advice: "Kies een CSV- of Excel-bestand dat je uit de statistieken van het platform hebt geëxporteerd.",
    }),
    nested: {
      what: "Archieven in een archief worden niet ondersteund.",
      advice: "Pak het binnenste archief uit en kies de bestanden daarin.",
    },
    webPage: {
      what: "Dit is een opgeslagen webpagina, geen tabel.",
      advice: "Gebruik de knop Exporteren of Downloaden op die pagina en kies het gedownloade bestand.",
    },
    picture: {
      what: "Dit is een afbeelding, zoals een screenshot, geen tabel.",
      advice: "Gebruik de knop Exporteren of Downloaden op het platform en kies het gedownloade bestand.",
    },
    noFiles: { what: "Het archief is leeg.", advice: "Download het opnieuw van het platform." },
    tooLarge: {
      what: "Het archief is te groot.",
      advice: "Pak het uit en kies het bestand dat je nodig hebt.",
    },
    locked: {
      what: "Het bestand is beveiligd met een wachtwoord.",
      advice: "Open het bestand, sla het op zonder wachtwoord en kies het opnieuw.",
    },
    damaged: {
      what: "Het bestand is beschadigd en kan niet worden geopend.",
      advice: "Download het opnieuw van het platform.",
    },
    unknown: (header) => ({
      what:
        header === ""
          ? "De kolomkoppen van dit bestand worden niet herkend."
          : `De kolomkoppen van dit bestand worden niet herkend: ${header}`,
      advice: "Kies een ongewijzigde export van het platform. Zie ‘Waar download ik deze bestanden?’ in de zijbalk.",
    }),
    mappable: (headers) => ({
      what: `De kolomkoppen van dit bestand worden niet herkend: ${headers}`,
      advice: "Wijs in de zijbalk de kolommen toe om het te importeren.",
    }),
    noTable: (label) => ({
      what: `Gegevens van het type ‘${label}’ kunnen niet worden geïmporteerd.`,
      advice: "Download op dezelfde plek de lijst met berichten, pagina's of campagnes, of de totalen per dag.",
    }),
    noDays: (label, _header) => ({
      what: `Dit bestand (‘${label}’) bevat geen datums.`,
      advice: "Exporteer het opnieuw met een uitsplitsing per dag of met de datums van het rapport.",
    }),
    split: (label, header) => ({
      what: `Dit bestand (‘${label}’) is uitgesplitst naar ‘${header}’: elke advertentie heeft meerdere rijen, en bereik kun je niet optellen.`,
      advice: "Exporteer het opnieuw zonder die uitsplitsing: één rij per advertentie of campagne, per dag.",
    }),
    persons: (label) => ({
      what: `Dit bestand (‘${label}’) bevat persoonsgegevens. Die worden nooit geïmporteerd.`,
      advice: "Download in plaats daarvan een rapport van berichten of campagnes.",
    }),
    people: {
      what: "Elke rij is een persoon met een e-mailadres. Persoonsgegevens worden nooit geïmporteerd.",
      advice: "Download in plaats daarvan een rapport van berichten of campagnes.",
    },
    peopleByName: {
      what: "Elke rij is een persoon met een naam. Persoonsgegevens worden nooit geïmporteerd.",
      advice: "Download in plaats daarvan een rapport van berichten of campagnes.",
    },
    unexpected: {
      what: "Het bestand kon niet worden gelezen.",
      advice: "Download het opnieuw van het platform. Helpt dat niet? Stuur ons de eerste regels.",
    },
  },
};
