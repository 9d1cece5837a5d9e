import type { DeliveryText } from "./en.ts";

export const nl: DeliveryText = {
  sheetName: (month) => `Rapport ${month}`,
  frozen: (day) => `Cijfers per ${day}. Ze veranderen niet meer.`,
  message: {
    noFigures: "Geen berichten met een engagement rate.",
    missingImport: (title) => `Onvolledig: ${title} is na het einde van de maand niet geïmporteerd.`,
    missingData: (platform, day) => `Onvolledig: van ${platform} zijn er alleen gegevens tot en met ${day}.`,
    missingBigQuery: (day) => `Onvolledig: de rijen uit BigQuery zijn het laatst vernieuwd op ${day}.`,
    link: (address) => `Rapport openen: ${address}`,
    ready: (sheet, spreadsheet) => `Engagement: ‘${sheet}’ in ‘${spreadsheet}’ staat klaar om te controleren.`,
    howToSend: "Er is nog niets verstuurd. Verstuur of verwijder het op het tabblad Rapport van de zijbalk.",
    failed: (month, spreadsheet) =>
      `Engagement: het rapport over ${month} in ‘${spreadsheet}’ kon niet worden gemaakt.`,
    test: (spreadsheet) => `Engagement: rapporten uit ‘${spreadsheet}’ komen hier binnen.`,
  },
  errors: {
    reportGone: [
      "Het rapport met de instellingen is verwijderd.",
      "Kies een ander rapport in de planning en sla die op.",
    ],
    noAlerts: [
      "Je meldingen staan uit en hebben geen kanaal.",
      "Vul de webhook-URL van een ander kanaal in of zet meldingen aan op het tabblad Gegevens.",
    ],
    tooSlow: [
      "Het rapport kon na drie pogingen niet worden gemaakt.",
      "Probeer het opnieuw in de zijbalk of kies minder accounts in het rapport.",
    ],
    sheetGone: ["Het tabblad van dit rapport is verwijderd.", "Verwijder het rapport en maak het opnieuw."],
    notReady: ["Dit rapport wacht niet meer op versturen.", "Open het tabblad Rapport opnieuw."],
    maybeSent: ["Dit rapport is misschien al verstuurd.", "Kijk in het kanaal voordat je het opnieuw verstuurt."],
    rejected: (service) => [
      `${service} heeft het bericht geweigerd.`,
      "Sla een andere webhook-URL op in de planning en verstuur het rapport opnieuw.",
    ],
  },
};
