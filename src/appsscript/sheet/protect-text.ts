/**
 * What to write so that a cell holds exactly this text. After an apostrophe Sheets takes the rest as text; otherwise
 * `=1+1` would become a formula, `007` a number, `1/2` a date and `TRUE` a boolean.
 */
export const protectText = (text: string): string => (text === "" ? "" : `'${text}`);
