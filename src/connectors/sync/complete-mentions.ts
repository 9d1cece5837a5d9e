import { sentimentLanguages } from "../../metrics/sentiment/languages/index.ts";
import { languageOfText, sentiment } from "../../metrics/sentiment/sentiment.ts";
import type { Row } from "../../tables/define-table.ts";
import type { Brand } from "../define-connector.ts";

/**
 * Maps a rating of 1 to 5 to a sentiment: 5 is 1, 3 is 0, 1 is -1. An author's rating takes precedence over the text.
 */
export const sentimentOfRating = (rating: number): number => Math.max(-1, Math.min(1, (rating - 3) / 2));

const normalizeHandle = (name: string): string => name.trim().replace(/^@/, "").toLowerCase();

/** The sentiment, rounded to three decimals: more would suggest false precision. */
function sentimentOf({ rating, text, language }: Row): number | null {
  if (typeof rating === "number") return sentimentOfRating(rating);
  if (typeof text !== "string" || text.trim() === "") return null;
  const languageCode = sentimentLanguages.find((code) => typeof language === "string" && language.slice(0, 2) === code);
  // Without a word list for the language every text would score neutral.
  if (typeof language === "string" && language !== "" && languageCode === undefined) return null;
  return Math.round(sentiment(text, languageCode ?? "auto") * 1_000) / 1_000;
}

/** A mention with its language and sentiment calculated where the platform does not provide them. */
export function completeMention(row: Row): Row {
  const text = typeof row.text === "string" ? row.text : "";
  const language = row.language ?? (text === "" ? null : (languageOfText(text) ?? null));
  return { ...row, language, sentiment: row.sentiment ?? sentimentOf({ ...row, language }) };
}

/** Whether the brand wrote it itself: own posts are not mentions. */
export function isOwnPost(row: Row, brands: readonly Brand[]): boolean {
  if (typeof row.author !== "string") return false;
  const author = normalizeHandle(row.author);
  return brands
    .filter(({ name }) => name === row.account)
    .some(({ handles }) => handles.some((handle) => normalizeHandle(handle) === author));
}
