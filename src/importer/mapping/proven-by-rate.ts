import { withoutCurrency } from "../files/cell-readers.ts";
import { detectDecimalMark, readNumber } from "../files/numbers.ts";
import type { UnknownTable } from "./mapping.ts";

/** Counts that an e-mail tool may report once for each person or once for each time, under one name. */
const uniqueOf: Readonly<Record<string, string>> = { total_opens: "opens", total_clicks: "clicks" };

/**
 * `Opens` are unique if a rate in the file is those opens divided by the e-mails sent or delivered: rates count people.
 * `columns` are the guessed field of each column, by its index.
 */
export function useProvenUniqueCounts({ rows }: UnknownTable, columns: Map<number, string>): void {
  const fieldAt = new Map([...columns].map(([index, field]) => [field, index]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const numbers = (index: number | undefined) => (index === undefined ? null : numbersOf(rows, index));
  const recipients = numbers(fieldAt.get("recipients"));
  const bounces = numbers(fieldAt.get("bounces"));
  const delivered = numbers(fieldAt.get("delivered"));
  const less = recipients && bounces && recipients.map((count, row) => count - (bounces[row] as number));
  const sizes = [recipients, delivered, less].filter((column) => column !== null);
  for (const [total, unique] of Object.entries(uniqueOf)) {
    const index = fieldAt.get(total);
    const counts = numbers(index);
    if (index === undefined || counts === null || fieldAt.has(unique)) continue;
    const isProven = Array.from({ length: width }, (_, column) => column).some(
      (column) => !columns.has(column) && sizes.some((size) => isRate(rows, column, counts, size)),
    );
    if (isProven) columns.set(index, unique);
  }
}

function numbersOf(rows: readonly (readonly string[])[], index: number): number[] {
  const cells = rows.map((row) => row[index] ?? "");
  const mark = detectDecimalMark(cells);
  return cells.map((cell) => readNumber(withoutCurrency(cell.trim()), mark));
}

/** Whether the column is counts / sizes in every row, as far as its decimals tell, and in one row more than nothing. */
function isRate(
  rows: readonly (readonly string[])[],
  index: number,
  counts: readonly number[],
  sizes: readonly number[],
): boolean {
  const rates = numbersOf(rows, index);
  let compared = 0;
  for (const [row, cells] of rows.entries()) {
    const cell = (cells[index] ?? "").trim();
    const [count, size] = [counts[row] as number, sizes[row] as number];
    if (cell === "" || !Number.isFinite(count) || !(size > 0)) continue;
    const rate = rates[row] as number;
    if (!Number.isFinite(rate)) return false;
    const decimals = /[.,](\d+)\s*%?$/.exec(cell)?.[1]?.length ?? 0;
    const step = 10 ** -decimals;
    // A percentage without a sign is a number between 0 and 100.
    const isEqual = cell.includes("%")
      ? Math.abs(rate - count / size) <= step / 100
      : Math.abs(rate - count / size) <= step || Math.abs(rate - (100 * count) / size) <= step;
    // A whole number that is no percentage proves nothing: every small fraction rounds to 0.
    if (!isEqual || (decimals === 0 && !cell.includes("%") && rate <= 1)) return false;
    if (count > 0) compared += 1;
  }
  return compared > 0;
}
