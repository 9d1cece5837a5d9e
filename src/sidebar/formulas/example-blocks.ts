import type { Example, FunctionDeclaration } from "../../functions/define-function.ts";
import { exampleArguments } from "../../functions/example-formula.ts";

type Cell = string | number | Date;

/** The cells of an argument, row by row. */
export type Block = readonly (readonly Cell[])[];

/** Rows of an example, where there are enough. */
const maxRows = 3;

const toBlock = (argument: unknown): Block => (Array.isArray(argument) ? argument : [[argument as Cell]]);

/**
 * The cells of each argument of an example; null for one that the formula names itself. A function with a row of numbers
 * in its example gets two more: from its other examples, else with less in the first argument.
 */
export function exampleBlocks(declaration: FunctionDeclaration): {
  example: Example | undefined;
  blocks: (Block | null)[];
} {
  const { args, examples, eachRow } = declaration;
  const isRow = (index: number) => args[index]?.kind.per === "row";
  // A choice such as "median" would turn results for each row into one.
  const isLeftOut = (index: number) => eachRow && !isRow(index) && args[index]?.optional === true;
  const blocksOf = (example: Example) =>
    exampleArguments(example).flatMap((argument, index) => {
      if (isLeftOut(index)) return [];
      const block = toBlock(argument);
      return [isRow(index) || block.length > 1 ? block : null];
    });
  const isTall = (example: Example) =>
    blocksOf(example).some((block, index) => isRow(index) && block && block.length > 1);
  const example = examples.find(isTall) ?? examples[0];
  if (!example) return { example, blocks: [] };
  const blocks = blocksOf(example);
  if (!eachRow || blocks.some((block) => block && block.length > 1)) return { example, blocks };
  return { example, blocks: withMoreRows(blocks, examples.map(blocksOf)) };
}

function withMoreRows(blocks: readonly (Block | null)[], others: readonly (Block | null)[][]): (Block | null)[] {
  const stacked = new Map<string, readonly (Block | null)[]>();
  for (const other of others.filter((one) => isAlike(blocks, one))) stacked.set(JSON.stringify(other), other);
  const rows =
    stacked.size > 1 ? [...stacked.values()].slice(0, maxRows) : [blocks, less(blocks, 0.8), less(blocks, 0.5)];
  const widest = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: widest }, (_, index) => {
    if (blocks[index] === null) return null;
    return rows.map((row) => row[index]?.[0] ?? [""]);
  });
}

/** Whether another example can be a further row: it has these arguments, or more, with cells of the same kind. */
function isAlike(blocks: readonly (Block | null)[], other: readonly (Block | null)[]): boolean {
  const kinds = (block: Block | null | undefined) =>
    block?.flat().map((cell) => (cell instanceof Date ? "date" : typeof cell));
  return other.length >= blocks.length && blocks.every((block, i) => String(kinds(block)) === String(kinds(other[i])));
}

/** The same row with less in the first argument: a part stays smaller than its whole. */
function less(blocks: readonly (Block | null)[], factor: number): (Block | null)[] {
  const reduce = (cell: Cell) => {
    if (typeof cell !== "number") return cell;
    return Number.isInteger(cell) ? Math.round(cell * factor) : Number((cell * factor).toPrecision(3));
  };
  return blocks.map((block, index) => (index === 0 && block ? block.map((row) => row.map(reduce)) : block));
}
