import { type PrintSettings, pageSize } from "./print-settings.ts";

/** From first to last, counted from 0. */
export interface Span {
  first: number;
  last: number;
}

/** What is printed of a sheet. Sizes in pixels, 0 for what is hidden. */
export interface PrintedArea {
  rows: Span;
  columns: Span;
  rowHeights: readonly number[];
  columnWidths: readonly number[];
  frozenRows: number;
  frozenColumns: number;
}

/** A page: frozen rows and columns may come before its own. */
export interface SheetPage {
  rows: Span[];
  columns: Span[];
}

export interface SheetPages {
  /** Inches on paper by pixel of the sheet. */
  scale: number;
  pages: SheetPage[];
}

const pixelsPerInch = 96;

const total = (sizes: readonly number[], { first, last }: Span): number =>
  sizes.slice(first, last + 1).reduce((sum, size) => sum + size, 0);

/** Fractions of a pixel by which rows may exceed a page, so that rounding does not add one. */
const roundingPixels = 0.01;

/**
 * Breaks rows or columns into pages, never within one. One that is longer than a page has a page of its own, on which it
 * is cut off. `frozen` rows or columns come first on every page.
 */
function breakSpan(sizes: readonly number[], span: Span, frozen: number, capacity: number): Span[][] {
  const repeated = frozen > span.first ? { first: span.first, last: Math.min(frozen - 1, span.last) } : null;
  // Frozen rows that fill a page would leave no room for others.
  const repeatedSize = repeated ? total(sizes, repeated) : 0;
  const repeats = repeated !== null && repeated.last < span.last && repeatedSize < capacity / 2;
  const room = capacity - (repeats ? repeatedSize : 0) + roundingPixels;
  const parts: Span[] = [];
  let first = repeats ? repeated.last + 1 : span.first;
  let filled = 0;
  for (let index = first; index <= span.last; index++) {
    const size = sizes[index] as number;
    if (filled > 0 && filled + size > room) {
      parts.push({ first, last: index - 1 });
      first = index;
      filled = 0;
    }
    filled += size;
  }
  parts.push({ first, last: span.last });
  return parts.map((part) => (repeats ? [repeated, part] : [part]));
}

function scaleOf(area: PrintedArea, settings: PrintSettings): number {
  const { printedWidth, printedHeight } = pageSize(settings);
  const toWidth = printedWidth / Math.max(1, total(area.columnWidths, area.columns));
  const toHeight = printedHeight / Math.max(1, total(area.rowHeights, area.rows));
  return {
    normal: 1 / pixelsPerInch,
    fitToWidth: toWidth,
    fitToHeight: toHeight,
    fitToPage: Math.min(toWidth, toHeight),
  }[settings.scale];
}

/** Divides what is printed of a sheet into pages. */
export function splitPages(area: PrintedArea, settings: PrintSettings): SheetPages {
  const { printedWidth, printedHeight } = pageSize(settings);
  const scale = scaleOf(area, settings);
  const frozenRows = settings.repeatFrozenRows ? area.frozenRows : 0;
  const frozenColumns = settings.repeatFrozenColumns ? area.frozenColumns : 0;
  const down = breakSpan(area.rowHeights, area.rows, frozenRows, printedHeight / scale);
  const over = breakSpan(area.columnWidths, area.columns, frozenColumns, printedWidth / scale);
  const pages =
    settings.pageOrder === "overThenDown"
      ? down.flatMap((rows) => over.map((columns) => ({ rows, columns })))
      : over.flatMap((columns) => down.map((rows) => ({ rows, columns })));
  return { scale, pages };
}
