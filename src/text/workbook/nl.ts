import type { WorkbookText } from "./en.ts";

export const nl: WorkbookText = {
  addOn: "Engagement",
  menu: {
    open: "Zijbalk openen",
    report: "Rapport maken",
    sample: "Proberen met voorbeeldgegevens",
    benchmarks: "Blad met benchmarks maken",
    help: "Help",
    check: "Deze installatie controleren",
  },
  reportMade: (sheet) => `Het rapport staat in het blad ‘${sheet}’. Met de gele cellen pas je het aan.`,
  sampleSheet: (name) => `${name} (voorbeeld)`,
  sampleAdded: (sheets) =>
    `De voorbeeldgegevens staan in ${sheets} tabbladen met ‘(voorbeeld)’ in de naam. Alles is verzonnen. Verwijder ze in de zijbalk.`,
  sampleKept: (sheets) =>
    `Niet met de rest verwijderd, omdat iemand er iets in heeft gewijzigd of ze gebruikt: ‘${sheets.join("’, ‘")}’.`,
  benchmarks: {
    sheet: "Benchmarks",
    headers: ["Platform", "Branche", "Percentage", "Gedeeld door", "Soort", "Wat telt", "Cijfers van", "Bron", "Adres"],
    about:
      "Gepubliceerde percentages om mee te vergelijken. Vergelijk alleen percentages van dezelfde soort die hetzelfde tellen en door hetzelfde zijn gedeeld. BENCHMARK laat losse maanden weg, en openpercentages van vóór 2022, toen Apple Mail berichten zelf begon te openen.",
    written: (sheet) => `De gepubliceerde percentages staan in het tabblad ‘${sheet}’.`,
  },
  note: { source: "Bron", importedAt: "Laatste import" },
  errors: {
    busy: [
      "Iemand anders is in deze werkmap aan het importeren.",
      "Wacht tot die import klaar is en probeer het opnieuw. Er is niets geschreven.",
    ],
    protected: (sheet) => [
      `Het tabblad ‘${sheet}’ is beveiligd en je mag het niet wijzigen.`,
      "Vraag de eigenaar van de werkmap of je het mag bewerken, of kies een ander tabblad. Er is niets geschreven.",
    ],
    protectedCells: (sheet, cells) => [
      `Je mag ${cells} in het tabblad ‘${sheet}’ niet wijzigen: dat deel is beveiligd.`,
      "Vraag de eigenaar van de werkmap of je het mag bewerken. Er is niets geschreven.",
    ],
    refusedInput: (cell) => [
      `Een regel van de werkmap weigert wat er${cell && ` in ${cell}`} zou komen te staan.`,
      "Kies Gegevens > Gegevensvalidatie en laat die regel een waarschuwing tonen, of verwijder hem. Probeer het daarna opnieuw: er gaat niets verloren en niets wordt dubbel.",
    ],
    recordFull: [
      "Er zijn te veel verschillende formules om ze allemaal te onthouden.",
      "Doe het per tabblad, of laat de formules staan die geen gewone vorm hebben. Er is niets geschreven.",
    ],
    comparisonFull: [
      "Er is geen ruimte om de formules te vergelijken: Google Spreadsheets heeft plaats voor 10 miljoen cellen.",
      "Doe één tabblad tegelijk, of maak waarden van de formules. Er is niets geschreven.",
    ],
    notCompared: ["De formules zijn intussen veranderd.", "Klik nog een keer op de knop. Er is niets geschreven."],
    viewer: [
      "Je mag deze werkmap bekijken, maar niet wijzigen.",
      "Vraag de eigenaar of je mag bewerken, of maak een eigen kopie (Bestand > Een kopie maken).",
    ],
    storeFull: [
      "Wat de add-on voor jou of dit spreadsheet kan bewaren is vol: Google staat 500 KB toe.",
      "Koppel accounts los die je niet meer nodig hebt, of verwijder bewaarde imports en toewijzingen. Er is niets bewaard.",
    ],
    full: [
      "De werkmap is vol: Google Spreadsheets heeft plaats voor 10 miljoen cellen.",
      "Verwijder tabbladen of rijen die je niet meer nodig hebt, of importeer in een nieuwe werkmap.",
    ],
    otherTable: (sheet) => [
      `In het tabblad ‘${sheet}’ staat iets anders.`,
      "Kies de naam van een nieuw tabblad, of laat de keuze aan de add-on. Er is niets geschreven.",
    ],
    sampleSheet: (sheet) => [
      `Het tabblad ‘${sheet}’ hoort bij de voorbeeldgegevens.`,
      "Kies een ander tabblad, zodat je eigen rijen apart blijven. Er is niets geschreven.",
    ],
    replacementGone: [
      "Hetzelfde bestand is intussen opnieuw geïmporteerd.",
      "Importeer het nog een keer. De tabel is niet gewijzigd.",
    ],
    sheetGone: [
      "Het tabblad is intussen verwijderd.",
      "Importeer opnieuw of maak het rapport opnieuw: er komt dan een nieuw tabblad.",
    ],
    undoDone: ["Deze import was al ongedaan gemaakt.", "Er is niets gewijzigd."],
    undoTooLate: [
      "Deze import kan niet meer ongedaan worden gemaakt.",
      "Alleen de laatste drie imports worden onthouden, als er ruimte is. Verwijder de rijen met de hand of importeer een ouder bestand opnieuw.",
    ],
    undoChanged: [
      "Rijen van deze import zijn sindsdien gewijzigd.",
      "Er is niets ongedaan gemaakt. Verwijder of verbeter de rijen met de hand.",
    ],
    nothingToReport: [
      "Er is nog niets om over te rapporteren.",
      "Importeer een bestand of kies ‘Proberen met voorbeeldgegevens’ in het menu. Maak daarna het rapport opnieuw.",
    ],
    noCell: ["Er is geen cel geselecteerd.", "Klik op de cel waarin de formule moet komen en voeg haar opnieuw in."],
    importWrites: (cell) => [
      `Imports schrijven in de kolom van ${cell}.`,
      "Selecteer een cel rechts van de geïmporteerde kolommen en voeg de formule opnieuw in.",
    ],
    otherColumns: (name, sheet, other) => [
      `Het blad “${sheet}” heeft geen kolommen voor ${name}.`,
      other === null
        ? "Voeg een leeg blad toe en zet de formule daarin: je krijgt een voorbeeld om aan te passen."
        : `Selecteer een cel in het blad “${other}”, dat ze heeft, of in een leeg blad.`,
    ],
    cellTaken: (cell) => [`Cel ${cell} is niet leeg.`, "Selecteer een lege cel en voeg de formule opnieuw in."],
  },
};
