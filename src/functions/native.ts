import type { Translated } from "../text/language.ts";
import type { Kind } from "./calling/kind.ts";
import type { NativeContext, NativeFormula } from "./define-function.ts";
import { formulaParts } from "./formula/formula-calls.ts";
import { shapeOf } from "./formula/formula-shape.ts";
import { blockParts, type CellParts, rowParts, singleParts } from "./native-parts.ts";

type NativeArgument = NativeContext["args"][number];

export type References = Readonly<Record<string, string>>;

/** What native formulas show in a row of a column where the function names a cell. In one cell they show #N/A. */
export const checkThisRow: Translated = {
  en: "Check this row",
  es: "Revisa esta fila",
  nl: "Controleer deze rij",
};

/** How the results of every native formula differ from the function's. */
export const differsFromFunction: Translated = {
  en: "If a row has an error, this shows “Check this row”, or #N/A in a single cell. Numbers stored as text are errors, dates count as serial numbers, and text in the first row is a heading.",
  es: "Si una fila tiene un error, se muestra «Revisa esta fila», o #N/A en una sola celda. Los números guardados como texto son errores, las fechas cuentan como números de serie y el texto de la primera fila es un encabezado.",
  nl: "Bij een fout in een rij staat er ‘Controleer deze rij’, of #N/B of #N/A in één cel. Getallen die als tekst zijn opgeslagen, gelden als fout. Datums tellen als volgnummer en tekst in de eerste rij is een kop.",
};

const isReference = (text: string): boolean => {
  const parts = formulaParts(text);
  return parts?.length === 1 && parts[0]?.kind === "reference";
};

const shapeOfText = (text: string) => {
  const parts = formulaParts(text);
  return parts && shapeOf(parts);
};

export const isOneColumn = (text: string): boolean => shapeOfText(text)?.columns === 1;

/** Whether the text is a range of several rows, whose first may be a heading. */
const isTallReference = (text: string): boolean => isReference(text) && shapeOfText(text)?.rows !== 1;

/**
 * Whether row by row, the first row of the ranges is a heading: the first cell has letters, no cell beside it is a number,
 * and there are numbers below. Only for references, since calculated columns have no headings.
 */
function headingOf(texts: readonly string[]): string | null {
  const references = texts.filter(isTallReference);
  const [first] = references;
  if (!first) return null;
  const cells = isOneColumn(first) ? first : `INDEX(${first},0,1)`;
  const hasNoNumber = references.map((reference) =>
    isOneColumn(reference) ? `(1-ISNUMBER(${reference}))` : `(COUNT(INDEX(${reference},1,0))=0)`,
  );
  return [
    `(ROW(${first})-MIN(ROW(${first}))=0)`,
    `IFERROR(1-EXACT(UPPER(${cells}),LOWER(${cells})),0)`,
    ...hasNoNumber,
    `(COUNT(${references.join(",")})>0)`,
  ].join("*");
}

/** The conditions that hold in any row, joined; null for none. */
function anyOf(conditions: readonly (string | null)[]): string | null {
  const given = conditions.filter((condition) => condition !== null);
  return given.length < 2 ? (given[0] ?? null) : `${given.join("+")}>0`;
}

/** A calculation for each row, over the values of its arguments by name. */
export interface NativeCalculation {
  of(values: References, at: References): string;
  /** What the function refuses although every cell by itself is right, such as a part that exceeds its whole. */
  refuses?(values: References): string;
  /** A further condition without which a row has no result. */
  needs?(at: References): string;
}

function partsOf(
  { name, kind }: NativeArgument,
  at: References,
  isColumn: boolean,
  shapes: NativeContext["shapes"],
): CellParts {
  const [text, weights] = [at[name] as string, at.weights];
  const isSeveral = kind.per === "row" && kind.several === true;
  const shape = shapes?.[name] ?? shapeOfText(text);
  if (!isSeveral || (!weights && shape?.columns === 1)) return singleParts(text, kind);
  return isColumn ? blockParts(text, kind, isReference(text), weights) : rowParts(text, kind, weights);
}

/** The calculation in one row or, elementwise, in a column. `wrong` is shown where the function names a cell. */
function rowFormula(
  calculation: NativeCalculation,
  { args, shapes }: NativeContext,
  at: References,
  isColumn: boolean,
  wrong: string,
): string {
  const given = args.filter(({ name, kind }) => kind.per === "row" && at[name] !== undefined);
  const parts = given.map((argument) => partsOf(argument, at, isColumn, shapes));
  const values = Object.fromEntries(given.map(({ name }, index) => [name, (parts[index] as CellParts).value]));
  const refused = calculation.refuses?.(values);
  const result = refused ? `IF(${refused},${wrong},${calculation.of(values, at)})` : calculation.of(values, at);
  const needed = [...parts.map(({ has }) => has), calculation.needs?.(at) ?? null].filter(Boolean).join("*");
  const orBlank = needed ? `IF(${needed},${result},"")` : result;
  const isWrong = anyOf(parts.map((part) => part.isWrong));
  if (!isWrong) return orBlank;
  const heading = isColumn ? headingOf(given.map(({ name }) => at[name] as string)) : null;
  return `IF(${isWrong},${heading ? `IF(${heading},"",${wrong})` : wrong},${orBlank})`;
}

/** The results for each row as a column in which a row that the function names is an error, to be summed up. */
export const columnOfResults = (calculation: NativeCalculation, context: NativeContext, at: References): string =>
  `ARRAYFORMULA(${rowFormula(calculation, context, at, true, "NA()")})`;

/** A statistic of a column of results: an error if any row is wrong, blank without results. */
export const ofAllResults = (name: string, results: string, statistic: string): string =>
  `LET(${name},${results},IF(ISERROR(SUM(${name})),NA(),IF(COUNT(${name})=0,"",${statistic})))`;

/** The native formula of a function that calculates each row by itself. */
export function nativeRows(calculation: NativeCalculation): NativeFormula {
  return {
    differs: differsFromFunction,
    one: (at, context) => rowFormula(calculation, context, at, false, "NA()"),
    column: (at, context) =>
      `ARRAYFORMULA(${rowFormula(calculation, context, at, true, `"${checkThisRow[context.language]}"`)})`,
  };
}

/**
 * How many cells of a range that is read once for the whole call are wrong. Its first row may be a heading.
 */
export function wrongCells(text: string, kind: Kind): string {
  const { isWrong } = singleParts(text, kind);
  if (!isTallReference(text)) return `SUMPRODUCT(1*${isWrong ?? "0"})`;
  const isNoHeading = `(ROW(${text})-MIN(ROW(${text}))>0)+IFERROR(EXACT(UPPER(${text}),LOWER(${text})),1)>0`;
  return `SUMPRODUCT(${isWrong}*(${isNoHeading}))`;
}

/** The native formula for the first argument divided by the second; `isPart`: the first may not exceed the second. */
export const nativeRatio = (part: string, whole: string, { isPart = false } = {}): NativeFormula =>
  nativeRows({
    of: (values) => `${values[part]}/${values[whole]}`,
    ...(isPart ? { refuses: (values: References) => `${values[part]}>${values[whole]}` } : {}),
  });
