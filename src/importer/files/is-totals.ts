const totalWord =
  /^(grand |sub)?(totals?|total general|total geral|totales|totale|totaux|totaal|gesamt|summe|suma|soma|somme)\.?:?$/i;

/** A row that somebody added below the others: the word in its first filled cell, and beside it only numbers. */
export function isTotals(cells: readonly string[]): boolean {
  const first = cells.findIndex((cell) => cell !== "");
  if (first === -1 || first > 2 || !totalWord.test((cells[first] as string).trim())) return false;
  return cells.every((cell, index) => index === first || /^[-\d.,:%\s]*$/.test(cell));
}
