import type { WorkbookText } from "./en.ts";

export const nl: WorkbookText = {
  addOn: "Engagement",
  reportMade: (sheet) => `Rapport gemaakt op het tabblad ‘${sheet}’. Pas het aan met de gele cellen.`,
  sampleSheet: (name) => `${name} (voorbeeld)`,
  sampleAdded: (sheets) =>
    `Voorbeeldgegevens toegevoegd op ${sheets} tabbladen met ‘(voorbeeld)’ in de naam. De gegevens zijn fictief. Je kunt ze verwijderen in de zijbalk.`,
  sampleKept: (sheets) => `Behouden (gewijzigd of in gebruik): ‘${sheets.join("’, ‘")}’.`,
  benchmarks: {
    sheet: "Benchmarks",
    headers: ["Platform", "Branche", "Percentage", "Noemer", "Maat", "Wat telt mee", "Periode", "Bron", "Link"],
    about:
      "Gepubliceerde percentages om mee te vergelijken. Vergelijk alleen percentages met dezelfde maat, telling en noemer. BENCHMARK gebruikt geen losse maanden en geen openpercentages van vóór 2022, toen Apple Mail berichten automatisch begon te openen.",
    written: (sheet) => `Benchmarks toegevoegd op het tabblad ‘${sheet}’.`,
  },
  goals: {
    sheet: "Doelen",
    headers: ["Account of platform", "Statistiek", "Doel", "Uiterlijk", "Begin (optioneel)"],
    about:
      "Elke rij is een doel, bijvoorbeeld: Instagram | Volgers | 12000 | 31-12-2026. Zonder account of platform tellen alle accounts mee. Zonder begin start het doel op 1 januari van het jaar van ‘Uiterlijk’. Het rapport toont de eerste 8 doelen: vernieuw het als je er een toevoegt.",
  },
  labels: {
    sheet: "Labels",
    headers: ["Label", "Veld", "Bevat", "Controle"],
    about:
      "Elke rij is een regel: berichten waarvan het veld deze tekst bevat, krijgen het label. Hoofdletters maken niet uit. Meerdere rijen kunnen hetzelfde label hebben. Oude en nieuwe berichten krijgen labels. Labels die je zelf typt in de kolom ‘Eigen label’ blijven staan.",
    examples: [
      ["Winactie", "Tekst", "winactie"],
      ["UGC", "Hashtag", "#ugc"],
      ["Achter de schermen", "Tekst", "achter de schermen"],
    ],
    check: { unknownField: "Kies een veld uit de lijst", incomplete: "Vul ‘Label’, ‘Veld’ en ‘Bevat’ in" },
    opened: (sheet) => `Bewerk de regels in ‘${sheet}’. De berichten tonen hun labels in de kolom ‘Labels’.`,
    noPosts: (sheet) => `Bewerk de regels in ‘${sheet}’. Berichten krijgen hun labels zodra je ze importeert.`,
  },
  clients: {
    overview: "Klantenoverzicht",
    address: "Adres van de spreadsheet van de klant",
    state: "Status",
    client: "Klant",
    total: "Alle klanten",
    connected: "Gekoppeld",
    allow: (cell) => `Klik op ${cell} en kies ‘Toegang toestaan’, of controleer het adres`,
    noReport: "Maak een rapport in die spreadsheet",
    otherDays: "Geen totalen: de rapporten hebben verschillende datums",
    explanation:
      "Plak in kolom A het adres van de spreadsheet van elke klant, klik op de cel met #REF! en kies ‘Toegang toestaan’: Google vraagt dat per spreadsheet één keer. Iedereen met toegang tot deze spreadsheet ziet daarna deze cijfers.",
    about:
      "Klantenoverzichten lezen rij 2: het laatst gemaakte of vernieuwde rapport. Wijzig de naam van dit tabblad niet.",
  },
  note: { source: "Bron", importedAt: "Laatste import" },
  errors: {
    busy: [
      "Iemand anders importeert nu in deze spreadsheet.",
      "Wacht tot die import klaar is en probeer het opnieuw. Er is niets gewijzigd.",
    ],
    protected: (sheet) => [
      `Het tabblad ‘${sheet}’ is beveiligd en je hebt geen bewerkrechten.`,
      "Vraag de eigenaar om bewerkrechten of kies een ander tabblad. Er is niets gewijzigd.",
    ],
    protectedCells: (sheet, cells) => [
      `Je hebt geen rechten om ${cells} in ‘${sheet}’ te bewerken: het bereik is beveiligd.`,
      "Vraag de eigenaar om bewerkrechten. Er is niets gewijzigd.",
    ],
    refusedInput: (cell) => [
      `Een validatieregel van de spreadsheet weigert de nieuwe waarde${cell && ` van ${cell}`}.`,
      "Kies Gegevens > Gegevensvalidatie en laat de regel een waarschuwing tonen, of verwijder de regel. Probeer het daarna opnieuw: er gaat niets verloren en je krijgt geen dubbele rijen.",
    ],
    recordFull: [
      "Er zijn te veel verschillende formules om ze later te herstellen.",
      "Zet één tabblad tegelijk om, of behoud formules zonder ingebouwd alternatief. Er is niets gewijzigd.",
    ],
    comparisonFull: [
      "Er is te weinig ruimte om de formules te vergelijken: Google Spreadsheets staat 10 miljoen cellen toe.",
      "Zet één tabblad tegelijk om, of zet de formules om in waarden. Er is niets gewijzigd.",
    ],
    notCompared: ["De formules zijn intussen gewijzigd.", "Klik opnieuw op de knop. Er is niets gewijzigd."],
    viewer: [
      "Je kunt deze spreadsheet alleen bekijken of reacties plaatsen.",
      "Vraag de eigenaar om bewerkrechten, of maak een eigen kopie (Bestand > Een kopie maken).",
    ],
    storeFull: [
      "De opslag van de add-on voor jou of deze spreadsheet is vol: Google staat 500 KB toe.",
      "Ontkoppel accounts die je niet meer nodig hebt, of verwijder opgeslagen imports en kolomtoewijzingen. Er is niets opgeslagen.",
    ],
    full: [
      "De spreadsheet is vol: Google Spreadsheets staat 10 miljoen cellen toe.",
      "Verwijder tabbladen of rijen die je niet meer nodig hebt, of importeer in een nieuwe spreadsheet.",
    ],
    otherTable: (sheet) => [
      `Op het tabblad ‘${sheet}’ staan al andere gegevens.`,
      "Vul de naam van een nieuw tabblad in, of gebruik het standaardtabblad. Er is niets gewijzigd.",
    ],
    sampleSheet: (sheet) => [
      `Het tabblad ‘${sheet}’ hoort bij de voorbeeldgegevens.`,
      "Kies een ander tabblad, zodat je eigen rijen apart blijven. Er is niets gewijzigd.",
    ],
    replacementGone: [
      "Hetzelfde bestand is intussen opnieuw geïmporteerd.",
      "Importeer het bestand opnieuw. Er is niets gewijzigd.",
    ],
    sheetGone: [
      "Het tabblad is intussen verwijderd.",
      "Importeer opnieuw of maak het rapport opnieuw. Je krijgt dan een nieuw tabblad.",
    ],
    undoDone: ["Deze import is al ongedaan gemaakt.", "Er is niets gewijzigd."],
    undoTooLate: [
      "Deze import kan niet meer ongedaan worden gemaakt.",
      "Alleen de laatste drie imports kunnen ongedaan worden gemaakt, als ze niet te groot zijn. Verwijder de rijen handmatig, of importeer een ouder bestand opnieuw.",
    ],
    undoChanged: [
      "Deze import kan niet ongedaan worden gemaakt, omdat sommige rijen zijn gewijzigd.",
      "Er is niets gewijzigd. Verwijder of corrigeer de rijen handmatig.",
    ],
    nothingToReport: [
      "Er zijn nog geen gegevens voor een rapport.",
      "Importeer een bestand of kies ‘Voorbeeldgegevens toevoegen’ in het menu. Maak daarna het rapport opnieuw.",
    ],
    noCell: ["Er is geen cel geselecteerd.", "Klik op de cel voor de formule en voeg de formule opnieuw in."],
    importWrites: (cell) => [
      `De kolom van ${cell} wordt door imports gevuld.`,
      "Selecteer een cel rechts van de geïmporteerde kolommen en voeg de formule opnieuw in.",
    ],
    otherColumns: (name, sheet, other) => [
      `Het tabblad ‘${sheet}’ heeft geen kolommen voor ${name}.`,
      other === null
        ? "Voeg een leeg tabblad toe en voeg de formule daar in. Je krijgt dan een voorbeeld."
        : `Selecteer een cel op het tabblad ‘${other}’, dat deze kolommen heeft, of op een leeg tabblad.`,
    ],
    noCopy: [
      "Deze spreadsheet heeft een importgeschiedenis en is dus geen nieuwe kopie.",
      "Kies Bestand > Een kopie maken, open de kopie en verwijder de klantgegevens daar. Er is niets verwijderd.",
    ],
    clientName: (characters) => [
      "De naam van de klant ontbreekt.",
      `Vul een naam van maximaal ${characters} tekens in. Er is niets opgeslagen.`,
    ],
    clientAccounts: (count) => [
      "Er zijn te veel accounts of een naam is te lang.",
      `Vul er maximaal ${count} in, één per regel. Er is niets opgeslagen.`,
    ],
    clientLogo: [
      "Dit is geen adres van een afbeelding.",
      "Vul een adres in dat begint met https:// en dat iedereen kan openen. Er is niets opgeslagen.",
    ],
    clientCurrency: [
      "Deze valuta is niet geldig.",
      "Vul een code of teken in, zoals EUR of €. Er is niets opgeslagen.",
    ],
    summaryName: (sheet) => [
      `Er is al een tabblad met de naam ‘${sheet}’.`,
      "Geef het een andere naam: klantenoverzichten hebben een tabblad met deze naam nodig. Er is niets opgeslagen.",
    ],
    otherClient: [
      "Sommige rijen zijn van accounts die niet van deze klant zijn.",
      "Sluit de zijbalk, open hem opnieuw en importeer het bestand opnieuw: deze rijen worden dan weggelaten.",
    ],
    notOfClient: [
      "Deze import leest geen account van deze klant.",
      "Controleer de accounts van de klant op het tabblad Delen, of verwijder de import. Hebben twee accounts dezelfde naam? Vul dan de ID in. Er is niets geïmporteerd.",
    ],
    cellTaken: (cell) => [`Cel ${cell} is niet leeg.`, "Selecteer een lege cel en voeg de formule opnieuw in."],
  },
};
