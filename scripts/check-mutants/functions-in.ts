import { parseAst } from "vitest/node";

/** Where the code of a function stands in a file. */
export interface FunctionPlace {
  start: number;
  end: number;
  /** Its body: a block, or the expression after `=>`. */
  body: { start: number; end: number; isBlock: boolean };
}

interface Node {
  type: string;
  start: number;
  end: number;
  body?: Node | null;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Every function of a file, outer ones before those in them. */
export function functionsIn(code: string, file: string): FunctionPlace[] {
  const found: FunctionPlace[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each);
    } else if (isNode(value)) {
      if (/^(Arrow)?Function(Expression|Declaration)$/.test(value.type) && value.body) {
        const { type, start, end } = value.body;
        found.push({ start: value.start, end: value.end, body: { start, end, isBlock: type === "BlockStatement" } });
      }
      for (const each of Object.values(value)) visit(each);
    }
  };
  visit(parseAst(code, { lang: file.endsWith("x") ? "tsx" : "ts" }));
  return found;
}

/** The innermost function that holds a place, by its index; -1 outside all. */
export const functionAt = (functions: readonly FunctionPlace[], start: number, end: number): number =>
  functions.reduce((innermost, { body }, index) => (body.start <= start && end <= body.end ? index : innermost), -1);
