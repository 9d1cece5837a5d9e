import type { MentionPrivacy } from "../../importer/people/blank-mentions.ts";
import { parseObject } from "../damaged-texts.ts";
import { spreadsheetTimeZone } from "../open-spreadsheet.ts";
import { loadText, saveText } from "../stored-text.ts";

const key = "engagement.people";

/** What the spreadsheet stores about other people's mentions. It names nobody. */
export interface StoredPrivacy {
  /** After how many months mentions are blanked; null keeps them, undefined if nobody was asked. */
  months?: number | null;
  /** The user whose clock blanks them. */
  by?: string;
  /** The last day on which old mentions were looked for, YYYY-MM-DD. */
  lookedOn?: string;
  /** See `MentionPrivacy`. */
  forgotten?: readonly string[];
}

export const loadPrivacy = (): StoredPrivacy =>
  parseObject<StoredPrivacy>(
    "people",
    loadText(key),
    ({ months, forgotten = [] }) =>
      (months === undefined || months === null || typeof months === "number") && Array.isArray(forgotten),
  ) ?? {};

export const savePrivacy = (privacy: StoredPrivacy): void => saveText(key, JSON.stringify(privacy));

export const today = (): string => Utilities.formatDate(new Date(), spreadsheetTimeZone(), "yyyy-MM-dd");

/** The same day some months before, or the last of that month, YYYY-MM-DD. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(dayOfMonth, lastDay))).toISOString().slice(0, 10);
}

/** What imports may not write; undefined if they may write everything. */
export function mentionPrivacy(): MentionPrivacy | undefined {
  const { months = null, forgotten = [] } = loadPrivacy();
  if (months === null && forgotten.length === 0) return undefined;
  return { before: months === null ? null : monthsBefore(today(), months), forgotten };
}
