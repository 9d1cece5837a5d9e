/**
 * What to write so that a cell holds exactly this text. An apostrophe in front makes Sheets take the rest as text; without
 * it `=1+1` would become a formula, and `007`, `1/2` or `TRUE` something else than what was imported.
 */
export const protectText = (text: string): string => (text === "" ? "" : `'${text}`);
