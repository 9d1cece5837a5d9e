import type { ImporterText } from "./en.ts";

export const nl: ImporterText = {
  skipped: {
    noKey: () => "Nergens staat om welk bericht of welke dag het gaat.",
    scheduled: (header, cell) =>
      `‘${header}’ ligt in de toekomst (‘${cell}’) en het bericht heeft nog geen cijfers. Importeer het opnieuw als het is gepubliceerd.`,
    noKeyButNote: (note) => `Nergens staat om welk bericht of welke dag het gaat. Opgave in het bestand: ‘${note}’`,
    notNumber: (header, cell) => `‘${header}’ hoort een getal te zijn, maar in de cel staat ‘${cell}’.`,
    becameDate: (header, cell) =>
      `Een spreadsheetprogramma maakte van ‘${header}’ een datum (‘${cell}’). De waarde is verloren.`,
    notDate: (header, cell) => `‘${header}’ hoort een datum te zijn, maar in de cel staat ‘${cell}’.`,
    notId: (header, cell) =>
      `Een spreadsheetprogramma rondde ‘${header}’ af (‘${cell}’) en verder is de rij nergens aan te herkennen.`,
    tooLong: (cells, expected) => `De rij heeft ${cells} cellen, maar er zijn ${expected} koppen.`,
    tooShort: (cells, expected) =>
      `De rij heeft ${cells} cellen, maar er zijn ${expected} koppen. Mogelijk is de rij in tweeën gebroken.`,
    cutOff: (rest) => `De laatste cel is afgebroken: ‘${rest}’ staat in de volgende rij.`,
    badQuotes: () => "De aanhalingstekens kloppen niet, dus de cellen zijn niet uit elkaar te houden.",
    contradicts: (rate, of, by) =>
      `De cellen spreken elkaar tegen: ‘${rate}’ is niet ‘${of}’ gedeeld door ‘${by}’. Mogelijk zijn ze verschoven.`,
    totals: () => "De rij bevat totalen.",
    part: () => "Dit is een deel van een bericht dat als geheel wordt geïmporteerd.",
    otherPlatform: () => "De rij hoort bij een ander platform.",
    note: () => "De rij is een notitie, geen rij getallen.",
    noPage: () => "Er staat geen pagina bij.",
    repost: () => "De rij herhaalt het bericht van iemand anders.",
    noData: () => "De rij bevat geen waarden.",
    outside: () => "De rij staat boven of onder de tabel.",
  },
  unnamedColumn: (letters) => `kolom ${letters}`,
  impossible: {
    negative: (header) => `‘${header}’ kan niet kleiner zijn dan 0.`,
    percent: (header) => `‘${header}’ moet een aantal of bedrag zijn, geen percentage.`,
    tooLarge: (header) => `‘${header}’ kan niet zo groot zijn.`,
    future: (header) => `‘${header}’ ligt in de toekomst.`,
    beforeStart: (header, platform) => `‘${header}’ is een dag waarop er op ${platform} nog niets bestond.`,
    notLink: (header) => `‘${header}’ hoort een link te zijn.`,
    cell: (row, cell) => `rij ${row} (${cell})`,
    leftEmpty: (cells, more) => (more === 0 ? `Leeg gelaten: ${cells}.` : `Leeg gelaten: ${cells} en nog ${more}.`),
    datedBack: (platform) =>
      `Op ${platform} kunnen pagina's een bericht een eerdere datum geven: klopt de datum, typ die dan in het blad.`,
    tooLong: (header) => `‘${header}’ is langer dan een cel kan zijn.`,
    characters: (count) => `${new Intl.NumberFormat("nl").format(count)} tekens`,
    cut: (cells, more, max) =>
      `Afgebroken na ${new Intl.NumberFormat("nl").format(max)} tekens: ${cells}${more === 0 ? "" : ` en nog ${more}`}.`,
  },
  warnings: {
    idFromLink: () => "Een spreadsheetprogramma rondde de ID's af. Ze zijn uit de links gehaald.",
    idLost: () => "Een spreadsheetprogramma rondde de ID's af. Deze rijen worden aan hun link herkend.",
    adIdLost: () =>
      "Een spreadsheetprogramma heeft ID's afgerond. Deze advertenties worden herkend aan hun naam en dag.",
    adsApart: () => "Advertenties zijn als zodanig gemarkeerd: engagement rates en rapporten tellen ze niet mee.",
    yearAssumed: (from, to) =>
      `De datums in het bestand hebben geen jaar. Ze zijn gelezen als ${from} tot ${to}. Klopt dat niet, wijzig dan de exportdatum.`,
    dayAssumed: (day) =>
      `Het bestand bevat geen dag. De rijen krijgen de datum ${day}. Klopt dat niet, wijzig dan de exportdatum.`,
    cut: (sentence) => `Het platform heeft de lijst ingekort: ‘${sentence}’`,
    leftOut: (tables) => `Het bestand bevat ook tabellen waarvoor hier geen plaats is: ${tables}`,
    swappedDates: () => "Een ander programma had dag en maand verwisseld waar dat kon. Dat is hersteld.",
    hiddenSheets: (names: string) => `Verborgen bladen zijn weggelaten: ${names}`,
    cellsBeside: (cells: string) => `Cellen naast de tabel zijn weggelaten: ${cells}`,
    encoding: (name) =>
      `Het bestand vermeldt geen tekenset en is gelezen als ${name}. Kloppen namen of teksten niet, sla het bestand dan op als UTF-8 en kies het opnieuw.`,
    errorCells: (cells) =>
      `Een spreadsheetprogramma liet fouten achter in cellen, waarvan de waarde verloren is: ${cells}`,
    letters: () => "Een ander programma had de letters met de verkeerde tekenset gelezen. Dat is hersteld.",
    repaired: () => "Een ander programma had elke rij nog eens tussen aanhalingstekens gezet. Dat is teruggedraaid.",
    twins: () =>
      "Rijen gaan over hetzelfde als een rij ervoor, bijvoorbeeld dezelfde dag van hetzelfde account. Ze worden één rij, met de laatste waarden.",
  },
  kinds: {
    document: "een tekstdocument",
    presentation: "een presentatie",
    video: "een video",
    sound: "een geluidsopname",
    program: "een programma",
    archive: "een archief dat hier niet gelezen wordt",
    database: "een database",
    calendar: "een agenda",
    contacts: "een lijst met contacten",
    email: "een e-mail",
    subtitles: "een bestand met ondertitels",
    xml: "een XML-bestand",
  },
  refused: {
    notOpened: { what: "Het bestand kan niet geopend worden.", advice: "Controleer de naam en of je het mag lezen." },
    empty: { what: "Het bestand is leeg.", advice: "Download het opnieuw van het platform." },
    noRows: {
      what: "Het bestand heeft koppen, maar geen rijen.",
      advice: "Kies op het platform een periode met berichten en download het opnieuw.",
    },
    allSkipped: (reason) => ({
      what: `Geen enkele rij was te lezen. De eerste: ${reason}`,
      advice: "Download het bestand opnieuw en importeer het zonder het eerst in een ander programma te openen.",
    }),
    notText: {
      what: "Het bestand is geen tabel met tekst.",
      advice: "Kies het CSV-bestand dat je van het platform kunt downloaden.",
    },
    unclosedQuote: (row) => ({
      what: `Een aanhalingsteken in rij ${row} wordt nergens gesloten, dus de rijen erna zijn niet uit elkaar te houden.`,
      advice: "Download het bestand opnieuw: misschien is het afgebroken.",
    }),
    longRow: (row) => ({
      what: `Rij ${row} is langer dan welke rij van een export ook.`,
      advice: "Kies het bestand zoals het platform het heeft gemaakt.",
    }),
    container: (kind) => ({
      what: `${kind}-bestanden worden niet ondersteund.`,
      advice: "Sla de tabel op als CSV en kies dat bestand.",
    }),
    otherSpreadsheet: (kind: string) => ({
      what: `Spreadsheets van het type ${kind} worden niet ondersteund.`,
      advice: "Open het bestand, sla het op als Excel (.xlsx) of CSV en kies dat bestand.",
    }),
    json: {
      what: "Dit is JSON, zoals uit ‘Je gegevens downloaden’, en geen tabel.",
      advice: "Kies het CSV- of Excel-bestand dat je uit de statistieken van het platform kunt exporteren.",
    },
    otherKind: (kind) => ({
      what: `Dit is ${kind} en geen tabel.`,
      advice: "Kies het CSV- of Excel-bestand dat je uit de statistieken van het platform kunt exporteren.",
    }),
    nested: {
      what: "Het is een archief in een archief, dat niet gelezen wordt.",
      advice: "Pak het binnenste archief uit en kies de bestanden daarin.",
    },
    webPage: {
      what: "Dit is een opgeslagen webpagina en geen tabel.",
      advice: "Gebruik de knop Exporteren of Downloaden op die pagina en kies het bestand dat je dan krijgt.",
    },
    picture: {
      what: "Dit is een afbeelding, zoals een schermafbeelding, en geen tabel.",
      advice: "Gebruik de knop Exporteren of Downloaden op het platform en kies het bestand dat je dan krijgt.",
    },
    noFiles: { what: "Het archief bevat geen bestanden.", advice: "Download het opnieuw van het platform." },
    tooLarge: {
      what: "Uitgepakt zou het archief groter zijn dan welke export ook.",
      advice: "Pak het zelf uit en kies het bestand dat je nodig hebt.",
    },
    locked: {
      what: "Het bestand is beveiligd met een wachtwoord.",
      advice: "Open het bestand, sla het op zonder wachtwoord en kies het opnieuw.",
    },
    damaged: { what: "Het bestand is beschadigd en niet te openen.", advice: "Download het opnieuw van het platform." },
    unknown: (header) => ({
      what:
        header === ""
          ? "De koppen van het bestand zijn niet bekend."
          : `De koppen van het bestand zijn niet bekend: ${header}`,
      advice:
        "Kies een export zoals het platform die maakte, zonder wijzigingen. Zie ‘Waar download ik deze bestanden?’ in de zijbalk.",
    }),
    mappable: (headers) => ({
      what: `De koppen van het bestand zijn niet bekend: ${headers}`,
      advice: "Wijs in de zijbalk de kolommen toe om het te importeren.",
    }),
    noTable: (label) => ({
      what: `Dit is een ${label}. Het bevat getallen waarvoor hier geen tabel is.`,
      advice: "Download op dezelfde plek de lijst van berichten, pagina's of campagnes, of de totalen per dag.",
    }),
    noDays: (label, _header) => ({
      what: `Dit is een ${label} waarin niet staat over welke dagen het gaat.`,
      advice: "Exporteer het opnieuw met een uitsplitsing per dag of met de datums van het rapport.",
    }),
    split: (label, header) => ({
      what: `Dit is een ${label} die is uitgesplitst naar ‘${header}’, zodat een advertentie meerdere rijen heeft. Hun bereik kan niet worden opgeteld.`,
      advice: "Exporteer het opnieuw zonder die uitsplitsing: één rij per advertentie of campagne, per dag.",
    }),
    persons: (label) => ({
      what: `Dit is een ${label}. Het bevat gegevens over personen, die nooit worden geïmporteerd.`,
      advice: "Download in plaats daarvan een overzicht van berichten of campagnes.",
    }),
    people: {
      what: "Elke rij van het bestand is een persoon met een eigen e-mailadres. Zulke rijen worden nooit geïmporteerd.",
      advice: "Download in plaats daarvan een overzicht van berichten of campagnes.",
    },
    peopleByName: {
      what: "Elke rij van het bestand is een persoon, met naam en meer. Zulke rijen worden nooit geïmporteerd.",
      advice: "Download in plaats daarvan een overzicht van berichten of campagnes.",
    },
    unexpected: {
      what: "Het bestand kon niet gelezen worden.",
      advice: "Download het opnieuw van het platform. Helpt dat niet, stuur ons dan de eerste regels.",
    },
  },
};
