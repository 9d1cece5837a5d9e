import { extrasOf, withExtras } from "./book.ts";
import { emptyExtras } from "./google-extras.ts";
import type { WorkbookSnapshot } from "./workbook.ts";

let copies = 0;

/**
 * What File > Make a copy makes: a workbook with an id of its own that belongs to whoever copied it. Cells, formats,
 * charts, protections and metadata come along; people do not, and neither do properties and triggers, which belong to
 * the script and the id of the document.
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
