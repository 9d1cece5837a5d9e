import type { MentionPrivacy } from "../../importer/people/blank-mentions.ts";
import { isNameHash } from "../../importer/people/names.ts";
import type { TableName } from "../../tables/index.ts";
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
  /** The last day on which all old mentions in BigQuery were blanked. */
  lookedThereOn?: string;
  /** See `MentionPrivacy`. */
  forgotten?: readonly string[];
}

/** Whether mentions can be blanked after so many months. */
export const isRetention = (months: unknown): months is number =>
  Number.isInteger(months) && Number(months) >= 1 && Number(months) <= 120;

/**
 * What is stored, without what somebody else wrote there that means nothing: it neither stops an import nor blanks anything.
 * Hashes of names are found in a damaged text, too, since nobody could say them again.
 */
export function loadPrivacy(): StoredPrivacy {
  const text = loadText(key);
  const { months, by, lookedOn, lookedThereOn } =
    parseObject<Partial<Record<keyof StoredPrivacy, unknown>>>("people", text) ?? {};
  const hashes = [...new Set((text?.match(/(?<=")[^"]+(?=")/g) ?? []).filter(isNameHash))];
  return {
    ...((months === null || isRetention(months)) && { months }),
    ...(typeof by === "string" && { by }),
    ...(typeof lookedOn === "string" && { lookedOn }),
    ...(typeof lookedThereOn === "string" && { lookedThereOn }),
    ...(hashes.length > 0 && { forgotten: hashes }),
  };
}

export const savePrivacy = (privacy: StoredPrivacy): void => saveText(key, JSON.stringify(privacy));

export const today = (): string => Utilities.formatDate(new Date(), spreadsheetTimeZone(), "yyyy-MM-dd");

/** The same day some months before, or the last of that month, YYYY-MM-DD. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(dayOfMonth, lastDay))).toISOString().slice(0, 10);
}

/** What imports may not write to a table; undefined if they may write everything. */
export function privacyOf(table: TableName): MentionPrivacy | undefined {
  const { months = null, forgotten = [] } = loadPrivacy();
  if (forgotten.length === 0 && (months === null || table !== "mentions")) return undefined;
  return { before: months === null ? null : monthsBefore(today(), months), forgotten };
}
