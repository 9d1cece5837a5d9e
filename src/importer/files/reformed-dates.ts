import type { Format } from "../../exports/define-format.ts";
import { datePatterns } from "../mapping/date-patterns.ts";
import { swapDayAndMonth } from "./detect-date-order.ts";

/** The patterns of each date column, and what the cells leave open or prove. */
export interface ReformedDates {
  dates: NonNullable<Format["dates"]>;
  /** Columns whose order of day and month nothing proves. */
  open: string[];
  /** Columns in which a spreadsheet program took the day for the month wherever it could. */
  swapped: string[];
}

export interface ReformedDatesDetector {
  add(cells: readonly string[]): void;
  result(decided: NonNullable<Format["dates"]>): ReformedDates;
}

interface Evidence {
  column: string;
  index: number;
  /** Cells whose first number is no month, whose second is none, and that could be read either way. */
  firstOver12: number;
  secondOver12: number;
  either: number;
  /** Cells with the year first, and those of them with a day above 12. */
  iso: number;
  isoDayOver12: number;
}

const numeric = /^\s*(?:\p{L}{2,}\.?,? )?(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/u;
const yearFirst = /^\s*\d{4}-(\d\d)-(\d\d)/;
const monthFirstPattern = /^(?:\[?ddd[^MD]*)?MM[/-]DD/;
const dayFirstPattern = /^(?:\[?ddd[^MD]*)?DD[/-]MM/;

/**
 * Detects dates that a spreadsheet program has written anew, in the order of its country or with the year first. Columns in
 * `alreadyDecided` are only watched for dates that were swapped.
 */
export function detectReformedDates(
  format: Format,
  columns: ReadonlyMap<string, number>,
  columnsWithoutYear: ReadonlySet<number>,
): ReformedDatesDetector {
  const evidence = Object.keys(format.dates ?? {}).flatMap((column): Evidence[] => {
    const index = columns.get(column);
    return index === undefined
      ? []
      : [{ column, index, firstOver12: 0, secondOver12: 0, either: 0, iso: 0, isoDayOver12: 0 }];
  });
  return {
    add(cells) {
      for (const found of evidence) addEvidence(found, cells[found.index] ?? "");
    },
    result(decided) {
      const dates = { ...decided };
      const open: string[] = [];
      const swapped: string[] = [];
      const provenElsewhere = provenOrder(sumOf(evidence));
      for (const found of evidence) {
        const { column } = found;
        const own = [decided[column] ?? []].flat();
        const isDeclaredOpen = format.ambiguousDateFields?.includes(column) === true;
        const ownOrder = own.some((pattern) => dayFirstPattern.test(pattern))
          ? "dayFirst"
          : own.some((pattern) => monthFirstPattern.test(pattern))
            ? "monthFirst"
            : null;
        const proven = provenOrder(found);
        const order = isDeclaredOpen
          ? (ownOrder ?? "monthFirst")
          : (proven ?? ownOrder ?? provenElsewhere ?? "monthFirst");
        if (!isDeclaredOpen && proven === null && ownOrder === null && provenElsewhere === null && found.either > 0)
          open.push(column);
        const isSwapped =
          found.iso > 0 && found.isoDayOver12 === 0 && found.either === 0 && found.firstOver12 + found.secondOver12 > 0;
        if (isSwapped) swapped.push(column);
        const inOrder = (patterns: readonly string[], from: typeof ownOrder) =>
          from !== null && from !== order ? patterns.map(swapDayAndMonth) : patterns;
        const general = inOrder(
          datePatterns.filter((pattern) => pattern !== "day" && !own.includes(pattern)),
          "monthFirst",
        );
        const all = [...inOrder(own, ownOrder), ...general];
        const hidesYear = own.includes("day") && columnsWithoutYear.has(found.index);
        dates[column] = [
          ...(hidesYear ? ["day in YYYY-MM-DD"] : []),
          ...(isSwapped ? all.map((pattern) => pattern.replace(/^YYYY-MM-DD/, "YYYY-DD-MM")) : all),
        ];
      }
      return { dates, open, swapped };
    },
  };
}

function addEvidence(found: Evidence, cell: string): void {
  const iso = yearFirst.exec(cell);
  if (iso !== null) {
    found.iso += 1;
    if (Number(iso[2]) > 12) found.isoDayOver12 += 1;
    return;
  }
  const [, first, mark, second] = numeric.exec(cell) ?? [];
  // With points, the day comes first in every country.
  if (first === undefined || mark === ".") return;
  if (Number(first) > 12) found.firstOver12 += 1;
  else if (Number(second) > 12) found.secondOver12 += 1;
  else if (first !== second) found.either += 1;
}

function provenOrder({ firstOver12, secondOver12 }: Pick<Evidence, "firstOver12" | "secondOver12">) {
  if (firstOver12 > 0 === secondOver12 > 0) return null;
  return firstOver12 > 0 ? ("dayFirst" as const) : ("monthFirst" as const);
}

const sumOf = (all: readonly Evidence[]) => ({
  firstOver12: all.reduce((sum, { firstOver12 }) => sum + firstOver12, 0),
  secondOver12: all.reduce((sum, { secondOver12 }) => sum + secondOver12, 0),
});
