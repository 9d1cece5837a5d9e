import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";

/** Rows or columns that were inserted, removed or moved. Positions count from 0. */
export interface AxisChange {
  sheet: string;
  axis: "row" | "column";
  kind: "inserted" | "removed" | "moved";
  start: number;
  count: number;
  /** Target position of a move, counted before the move. */
  to: number;
}

const kinds: Record<string, Pick<AxisChange, "axis" | "kind">> = {
  [InsertRowMutation.id]: { axis: "row", kind: "inserted" },
  [InsertColMutation.id]: { axis: "column", kind: "inserted" },
  [RemoveRowMutation.id]: { axis: "row", kind: "removed" },
  [RemoveColMutation.id]: { axis: "column", kind: "removed" },
  [MoveRowsMutation.id]: { axis: "row", kind: "moved" },
  [MoveColsMutation.id]: { axis: "column", kind: "moved" },
};

/** The change that a mutation made to a sheet's rows or columns; null for other mutations. */
export function toAxisChange(command: Readonly<ICommandInfo>): AxisChange | null {
  const change = kinds[command.id];
  if (!change) return null;
  const params = command.params as { subUnitId: string; range?: IRange; sourceRange?: IRange; targetRange?: IRange };
  const range = (params.range ?? params.sourceRange) as IRange;
  const [start, end] = change.axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const target = change.axis === "row" ? params.targetRange?.startRow : params.targetRange?.startColumn;
  return { ...change, sheet: params.subUnitId, start, count: end - start + 1, to: target ?? 0 };
}

/** The position of a row or column after a change; null if it was removed. */
export function positionAfter(position: number, { kind, start, count, to }: AxisChange): number | null {
  if (kind === "inserted") return position >= start ? position + count : position;
  const isMoved = position >= start && position < start + count;
  if (kind === "removed") {
    if (isMoved) return null;
    return position >= start + count ? position - count : position;
  }
  const targetStart = to > start ? to - count : to;
  if (isMoved) return targetStart + (position - start);
  const without = position >= start + count ? position - count : position;
  return without >= targetStart ? without + count : without;
}

/** A range of rows or columns after a change: grows with insertions inside it; null if all of it was removed. */
export function rangeAfter(first: number, last: number, change: AxisChange): { first: number; last: number } | null {
  if (change.kind === "removed") {
    const end = change.start + change.count - 1;
    if (first >= change.start && last <= end) return null;
    const before = (position: number) => Math.max(0, Math.min(position, end + 1) - change.start);
    return { first: first - before(first), last: last - before(last + 1) };
  }
  const newFirst = positionAfter(first, change) as number;
  const newLast = positionAfter(last, change) as number;
  return newFirst <= newLast ? { first: newFirst, last: newLast } : { first: newLast, last: newFirst };
}
