import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { PagePane } from "./page-pane.tsx";
import { type PrintSettings, pageSize } from "./print-settings.ts";
import { offsetsOf, type PrintedSheet } from "./printed-sheet.ts";
import type { SheetPage, Span } from "./split-pages.ts";

interface Props {
  sheet: PrintedSheet;
  page: SheetPage;
  /** Inches on paper by pixel of the sheet. */
  scale: number;
  settings: PrintSettings;
  label: string;
  /** The size on the screen as a fraction of the size on paper. */
  zoom: number;
  /** Draws the page even if it is not visible. */
  isPrinting: boolean;
}

const pixelsPerInch = 96;
/** Pages this close to the visible part of the preview are drawn. */
const drawnAhead = "1000px";

/** A sheet of paper with what is printed on it. */
export function PrintedPage({ sheet, page, scale, settings, label, zoom, isPrinting }: Props) {
  const paperRef = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting === true), {
      root: paperRef.current?.closest(".print-pages") ?? null,
      rootMargin: drawnAhead,
    });
    observer.observe(paperRef.current as HTMLElement);
    return () => observer.disconnect();
  }, []);
  const rowOffsets = useMemo(() => offsetsOf(sheet.rowHeights), [sheet]);
  const columnOffsets = useMemo(() => offsetsOf(sheet.columnWidths), [sheet]);
  const size = pageSize(settings);
  const sizeOf = (offsets: readonly number[], spans: readonly Span[]) =>
    spans.reduce((sum, { first, last }) => sum + (offsets[last + 1] as number) - (offsets[first] as number), 0);
  const width = sizeOf(columnOffsets, page.columns) * scale;
  const showGridlines = settings.showGridlines && !sheet.hasHiddenGridlines;
  const panes = (
    <div
      class="panes"
      style={{
        gridTemplateColumns: `repeat(${page.columns.length}, max-content)`,
        transform: `scale(${scale * pixelsPerInch})`,
        // As in Google Sheets, what is narrower than the page is centred.
        marginLeft: `${Math.max(0, (size.printedWidth - width) / 2)}in`,
      }}
    >
      {page.rows.flatMap((rows) =>
        page.columns.map((columns) => (
          <PagePane
            key={`${rows.first},${columns.first}`}
            {...{ sheet, rows, columns, rowOffsets, columnOffsets, showGridlines }}
          />
        )),
      )}
    </div>
  );
  return (
    <figure
      ref={paperRef}
      aria-label={label}
      class="paper"
      style={{ "--zoom": String(zoom), "--width": `${size.width}in`, "--height": `${size.height}in` }}
    >
      <div class="paper-content">
        <div
          class="within-margins"
          style={{
            left: `${size.leftAndRight}in`,
            top: `${size.topAndBottom}in`,
            width: `${size.printedWidth}in`,
            height: `${size.printedHeight}in`,
          }}
        >
          {(isNear || isPrinting) && panes}
        </div>
      </div>
    </figure>
  );
}
