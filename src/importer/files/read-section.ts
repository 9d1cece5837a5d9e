import type { Batch } from "./batch.ts";
import { createSectionReader } from "./create-section-reader.ts";
import { createCellFormatDetector } from "./detect-cell-formats.ts";
import type { Section } from "./find-sections.ts";
import { type Grid, toGridOfSection } from "./grid.ts";
import { type ReadOptions, type SourceFile, yieldToPage } from "./read-options.ts";

/** Rows between two pauses: about 10 ms of work. */
const rowsPerStep = 4_000;

/** Reads one table whose rows are all in memory. */
export async function readSection(
  section: Section,
  badQuotes: ReadonlySet<number>,
  file: SourceFile,
  options: ReadOptions,
): Promise<Batch> {
  const grid = toGridOfSection(section);
  const detector = createCellFormatDetector(section, grid, options.today);
  const total = grid.rows.length;
  for (let from = 0; from < total; from += rowsPerStep) {
    detector.add(grid.rows.slice(from, from + rowsPerStep));
    await yieldToPage(options, 0.7 + (from / total) * 0.1);
  }
  const formats = detector.result();
  const reader = createSectionReader(section, grid, formats, badQuotes, file, options);
  for (let from = 0; from < total; from += rowsPerStep) {
    await yieldToPage(options, 0.8 + (from / total) * 0.2);
    reader.read(grid.rows.slice(from, from + rowsPerStep), total);
    // Releasing cells once they are read halves the memory that a large file needs.
    (grid.rows as Grid["rows"][number][]).fill([], from, from + rowsPerStep);
  }
  return reader.finish();
}
