import type { Injector } from "@univerjs/core";

const blanks = [" ", "\t", "\n"];
const versions = new WeakMap<Injector, string>();
let versionCount = 0;

/**
 * The engine keeps parsed formulas for the whole process by the document's id and their text, with the services of the
 * document that calculated them first and the functions that were known then. Different blanks after the text keep
 * documents apart, and let a document parse its formulas again.
 */
export function parseFormulasAgain(injector: Injector): void {
  let version = "";
  for (let rest = versionCount++; rest > 0; rest = Math.floor(rest / blanks.length))
    version += blanks[rest % blanks.length];
  versions.set(injector, version);
}

/** The formula's text for the engine's cache. */
export const versionOfFormula = (injector: Injector, formula: string): string =>
  formula + (versions.get(injector) ?? "");
