import type { SpreadsheetState } from "./state-of.ts";

/** Where a state first differs from the allowed one that it resembles longest. */
export function firstDifference(end: unknown, allowed: readonly unknown[]): string {
  const text = JSON.stringify(end);
  const agreement = (other: string) => [...other].findIndex((character, index) => character !== text[index]);
  const closest = allowed.map((state) => JSON.stringify(state)).sort((a, b) => agreement(b) - agreement(a))[0] ?? "";
  const start = Math.max(0, agreement(closest) - 30);
  return `has ${text.slice(start, start + 90)} instead of ${closest.slice(start, start + 90)}`;
}

/** The part as texts that may each be as in any of the allowed states: one text, or one for each sheet in any order. */
const textsOf = (part: unknown, isBySheet: boolean): string[] =>
  isBySheet ? (part as unknown[]).map((sheet) => JSON.stringify(sheet)) : [JSON.stringify(part)];

const nameOf = (text: string): unknown => {
  const sheet = JSON.parse(text);
  return sheet.name ?? sheet[0];
};

/** The parts in which a state is none of the allowed ones. */
export const partsOf = (end: SpreadsheetState, allowed: readonly SpreadsheetState[], isSheetwise = false) =>
  (Object.keys(end) as (keyof SpreadsheetState)[]).filter((part) => {
    const isBySheet = isSheetwise && (part === "sheets" || part === "columns");
    const texts = textsOf(end[part], isBySheet);
    const allowedTexts = allowed.map((state) => textsOf(state[part], isBySheet));
    const namesOf = (sheets: readonly string[]) => JSON.stringify(sheets.map(nameOf).sort());
    if (isBySheet && allowedTexts.every((sheets) => namesOf(sheets) !== namesOf(texts))) return true;
    return !texts.every((text) => allowedTexts.some((sheets) => sheets.includes(text)));
  });
