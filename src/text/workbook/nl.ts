import type { WorkbookText } from "./en.ts";

export const nl: WorkbookText = {
  addOn: "Engagement",
  menu: {
    open: "Zijbalk openen",
    report: "Rapport maken",
    labels: "Berichten labelen",
    sample: "Voorbeeldgegevens toevoegen",
    benchmarks: "Benchmarkblad toevoegen",
    help: "Help",
    check: "Deze installatie controleren",
  },
  reportMade: (sheet) => `Het rapport staat op het tabblad ‘${sheet}’. Met de gele cellen pas je het aan.`,
  sampleSheet: (name) => `${name} (voorbeeld)`,
  sampleAdded: (sheets) =>
    `De voorbeeldgegevens staan in ${sheets} bladen met ‘(voorbeeld)’ in de naam. De gegevens zijn fictief. Je kunt ze verwijderen in de zijbalk.`,
  sampleKept: (sheets) => `Niet verwijderd, want gewijzigd of in gebruik: ‘${sheets.join("’, ‘")}’.`,
  benchmarks: {
    sheet: "Benchmarks",
    headers: ["Platform", "Branche", "Percentage", "Noemer", "Maat", "Wat telt mee", "Periode", "Bron", "Link"],
    about:
      "Gepubliceerde percentages om mee te vergelijken. Vergelijk alleen percentages met dezelfde maat, tellingen en noemer. BENCHMARK laat losse maanden weg, en openpercentages van vóór 2022, toen Apple Mail berichten automatisch begon te openen.",
    written: (sheet) => `De gepubliceerde percentages staan op het tabblad ‘${sheet}’.`,
  },
  labels: {
    sheet: "Labels",
    headers: ["Label", "Veld", "Bevat", "Controle"],
    about:
      "Elke rij is een regel: berichten waarvan het veld deze tekst bevat, krijgen het label. Hoofdletters maken niet uit. Meerdere rijen kunnen hetzelfde label geven. Oude en nieuwe berichten krijgen labels, en labels die je zelf typt in de kolom ‘Eigen label’ van je berichten blijven staan.",
    examples: [
      ["Winactie", "Tekst", "winactie"],
      ["UGC", "Hashtag", "#ugc"],
      ["Achter de schermen", "Tekst", "achter de schermen"],
    ],
    check: { unknownField: "Kies een veld uit de lijst", incomplete: "Vul label, veld en bevat in" },
    opened: (sheet) => `Bewerk de regels in ‘${sheet}’. De berichten tonen hun labels in de kolom ‘Labels’.`,
    noPosts: (sheet) => `Bewerk de regels in ‘${sheet}’. Berichten krijgen hun labels zodra je ze importeert.`,
  },
  note: { source: "Bron", importedAt: "Laatste import" },
  errors: {
    busy: [
      "Iemand anders is in deze spreadsheet aan het importeren.",
      "Wacht tot die import klaar is en probeer het opnieuw. Er is niets gewijzigd.",
    ],
    protected: (sheet) => [
      `Het blad ‘${sheet}’ is beveiligd en je hebt geen bewerkrechten.`,
      "Vraag de eigenaar om bewerkrechten of kies een ander blad. Er is niets gewijzigd.",
    ],
    protectedCells: (sheet, cells) => [
      `Je hebt geen rechten om ${cells} in ‘${sheet}’ te bewerken: het bereik is beveiligd.`,
      "Vraag de eigenaar om bewerkrechten. Er is niets gewijzigd.",
    ],
    refusedInput: (cell) => [
      `Een regel van de spreadsheet weigert wat er${cell && ` in ${cell}`} zou komen te staan.`,
      "Kies Gegevens > Gegevensvalidatie en laat die regel een waarschuwing tonen, of verwijder hem. Probeer het daarna opnieuw: er gaat niets verloren en niets wordt dubbel.",
    ],
    recordFull: [
      "Er zijn te veel verschillende formules om ze allemaal te onthouden.",
      "Doe het per blad, of laat de formules staan die geen gewone vorm hebben. Er is niets gewijzigd.",
    ],
    comparisonFull: [
      "Er is geen ruimte om de formules te vergelijken: Google Spreadsheets heeft plaats voor 10 miljoen cellen.",
      "Doe één blad tegelijk, of maak waarden van de formules. Er is niets gewijzigd.",
    ],
    notCompared: ["De formules zijn intussen veranderd.", "Klik nog een keer op de knop. Er is niets gewijzigd."],
    viewer: [
      "Je kunt deze spreadsheet alleen bekijken of reacties plaatsen.",
      "Vraag de eigenaar om bewerkrechten, of maak een eigen kopie (Bestand > Een kopie maken).",
    ],
    storeFull: [
      "De opslag van de add-on voor jou of deze spreadsheet is vol: Google staat 500 KB toe.",
      "Ontkoppel accounts die je niet meer nodig hebt, of verwijder opgeslagen imports en kolomtoewijzingen. Er is niets opgeslagen.",
    ],
    full: [
      "De spreadsheet is vol: Google Spreadsheets heeft plaats voor 10 miljoen cellen.",
      "Verwijder bladen of rijen die je niet meer nodig hebt, of importeer in een nieuwe spreadsheet.",
    ],
    otherTable: (sheet) => [
      `In het blad ‘${sheet}’ staat iets anders.`,
      "Kies de naam van een nieuw blad, of laat de keuze aan de add-on. Er is niets gewijzigd.",
    ],
    sampleSheet: (sheet) => [
      `Het blad ‘${sheet}’ hoort bij de voorbeeldgegevens.`,
      "Kies een ander blad, zodat je eigen rijen apart blijven. Er is niets gewijzigd.",
    ],
    replacementGone: [
      "Hetzelfde bestand is intussen opnieuw geïmporteerd.",
      "Importeer het nog een keer. De tabel is niet gewijzigd.",
    ],
    sheetGone: [
      "Het blad is intussen verwijderd.",
      "Importeer opnieuw of maak het rapport opnieuw: er komt dan een nieuw blad.",
    ],
    undoDone: ["Deze import was al ongedaan gemaakt.", "Er is niets gewijzigd."],
    undoTooLate: [
      "Deze import kan niet meer ongedaan worden gemaakt.",
      "Alleen de laatste drie imports kunnen ongedaan worden gemaakt, als ze niet te groot zijn. Verwijder de rijen handmatig of importeer een ouder bestand opnieuw.",
    ],
    undoChanged: [
      "Rijen van deze import zijn sindsdien gewijzigd.",
      "Er is niets gewijzigd. Verwijder of verbeter de rijen handmatig.",
    ],
    nothingToReport: [
      "Er is nog niets om over te rapporteren.",
      "Importeer een bestand of kies ‘Voorbeeldgegevens toevoegen’ in het menu. Maak daarna het rapport opnieuw.",
    ],
    noCell: ["Er is geen cel geselecteerd.", "Klik op de cel waarin de formule moet komen en voeg haar opnieuw in."],
    importWrites: (cell) => [
      `Imports schrijven in de kolom van ${cell}.`,
      "Selecteer een cel rechts van de geïmporteerde kolommen en voeg de formule opnieuw in.",
    ],
    otherColumns: (name, sheet, other) => [
      `Het blad ‘${sheet}’ heeft geen kolommen voor ${name}.`,
      other === null
        ? "Voeg een leeg blad toe en zet de formule daarin: je krijgt een voorbeeld om aan te passen."
        : `Selecteer een cel in het blad ‘${other}’, dat ze heeft, of in een leeg blad.`,
    ],
    cellTaken: (cell) => [`Cel ${cell} is niet leeg.`, "Selecteer een lege cel en voeg de formule opnieuw in."],
  },
};
