import { counted } from "../counted.ts";
import type { Sentences } from "../sentences.ts";

const n = counted("en");

/** What is behind the gear: languages, privacy, and what the add-on is. */
export const en = {
  heading: "Settings",
  languages: {
    heading: "Languages",
    sidebar: "Sidebar language",
    sidebarHint: "Only for you.",
    spreadsheet: "Spreadsheet language",
    spreadsheetHint: "For the add-on's sheet names, headers and notes, and new reports. Your own names and text stay.",
    button: "Change language",
    working: "Changing language…",
    renamed: (count: number) => `${n(count, "name or note", "names and notes")} changed.`,
  },
  privacy: {
    removeHint:
      "The add-on stores your sign-ins, keys, schedules and settings in your Google account. Remove them when you stop using the add-on.",
    remove: "Remove my data",
    removing: "Removing…",
    sure: "Remove your sign-ins, keys and settings from the add-on, and your schedules from this spreadsheet? Sheets and their rows stay. Schedules in other spreadsheets stop at their next run.",
    yes: "Remove my data",
    keep: "Cancel",
    removed: "Your data was removed.",
    notRevoked: (platforms: string) => `Also remove the add-on in your account settings on ${platforms}.`,
  },
  about: {
    heading: "About",
    version: (version: string) => `Version ${version}.`,
    licence: "Engagement for Google Sheets is free and open source, under the MIT License.",
    included: "Third-party licenses",
  },
};

export type SettingsText = Sentences<typeof en>;
