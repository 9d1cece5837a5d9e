import type { CheckSubject } from "./check.ts";

/** How Utilities writes dates. */
export const dates: CheckSubject = {
  calls: [
    {
      id: "script-time-zone",
      asks: "In which time zone does the script run?",
      ask: () => Session.getScriptTimeZone(),
    },
    {
      id: "format-date-1899",
      asks: "Does formatDate use the local time of 1899 (Madrid was 14 minutes 44 seconds behind Greenwich)?",
      ask: () => Utilities.formatDate(new Date(Date.UTC(1899, 11, 30, 12)), "Europe/Madrid", "yyyy-MM-dd HH:mm:ss"),
    },
    {
      id: "format-date-weekday",
      asks: "What does formatDate write for u on a Sunday?",
      ask: () => Utilities.formatDate(new Date(Date.UTC(2026, 0, 4, 12)), "Etc/UTC", "u"),
    },
    {
      id: "format-date-unknown-zone",
      asks: "What does formatDate do with an unknown time zone?",
      ask: () => Utilities.formatDate(new Date(Date.UTC(2026, 0, 4, 12)), "No/Where", "HH:mm"),
    },
  ],
};
