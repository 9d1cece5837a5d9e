import { sentimentLanguages } from "../../metrics/sentiment/languages/index.ts";
import { languageOfText, sentiment } from "../../metrics/sentiment/sentiment.ts";
import type { Row } from "../../tables/define-table.ts";
import type { Brand } from "../define-connector.ts";

/** The mood of a rating from 1 to 5: 5 is 1, 3 is 0, 1 is -1. A rating is what the writer says; text is only read without one. */
export const sentimentOfRating = (rating: number): number => Math.max(-1, Math.min(1, (rating - 3) / 2));

const normalizeHandle = (name: string): string => name.trim().replace(/^@/, "").toLowerCase();

/** The mood in thousandths: more digits would only pretend to be exact. */
function sentimentOf({ rating, text, language }: Row): number | null {
  if (typeof rating === "number") return sentimentOfRating(rating);
  if (typeof text !== "string" || text.trim() === "") return null;
  const languageCode = sentimentLanguages.find((code) => typeof language === "string" && language.slice(0, 2) === code);
  // A language without lists of words would only ever seem neutral.
  if (typeof language === "string" && language !== "" && languageCode === undefined) return null;
  return Math.round(sentiment(text, languageCode ?? "auto") * 1_000) / 1_000;
}

/** A mention with what is worked out from it, where the platform does not say it: its language and its mood. */
export function completeMention(row: Row): Row {
  const text = typeof row.text === "string" ? row.text : "";
  const language = row.language ?? (text === "" ? null : (languageOfText(text) ?? null));
  return { ...row, language, sentiment: row.sentiment ?? sentimentOf({ ...row, language }) };
}

/** Whether the brand itself wrote it: what a brand says of itself is no buzz. */
export function isOwnPost(row: Row, brands: readonly Brand[]): boolean {
  if (typeof row.author !== "string") return false;
  const author = normalizeHandle(row.author);
  return brands
    .filter(({ name }) => name === row.account)
    .some(({ handles }) => handles.some((handle) => normalizeHandle(handle) === author));
}
