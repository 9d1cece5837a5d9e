/** A cell of a sheet; row and column start at 1. */
export interface CellPosition {
  row: number;
  column: number;
}

/** A rectangle of cells, which one call reads or writes. */
export interface Block extends CellPosition {
  rows: number;
  columns: number;
}

/** Groups cells into rectangles: runs down each column, merged with adjacent runs of the same rows. */
export function cellBlocks(cells: readonly CellPosition[]): Block[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Block[] = [];
  for (const { row, column } of sorted) {
    const run = runs[runs.length - 1];
    if (run?.column === column && run.row + run.rows === row) run.rows++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const blocks = new Map<string, Block>();
  for (const run of runs) {
    const blockToTheLeft = blocks.get(`${run.row} ${run.rows} ${run.column}`);
    blocks.delete(`${run.row} ${run.rows} ${run.column}`);
    const block = blockToTheLeft ?? run;
    if (blockToTheLeft) blockToTheLeft.columns++;
    blocks.set(`${run.row} ${run.rows} ${block.column + block.columns}`, block);
  }
  return [...blocks.values()];
}
