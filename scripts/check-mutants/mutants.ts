import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** One small change of a source file, such as `<=` for `<`. */
export interface Mutant {
  /** Relative to the project, with `/`. */
  file: string;
  /** The first changed line, from 1. */
  line: number;
  /** Offsets in the file. */
  start: number;
  end: number;
  original: string;
  replacement: string;
}

/**
 * Texts are left out: a changed wording is no mistake in behaviour, and a changed key is one that the compiler refuses.
 */
const excludedMutations = ["StringLiteral"];

const quiet = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };

type Position = { line: number; column: number };

/** Where each line begins. */
function lineStarts(code: string): number[] {
  const starts = [0];
  for (let at = code.indexOf("\n"); at >= 0; at = code.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Every mutant of these files, in the order of the files. */
export async function mutantsOf(files: readonly string[], root: string): Promise<Mutant[]> {
  // Its constructor takes what Stryker injects; the parser, printer and transformer have defaults.
  const instrumenter = new (Instrumenter as unknown as new (log: typeof quiet) => Instrumenter)(quiet);
  const found: Mutant[] = [];
  for (const file of files) {
    const content = readFileSync(join(root, file), "utf8");
    const starts = lineStarts(content);
    const offset = ({ line, column }: Position) => (starts[line] ?? 0) + column;
    const options = { plugins: null, excludedMutations, ignorers: [] };
    const { mutants } = await instrumenter.instrument([{ name: file, mutate: true, content }], options);
    for (const { location, replacement, status } of mutants) {
      if (status === "Ignored") continue;
      const [start, end] = [offset(location.start), offset(location.end)];
      const original = content.slice(start, end);
      found.push({ file, line: location.start.line + 1, start, end, original, replacement });
    }
  }
  return found.filter(({ original, replacement }) => original !== replacement);
}

/** The file's code with the mutant in it. */
export const mutate = (code: string, { start, end, replacement }: Mutant): string =>
  code.slice(0, start) + replacement + code.slice(end);

/** A number from 0 to 1 that depends on the text alone (FNV-1a), to draw the same sample again. */
function drawOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  // The last letters alone would hardly change the leading digits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** The mutants in an order drawn by the seed. A mutant's draw does not depend on the other mutants. */
export function shuffle(mutants: readonly Mutant[], seed: string): Mutant[] {
  const draw = ({ file, start, replacement, original }: Mutant) =>
    drawOf(`${seed} ${file} ${start} ${original} ${replacement}`);
  return mutants
    .map((mutant) => ({ mutant, drawn: draw(mutant) }))
    .sort((a, b) => a.drawn - b.drawn)
    .map(({ mutant }) => mutant);
}

const shortened = (code: string): string => {
  const line = code.replace(/\s+/g, " ").trim();
  return line.length > 70 ? `${line.slice(0, 67)}...` : line;
};

/** Such as `src/metrics/bands.ts:68 bands.length - 1 → bands.length + 1`. */
export const describeMutant = ({ file, line, original, replacement }: Mutant): string =>
  `${file}:${line} ${shortened(original)} → ${shortened(replacement)}`;
