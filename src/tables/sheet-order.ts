import type { Place, Row, Table } from "./define-table.ts";

/** How many rows have each of the columns that compete for a place in a new sheet. */
export type RowCounts = Readonly<Record<string, number>>;

const competingColumns = ({ newSheet }: Table): string[] =>
  [...(newSheet?.first ?? []), ...(newSheet?.frozen ?? [])].flatMap((place) =>
    typeof place === "string" ? [] : place,
  );

const hasValue = (row: Row, field: string): boolean =>
  row[field] !== null && row[field] !== undefined && row[field] !== "";

/** For each competing column, whether a row has a value in it, or all that its calculation divides by. */
export function competingColumnTests(table: Table): [name: string, has: (row: Row) => boolean][] {
  return competingColumns(table).map((name) => {
    const calculated = table.calculated.find((one) => one.name === name);
    if (!calculated) return [name, (row) => hasValue(row, name)];
    const { needsAny, needsAll } = calculated;
    return [
      name,
      (row) => needsAll.every((field) => Number(row[field]) > 0) && needsAny.some((field) => hasValue(row, field)),
    ];
  });
}

/** The name that takes a place: the one that took it when the sheet was made, else the one that most rows have, if any has. */
function leaderOf(place: Place, made: ReadonlySet<string>, counts: RowCounts): string[] {
  if (typeof place === "string") return [place];
  const leader =
    [...made].find((name) => place.includes(name)) ??
    place.reduce((best, name) => ((counts[name] ?? 0) > (counts[best] ?? 0) ? name : best));
  return made.has(leader) || (counts[leader] ?? 0) > 0 ? [leader] : [];
}

/** Whether the sheet's first columns show that an earlier version made it, in the order of `fields`. */
function isInOrderOfFields(table: Table, made: ReadonlySet<string>): boolean {
  const [first, second] = Object.keys(table.fields);
  const [firstMade, secondMade] = made;
  return firstMade === first && secondMade === second;
}

/** The order of a sheet's columns, and how many names at its start stay in sight. */
export interface SheetOrder {
  names: string[];
  frozen: string[];
}

/**
 * The order in which a sheet's columns stand; null if calculated columns stand behind the fields, in the order of `fields`.
 *
 * @param made The columns ever created in the sheet, in the order of their creation.
 */
export function sheetOrder(table: Table, made: ReadonlySet<string>, counts: RowCounts): SheetOrder | null {
  if (!table.newSheet || isInOrderOfFields(table, made)) return null;
  const leaders = (places: readonly Place[]) => places.flatMap((place) => leaderOf(place, made, counts));
  const frozen = leaders(table.newSheet.frozen);
  const { last } = table.newSheet;
  const start = [...frozen, ...leaders(table.newSheet.first)];
  // Columns that would be empty stand behind the fields.
  const rest = [
    ...competingColumns(table).filter((name) => (counts[name] ?? 0) > 0),
    ...Object.keys(table.fields).filter((field) => !last.includes(field)),
    ...table.calculated.map(({ name }) => name),
  ];
  return { frozen, names: [...new Set([...start, ...rest, ...last])] };
}

/** The fields that the first columns of a new sheet need, as far as any row to import has them. */
export function leadingFields(table: Table, counts: RowCounts): string[] {
  const competing = competingColumns(table);
  const order = sheetOrder(table, new Set(), counts)?.names ?? [];
  return order
    .filter((name) => competing.includes(name) && (counts[name] ?? 0) > 0)
    .flatMap((name) => table.calculated.find((one) => one.name === name)?.needsAll ?? [name]);
}
