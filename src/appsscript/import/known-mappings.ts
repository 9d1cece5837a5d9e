import type { Mapping } from "../../importer/mapping/mapping.ts";
import { parseList } from "../damaged-texts.ts";
import { withDocumentLock } from "../document-lock.ts";
import { fitsStorage, loadText, saveText } from "../stored-text.ts";

/** Stored with the spreadsheet and its copies: one user's mapping serves all who import there. */
const key = "engagement.mappings";
const maxMappings = 60;

/** The mappings of files without a known format in this spreadsheet, newest first. */
export function readMappings(): Mapping[] {
  return parseList(
    "mappings",
    loadText(key),
    ({ fingerprint, columns }) => typeof fingerprint === "string" && typeof columns === "object" && columns !== null,
  );
}

/** Saves a mapping in place of the earlier one for the same header; beyond 60 the oldest are dropped. */
export function rememberMapping(mapping: Mapping): null {
  return withDocumentLock(() => saveMappings([mapping, ...others(mapping.fingerprint)]));
}

/** Deletes the mapping for a header: the sidebar will ask about the next file with it. */
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
