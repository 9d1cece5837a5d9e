import { counted, grouped } from "../counted.ts";
import type { AlertsText } from "./en.ts";

const n = counted("nl");
const whole = grouped("nl");

export const nl: AlertsText = {
  message: {
    heading: (spreadsheet) => `Engagement: imports in ‘${spreadsheet}’`,
    failed: (title, why) => `Mislukt: ${title}. ${why}`,
    changed: (title, count, usual) =>
      `Ongewoon: ${title} heeft ${n(count, "rij", "rijen")} geïmporteerd. Gewoonlijk zijn het er ongeveer ${whole(usual)}.`,
    signInEnds: (platform, days) =>
      days <= 0
        ? `Koppeling verlopen: ${platform}. Koppel het platform opnieuw in de zijbalk.`
        : `Koppeling verloopt over ${days === 1 ? "1 dag" : `${days} dagen`}: ${platform}. Koppel het platform opnieuw in de zijbalk.`,
    versionEnds: (platform, day) =>
      `API-versie stopt op ${day}: ${platform}. Vraag je beheerder om de add-on vóór die dag bij te werken.`,
    works: (title) => `Werkt weer: ${title}`,
    earlier: (line) => `Eerder: ${line}`,
    more: (count) => `…en nog ${count}`,
    link: (address) => `Spreadsheet openen: ${address}`,
    test: (spreadsheet) => `Engagement: meldingen over imports in ‘${spreadsheet}’ komen hier binnen.`,
  },
  errors: {
    address: [
      "Dit is geen webhook-URL van Google Chat of Slack.",
      "Kopieer de hele URL. Die begint met https://chat.googleapis.com/v1/spaces/ of https://hooks.slack.com/services/.",
    ],
    refused: (service) => [
      `${service} heeft het testbericht geweigerd.`,
      "Controleer of de webhook nog bestaat en kopieer de URL opnieuw.",
    ],
    notReached: (service) => [`${service} is niet bereikbaar.`, "Probeer het over een paar minuten opnieuw."],
  },
};
