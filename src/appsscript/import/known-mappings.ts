import type { Mapping } from "../../importer/mapping/mapping.ts";
import { canKeep, keepText, keptText } from "../kept-text.ts";
import { underLock } from "../under-lock.ts";

/** Kept with the workbook and its copies: what one person said of a tool's columns serves everybody who imports there. */
const key = "engagement.mappings";
const most = 60;

/** How files that no format knows were mapped in this workbook, the newest first. */
export function readMappings(): Mapping[] {
  const kept = keptText(key);
  return kept === null ? [] : (JSON.parse(kept) as Mapping[]);
}

/** Remembers a mapping in place of the earlier one for the same header; the oldest of many are forgotten. */
export function rememberMapping(mapping: Mapping): null {
  return underLock(() => keep([mapping, ...others(mapping.fingerprint)]));
}

/** Forgets the mapping for a header: the next file with it is asked about again. */
export function forgetMapping(fingerprint: string): null {
  return underLock(() => keep(others(fingerprint)));
}

const others = (fingerprint: string): Mapping[] => readMappings().filter((known) => known.fingerprint !== fingerprint);

function keep(mappings: readonly Mapping[]): null {
  const kept = mappings.slice(0, most);
  while (kept.length > 1 && !canKeep(JSON.stringify(kept))) kept.pop();
  keepText(key, kept.length === 0 ? null : JSON.stringify(kept));
  return null;
}
