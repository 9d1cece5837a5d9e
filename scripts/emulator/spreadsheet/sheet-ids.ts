/** Google numbers its sheets; those made here carry the number as Univer's id, those made in the page get one from theirs. */
export function numericSheetId(id: string): number {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  let number = 7;
  for (const letter of id) number = (number * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return number;
}

export const newSheetId = (): string => String(1 + Math.floor(Math.random() * 2_147_483_646));
