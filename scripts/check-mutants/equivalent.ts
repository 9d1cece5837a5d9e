import type { Mutant } from "./mutants.ts";

/** A mutant that no test can notice, because the program does the same with it. */
interface Equivalent {
  file: string;
  /** The code and what it is changed to, as `npm run check:mutants` prints them, but whole. */
  original: string;
  replacement: string;
  /** Why nobody can see a difference. */
  reason: string;
}

export const equivalents: readonly Equivalent[] = [
  {
    file: "src/functions/calling/fast-columns.ts",
    original: "new Array<unknown>(height)",
    replacement: "new Array()",
    reason: "Every place is filled; the length given before only saves time.",
  },
  {
    file: "src/importer/merge/import-rows.ts",
    original: "addedKeys.size === 0",
    replacement: "false",
    reason: "Rows without keys match nothing, as no rows do.",
  },
];

const plain = (code: string) => code.replace(/\s+/g, " ").trim();

export const equivalentTo = (mutant: Mutant): Equivalent | undefined =>
  equivalents.find(
    ({ file, original, replacement }) =>
      file === mutant.file &&
      plain(original) === plain(mutant.original) &&
      plain(replacement) === plain(mutant.replacement),
  );
