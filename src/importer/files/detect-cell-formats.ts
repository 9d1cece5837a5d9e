import type { Format, HeaderLanguage } from "../../exports/define-format.ts";
import type { Unit } from "../../tables/define-table.ts";
import { detectDateOrders, type OpenColumn } from "./detect-date-orders.ts";
import { createRoundedIdDetector } from "./detect-rounded-ids.ts";
import type { Section } from "./find-sections.ts";
import type { Grid } from "./grid.ts";
import { createDecimalMarkDetector, type NumberMarks } from "./numbers.ts";
import { columnsWithFields, unitOfColumn } from "./unit-of-column.ts";

/** How a section writes numbers and dates, as detected from its cells. */
export interface CellFormats {
  marks: NumberMarks;
  dates: Format["dates"];
  /** Date columns that can be read in several orders. */
  openDates: readonly OpenColumn[];
  /** Columns in which a spreadsheet program took the day for the month. */
  swappedDates: readonly string[];
  /** Id columns that a spreadsheet program has rounded. */
  roundedIds: readonly string[];
}

/** Detects the formats of a section's cells, from rows added in one or more calls. */
export interface CellFormatDetector {
  add(rows: Grid["rows"]): void;
  result(): CellFormats;
}

const dayFirstLanguages: readonly HeaderLanguage[] = ["es", "nl", "pt", "de", "fr", "it"];

const numericUnits: readonly (Unit | undefined)[] = ["count", "number", "money", "rate", "duration"];

/** A single group of thousands. In a count, which has no decimals, its mark must be the thousands separator. */
const groupedThousands = /^\s*[1-9]\d{0,2}([.,])\d{3}\s*$/;

/** `1.204` is ambiguous in other numbers, but not in a count. */
function decideNumberMarks(marks: NumberMarks, groupingMarks: ReadonlySet<string>): NumberMarks {
  const [mark] = groupingMarks;
  return marks.isProven || groupingMarks.size !== 1 ? marks : { decimal: mark === "." ? "," : ".", isProven: true };
}

export function createCellFormatDetector(
  { header: { format, title, language }, sheet }: Section,
  { columns, headers }: Grid,
  today: string,
): CellFormatDetector {
  const unitOf = unitOfColumn(format);
  const numericColumns = columnsWithFields(columns, title).flatMap(([name, index]) =>
    numericUnits.includes(unitOf(name)) ? [index] : [],
  );
  const countColumns = columnsWithFields(columns, title).flatMap(([name, index]) =>
    unitOf(name) === "count" ? [index] : [],
  );
  const markDetector = createDecimalMarkDetector();
  const groupingMarks = new Set<string>();
  const ids = [...columns].flatMap(([name, index]) =>
    unitOf(name) === "id" ? [{ name, index, detector: createRoundedIdDetector() }] : [],
  );
  const readIndexes = new Set(columns.values());
  const otherColumns = format.id === "mapped" ? [...headers.keys()].filter((index) => !readIndexes.has(index)) : [];
  const dateOrders = detectDateOrders(format, columns, sheet?.columnsWithoutYear ?? new Set(), otherColumns, today);
  return {
    add(rows) {
      for (const cells of rows) {
        for (const index of numericColumns) {
          const cell = cells[index];
          if (cell !== undefined && cell.length > 1 && hasCommaOrPoint(cell)) markDetector.add(cell);
        }
        if (groupingMarks.size < 2)
          for (const index of countColumns) {
            const mark = groupedThousands.exec(cells[index] ?? "")?.[1];
            if (mark !== undefined) groupingMarks.add(mark);
          }
        dateOrders.add(cells);
        for (const { index, detector } of ids) detector.add(cells[index] ?? "");
      }
    },
    result() {
      const marks = decideNumberMarks(markDetector.result(), groupingMarks);
      // Where decimals have a comma, as where these languages are spoken, the day comes first.
      const { dates, open, swapped } = dateOrders.result(dayFirstLanguages.includes(language) || marks.decimal === ",");
      return {
        marks,
        dates,
        openDates: open,
        swappedDates: swapped,
        roundedIds: ids.flatMap(({ name, detector }) => (detector.isRounded() ? [name] : [])),
      };
    },
  };
}

/** Whether a cell has a comma or point. A plain loop, because it runs for every number of a file. */
function hasCommaOrPoint(cell: string): boolean {
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    if (code === 0x2c || code === 0x2e) return true;
  }
  return false;
}
