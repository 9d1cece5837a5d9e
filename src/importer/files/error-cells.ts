import { columnLetters } from "../../a1-notation.ts";
import { isMissing } from "./missing.ts";

/** Errors of Excel in English, Spanish, Dutch and German, of Sheets, and of LibreOffice. */
const error =
  /^(?:#(?:N\/A|N\/D|NV|NB|NULL!|¡NULO!|LEEG!|DIV\/0!|¡DIV\/0!|DEEL\/0!|VALUE!|¡VALOR!|WAARDE!|WERT!|REF!|¡REF!|VERW!|BEZUG!|NAME\?|¿NOMBRE\?|NAAM\?|NUM!|¡NUM!|GETAL!|ZAHL!|ERROR!|SPILL!|CALC!|GETTING_DATA)|Err:5\d\d)$/;

/** Counts cells in which a spreadsheet program left an error in place of the value. */
export interface ErrorCells {
  count: number;
  /** The first of them, as they are called in a spreadsheet. */
  names: string[];
  /** The cells with empty ones instead of errors; the same array if there are none. `row` counts from 1. */
  clear(cells: readonly string[], row: number): readonly string[];
}

export function createErrorCells(): ErrorCells {
  const found: ErrorCells = {
    count: 0,
    names: [],
    clear(cells, row) {
      let cleared: string[] | null = null;
      for (let index = 0; index < cells.length; index++) {
        const cell = cells[index] as string;
        const first = cell.charCodeAt(0);
        // Most cells begin neither with # nor with E.
        if ((first !== 0x23 && first !== 0x45) || !error.test(cell) || isMissing(cell)) continue;
        cleared ??= [...cells];
        cleared[index] = "";
        found.count += 1;
        if (found.names.length < 3) found.names.push(`${columnLetters(index + 1)}${row}`);
      }
      return cleared ?? cells;
    },
  };
  return found;
}
