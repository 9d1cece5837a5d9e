/** A column's letters: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const leading = Math.floor((column - 1) / 26);
  return (leading > 0 ? columnLetters(leading) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The column with these letters: A is 1, AA is 27. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
