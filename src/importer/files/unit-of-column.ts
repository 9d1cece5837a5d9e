import type { Format, Title } from "../../exports/define-format.ts";
import type { Unit } from "../../tables/define-table.ts";
import { tables } from "../../tables/index.ts";

/** Tells what a column of a format holds: a field's unit, or that of a column which only an option computes with. */
export function unitOfColumn(format: Format): (name: string) => Unit | undefined {
  const units = tables[format.table].fields;
  const helperUnits = unitsOfHelperColumns(format);
  return (name) => units[name] ?? helperUnits[name];
}

/** The columns by the names that they fill: `value` stands for the field that the title above the table tells. */
export function columnsWithFields(columns: ReadonlyMap<string, number>, title: Title | null): [string, number][] {
  return [...columns].map(([name, index]) => [name === "value" ? (title?.fills ?? name) : name, index]);
}

/** Columns that are no field but are read as numbers or days, because an option computes with them. */
function unitsOfHelperColumns(format: Format): Record<string, Unit> {
  const numbers = [
    ...Object.values(format.sums ?? {}).flat(),
    ...Object.values(format.products ?? {}).flat(),
    ...Object.values(format.shares ?? {}),
    ...Object.values(format.timesAfter ?? {}).map(({ minutes }) => minutes),
    ...(format.rateCheck === undefined ? [] : [format.rateCheck.rate]),
    ...(format.countedDates === undefined ? [] : [format.countedDates.column]),
  ];
  const days = format.exportDay === undefined ? [] : [format.exportDay];
  return Object.fromEntries([...numbers.map((name) => [name, "number"]), ...days.map((name) => [name, "date"])]);
}
