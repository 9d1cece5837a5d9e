import { columnNumber } from "../../a1-notation.ts";
import type { Part } from "./formula-calls.ts";

/** How many rows and columns an expression returns; `Infinity` for an open range. Where it is null, only Sheets knows. */
export interface Shape {
  rows: number;
  columns: number;
}

export const singleCellShape: Shape = { rows: 1, columns: 1 };

const isSingleCell = (shape: Shape | null): boolean => shape?.rows === 1 && shape.columns === 1;

/** Functions that return one value, whatever their arguments. */
const aggregateFunctions = new Set(
  "SUM AVERAGE COUNT COUNTA COUNTBLANK COUNTUNIQUE COUNTIFS SUMIFS AVERAGEIFS MAX MIN MEDIAN PRODUCT SUMPRODUCT STDEV VAR PERCENTILE QUARTILE ROWS COLUMNS TODAY NOW PI TRUE FALSE AND OR NA DATE JOIN TEXTJOIN".split(
    " ",
  ),
);

/** Functions that apply to each value of their arguments. */
const elementwiseFunctions = new Set(
  "IF IFERROR IFNA ROUND ROUNDUP ROUNDDOWN ABS INT VALUE N T TEXT TRIM NOT ISNUMBER ISBLANK ARRAYFORMULA TO_PERCENT TO_TEXT SQRT".split(
    " ",
  ),
);

/** The shape of values that are combined elementwise; single values are repeated. Null if shapes differ or one is unknown. */
export function commonShape(shapes: readonly (Shape | null)[]): Shape | null {
  let all: Shape | null = singleCellShape;
  for (const shape of shapes) {
    if (!shape) return null;
    if (isSingleCell(shape)) continue;
    if (!isSingleCell(all) && (all?.rows !== shape.rows || all.columns !== shape.columns)) return null;
    all = shape;
  }
  return all;
}

function referenceShape(reference: string): Shape {
  const [start = "", end] = reference
    .slice(reference.lastIndexOf("!") + 1)
    .replace(/\$/g, "")
    .split(":");
  if (end === undefined) return singleCellShape;
  const side = (part: string) => ({
    row: Number(/\d+/.exec(part)?.[0] ?? Number.NaN),
    column: columnNumber(/[A-Za-z]+/.exec(part)?.[0] ?? "") || Number.NaN,
  });
  const [a, b] = [side(start), side(end)];
  const span = (from: number, to: number) => {
    const length = Math.abs(to - from) + 1;
    return Number.isNaN(length) ? Number.POSITIVE_INFINITY : length;
  };
  // An open range such as B2:E is as tall as its sheet.
  return { rows: span(a.row, b.row), columns: span(a.column, b.column) };
}

function arrayShape(parts: readonly Part[]): Shape | null {
  const simple = parts.every((part) => part.kind !== "call" && part.kind !== "group" && part.kind !== "reference");
  if (!simple) return null;
  const rows = 1 + parts.filter(({ kind }) => kind === "row").length;
  return { rows, columns: 1 + parts.filter(({ kind }) => kind === "column").length / rows };
}

/** The shape of ranges side by side (HSTACK) or one below the other (VSTACK). */
function stackShapes(shapes: readonly (Shape | null)[], along: "rows" | "columns"): Shape | null {
  const across = along === "rows" ? "columns" : "rows";
  let [length, width] = [0, 0];
  for (const shape of shapes) {
    if (!shape) return null;
    length += shape[along];
    width = Math.max(width, shape[across]);
  }
  return { [along]: length, [across]: width } as unknown as Shape;
}

/** The shape of an expression; null if it cannot be known without calculating. */
export function shapeOf(parts: readonly Part[]): Shape | null {
  const shapes: (Shape | null)[] = [];
  for (const part of parts) {
    if (part.kind === "space" || part.kind === "text" || part.kind === "number") continue;
    if (part.kind === "other") {
      // Operators. A colon between expressions is a range that only Sheets can resolve.
      if (!/^[-+*/^&=<>%]$/.test(part.text)) return null;
    } else if (part.kind === "rewritten") shapes.push(part.shape);
    else if (part.kind === "reference") shapes.push(referenceShape(part.text));
    else if (part.kind === "word") {
      if (!/^(true|false)$/i.test(part.text)) return null;
    } else if (part.kind === "group") shapes.push(part.open === "{" ? arrayShape(part.parts) : shapeOf(part.parts));
    else if (part.kind === "call") {
      const args = part.args.map(shapeOf);
      if (aggregateFunctions.has(part.name)) shapes.push(singleCellShape);
      else if (elementwiseFunctions.has(part.name)) shapes.push(commonShape(args));
      else if (part.name === "VSTACK") shapes.push(stackShapes(args, "rows"));
      else if (part.name === "HSTACK") shapes.push(stackShapes(args, "columns"));
      else return null;
    } else return null;
  }
  return commonShape(shapes);
}
