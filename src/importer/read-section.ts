import type { Batch } from "./batch.ts";
import { callWitness } from "./evidence.ts";
import { breathe, type ReadingOptions, type SourceFile } from "./reading.ts";
import { reshape, type Shape } from "./reshape.ts";
import { sectionReader } from "./section-reader.ts";
import type { Section } from "./sections.ts";

/** Rows between two pauses: some ten milliseconds of work. */
const rowsPerBreath = 4_000;

/** Reads one table of a file whose rows are all there. */
export async function readSection(
  section: Section,
  badQuotes: ReadonlySet<number>,
  file: SourceFile,
  options: ReadingOptions,
): Promise<Batch> {
  const shape = reshape(section);
  const witness = callWitness(section, shape);
  const total = shape.rows.length;
  for (let from = 0; from < total; from += rowsPerBreath) {
    witness.add(shape.rows.slice(from, from + rowsPerBreath));
    await breathe(options, 0.7 + (from / total) * 0.1);
  }
  const evidence = witness.settle();
  const reader = sectionReader(section, shape, evidence, badQuotes, file, options);
  for (let from = 0; from < total; from += rowsPerBreath) {
    await breathe(options, 0.8 + (from / total) * 0.2);
    reader.read(shape.rows.slice(from, from + rowsPerBreath), total);
    // The cells are read once; letting go of them halves what a large file needs.
    (shape.rows as Shape["rows"][number][]).fill([], from, from + rowsPerBreath);
  }
  return reader.finish(evidence.isOpen);
}
