import type { Format } from "../exports/define-format.ts";
import type { Unit } from "../tables/define-table.ts";
import { namedColumns, unitsOf } from "./column-units.ts";
import { type OrderWitness, orderWitness, settleOrders } from "./day-month-order.ts";
import { type Marks, markWitness } from "./numbers.ts";
import type { Shape } from "./reshape.ts";
import type { Section } from "./sections.ts";

/** What the cells of a section prove of how it writes numbers and dates. */
export interface Evidence {
  marks: Marks;
  dates: Format["dates"];
  /** Day and month could stand in either order. */
  isOpen: boolean;
}

/** Looks at a section's rows, in as many steps as they come in. */
export interface Witness {
  add(rows: Shape["rows"]): void;
  settle(): Evidence;
}

const numberUnits: readonly (Unit | undefined)[] = ["count", "number", "money", "rate", "duration"];

/** One group of thousands: in a count, which has no decimals, it is proof of the mark between groups. */
const groups = /^\s*[1-9]\d{0,2}([.,])\d{3}\s*$/;

/** `1.204` proves nothing of a number, but everything of a count. */
function settleMarks(marks: Marks, grouping: ReadonlySet<string>): Marks {
  const [mark] = grouping;
  return marks.proven || grouping.size !== 1 ? marks : { decimal: mark === "." ? "," : ".", proven: true };
}

export function callWitness({ recognised: { format, title } }: Section, { columns }: Shape): Witness {
  const unitOf = unitsOf(format);
  const numeric = namedColumns(columns, title).flatMap(([name, index]) =>
    numberUnits.includes(unitOf(name)) ? [index] : [],
  );
  const counted = namedColumns(columns, title).flatMap(([name, index]) => (unitOf(name) === "count" ? [index] : []));
  const marks = markWitness();
  const grouping = new Set<string>();
  const orders = (format.eitherOrder ?? []).flatMap((column): OrderWitness[] => {
    const index = columns.get(column);
    return index === undefined ? [] : [orderWitness(column, index, [format.dates?.[column] ?? []].flat())];
  });
  return {
    add(rows) {
      for (const cells of rows) {
        for (const index of numeric) {
          const cell = cells[index];
          if (cell !== undefined && cell.length > 1 && hasMark(cell)) marks.add(cell);
        }
        if (grouping.size < 2)
          for (const index of counted) {
            const mark = groups.exec(cells[index] ?? "")?.[1];
            if (mark !== undefined) grouping.add(mark);
          }
        for (const order of orders) order.add(cells);
      }
    },
    settle: () => ({ marks: settleMarks(marks.settle(), grouping), ...settleOrders(format, orders) }),
  };
}

/** Whether a cell has a comma or point; it is asked of every number of a file. */
function hasMark(cell: string): boolean {
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code === 0x2c || code === 0x2e) return true;
  }
  return false;
}
