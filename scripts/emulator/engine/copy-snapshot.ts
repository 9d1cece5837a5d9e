import { extrasOf, withExtras } from "./book.ts";
import { emptyExtras } from "./google-extras.ts";
import type { WorkbookSnapshot } from "./workbook.ts";

let copies = 0;

/**
 * File > Make a copy: a spreadsheet with a new id and without people; it belongs to the user who opens it as owner.
 * Cells, formats, charts, protections and metadata are copied. Properties and triggers are not: they belong to the script
 * and the id of the document.
 */
export function copySnapshot(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const extras = { ...emptyExtras(), ...extrasOf(snapshot) };
  const id = `${snapshot.id}copy${++copies}`;
  const protections = extras.protections.map((one) => ({ ...one, editors: [] }));
  const name = `Copy of ${extras.name}`;
  return withExtras(
    { ...structuredClone(snapshot), id },
    { ...extras, name, protections, owner: null, editors: [], viewers: [] },
  );
}
