import type { Format, Title } from "../exports/define-format.ts";
import type { Unit } from "../tables/define-table.ts";
import { tables } from "../tables/index.ts";

/** Tells what a column of a format holds: a field's unit, or that of a column which only an option computes with. */
export function unitsOf(format: Format): (name: string) => Unit | undefined {
  const units = tables[format.table].fields;
  const asides = unitsOfAsides(format);
  return (name) => units[name] ?? asides[name];
}

/** The columns by the names that they fill: `value` stands for the field that the title above the table tells. */
export function namedColumns(columns: ReadonlyMap<string, number>, title: Title | null): [string, number][] {
  return [...columns].map(([name, index]) => [name === "value" ? (title?.fills ?? name) : name, index]);
}

/** Columns that are no field but are read as numbers or days, because an option computes with them. */
function unitsOfAsides(format: Format): Record<string, Unit> {
  const numbers = [
    ...Object.values(format.sums ?? {}).flat(),
    ...Object.values(format.products ?? {}).flat(),
    ...Object.values(format.shares ?? {}),
    ...Object.values(format.later ?? {}).map(({ minutes }) => minutes),
    ...(format.proof === undefined ? [] : [format.proof.rate]),
    ...(format.counted === undefined ? [] : [format.counted.column]),
  ];
  const days = format.exportDay === undefined ? [] : [format.exportDay];
  return Object.fromEntries([...numbers.map((name) => [name, "number"]), ...days.map((name) => [name, "date"])]);
}
