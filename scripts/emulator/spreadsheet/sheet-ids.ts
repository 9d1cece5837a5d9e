/**
 * Google's numeric sheet id from Univer's id. Sheets inserted by scripts have the number as Univer's id; sheets inserted
 * in the page have another kind of id, which is hashed.
 */
export function numericSheetId(id: string): number {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  let number = 7;
  for (const letter of id) number = (number * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return number;
}

export const newSheetId = (): string => String(1 + Math.floor(Math.random() * 2_147_483_646));
