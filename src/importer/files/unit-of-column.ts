import type { Format, Title } from "../../exports/define-format.ts";
import type { Unit } from "../../tables/define-table.ts";
import { tables } from "../../tables/index.ts";

/** Looks up the unit of a format's columns: fields, and helper columns that only the format's options use. */
export function unitOfColumn(format: Format): (name: string) => Unit | undefined {
  const units = tables[format.table].fields;
  const helperUnits = unitsOfHelperColumns(format);
  return (name) => units[name] ?? helperUnits[name];
}

/** Columns with the field that each fills: `value` is the field that the title above the table names. */
export function columnsWithFields(columns: ReadonlyMap<string, number>, title: Title | null): [string, number][] {
  return [...columns].map(([name, index]) => [name === "value" ? (title?.fills ?? name) : name, index]);
}

/** Columns that fill no field, but that a format's options compute with. */
function unitsOfHelperColumns(format: Format): Record<string, Unit> {
  const numbers = [
    ...Object.values(format.sums ?? {}).flat(),
    ...Object.values(format.products ?? {}).flat(2),
    ...Object.values(format.shares ?? {}),
    ...Object.values(format.timesAfter ?? {}).map(({ minutes }) => minutes),
    ...(format.rateCheck === undefined ? [] : [format.rateCheck.rate]),
    ...(format.countedDates === undefined ? [] : [format.countedDates.column]),
  ];
  const days = format.exportDay === undefined ? [] : [format.exportDay];
  const { names = [], ids = [], week, month } = format.ads ?? {};
  const texts = [...names, week, month].filter((name) => name !== undefined);
  return Object.fromEntries([
    ...numbers.map((name) => [name, "number"]),
    ...days.map((name) => [name, "date"]),
    ...texts.map((name) => [name, "text"]),
    ...ids.map((name) => [name, "id"]),
  ]);
}
