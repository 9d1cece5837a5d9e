import type { Mapping } from "../../importer/mapping/mapping.ts";
import { withDocumentLock } from "../document-lock.ts";
import { fitsStorage, loadText, saveText } from "../stored-text.ts";

/** Kept with the workbook and its copies: what one person said of a tool's columns serves everybody who imports there. */
const key = "engagement.mappings";
const maxMappings = 60;

/** How files that no format knows were mapped in this workbook, the newest first. */
export function readMappings(): Mapping[] {
  const json = loadText(key);
  return json === null ? [] : (JSON.parse(json) as Mapping[]);
}

/** Remembers a mapping in place of the earlier one for the same header; the oldest of many are forgotten. */
export function rememberMapping(mapping: Mapping): null {
  return withDocumentLock(() => saveMappings([mapping, ...others(mapping.fingerprint)]));
}

/** Forgets the mapping for a header: the next file with it is asked about again. */
export function forgetMapping(fingerprint: string): null {
  return withDocumentLock(() => saveMappings(others(fingerprint)));
}

const others = (fingerprint: string): Mapping[] => readMappings().filter((known) => known.fingerprint !== fingerprint);

function saveMappings(mappings: readonly Mapping[]): null {
  const newest = mappings.slice(0, maxMappings);
  while (newest.length > 1 && !fitsStorage(JSON.stringify(newest))) newest.pop();
  saveText(key, newest.length === 0 ? null : JSON.stringify(newest));
  return null;
}
