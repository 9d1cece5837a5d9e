import type { Batch, RejectedFile } from "../../src/importer/files/batch.ts";
import { read } from "../importer/read-text-file.ts";
import { openTables } from "./changed-cells.ts";

/** Other values of the same kind: the first or last digit is another one, else a letter more. */
function otherValues(cell: string): string[] {
  const next = (digit: string) => String((Number(digit) + 1) % 10);
  return /\d/.test(cell) ? [cell.replace(/\d/, next), cell.replace(/\d(?=\D*$)/, next)] : [`${cell}x`];
}

type Results = readonly (Batch | RejectedFile)[];
const isRead = (result: Batch | RejectedFile): result is Batch => !("error" in result);

/** What the cards say of rows that are left out. */
const rowsNamed = (results: Results) =>
  JSON.stringify(
    results.map((result) => (isRead(result) ? [result.unread?.rows, result.skipped.length] : result.error)),
  );

/** The columns, tables and files that the cards name as not imported. */
const namesIn = (results: Results): ReadonlySet<string> =>
  new Set(
    results.flatMap((result) => {
      const sentences = isRead(result) ? result.warnings.map(({ what }) => what) : [result.file, result.error.what];
      const columns = isRead(result) ? (result.unread?.columns ?? []) : [];
      return [...columns, ...sentences.flatMap((one) => [one, ...one.split(/[:;,"] ?|\.$/)])]
        .map((one) => one.trim())
        .filter((one) => one !== "");
    }),
  );

/** Tables that are known and not imported are named by what they are. */
const namedByKind = [["Event name", "GA4 report of events"]] as const;

/** Of values within values, the card names the outermost; an object that only wraps another is not part of its name. */
const isInNamedValue = (title: string, names: ReadonlySet<string>) =>
  title.split(".").some((_, at, path) => [0, 1].some((from) => names.has(path.slice(from, at + 1).join("."))));

/** Whether a row is the names of columns, judged by its form. */
const isHeader = (cells: readonly string[]) =>
  !cells.some((cell) => /\d/.test(cell)) || cells.every((cell) => cell === "" || /\p{L}{3}/u.test(cell));

/**
 * The cells of a file that the importer loses in silence: another value changes no row, and the file's card names neither
 * the column nor the row nor the table. `isTried` leaves out cells by the width
 * of their table and their column.
 */
export async function lostCells(
  name: string,
  bytes: Uint8Array,
  {
    isTried = () => false,
    readFile = read,
  }: { isTried?: (width: number, column: number) => boolean; readFile?: typeof read },
): Promise<string[]> {
  const readBytes = (content: Uint8Array) => readFile(content, { name, modifiedOn: "2026-06-01" });
  const lost: string[] = [];
  for (const table of openTables(name, bytes)) {
    const results = await readBytes(table.write());
    // A file that is refused says so, as a whole.
    if (!results.some(isRead)) continue;
    const print = JSON.stringify(results);
    const names = namesIn(results);
    const isLost = async (row: number, column: number, cell: string) => {
      for (const value of otherValues(cell))
        if (JSON.stringify(await readBytes(table.write(row, column, value))) !== print) return false;
      return rowsNamed(await readBytes(table.write(row))) === rowsNamed(results);
    };
    // A file of an archive, or a sheet that holds no table, is named as a whole.
    if (table.name !== name && names.has(table.name)) continue;
    let isBelowRow = false;
    let header: readonly string[] = table.rows[table.headerRow ?? -1] ?? [];
    for (const [row, cells] of table.rows.entries()) {
      // Comments, titles and headers name what stands below them.
      const isTitle: boolean = cells.filter((cell) => cell !== "").length < 2 && !isBelowRow;
      isBelowRow = cells.some((cell) => cell !== "") && !isTitle;
      if (row === table.headerRow || cells[0]?.startsWith("#") || isTitle) continue;
      if (table.headerRow === undefined && isHeader(cells)) {
        header = cells;
        isBelowRow = false;
        continue;
      }
      for (const [column, cell] of cells.entries()) {
        const title = (header[column] ?? "").replace(/\s+/g, " ").trim();
        const isNamed =
          names.has(title) ||
          isInNamedValue(title, names) ||
          namedByKind.some(([first, kind]) => header[0] === first && names.has(kind));
        // A rounded ID is lost before the file gets here, and the card says so.
        if (cell.trim() === "" || isNamed || /^(\d([.,]\d+)?E\+\d+|<\d+)$/i.test(cell)) continue;
        if (isTried(header.length, column)) continue;
        if (await isLost(row, column, cell)) lost.push(`${table.name}, row ${row + 1}, ${title}: ${cell}`);
      }
    }
  }
  return lost;
}
