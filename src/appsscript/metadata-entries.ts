import { forget, readOnce } from "./read-once.ts";

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
/** The spreadsheet or a sheet. */
type Holder = Pick<GoogleAppsScript.Spreadsheet.Sheet, "getDeveloperMetadata"> & {
  addDeveloperMetadata(key: string, value: string): unknown;
};

/** One of the metadata of the spreadsheet or a sheet, as this execution knows it. */
export interface MetadataEntry {
  key: string;
  value: string | null;
  /** Null for one that this execution has added. */
  metadata: Metadata | null;
}

/** All metadata of a holder, with one call. `name` is the holder's own. */
export const entriesOf = (name: string, holder: Holder): MetadataEntry[] =>
  readOnce(name, () =>
    holder.getDeveloperMetadata().map((metadata) => ({ key: metadata.getKey(), value: metadata.getValue(), metadata })),
  );

/** The entries of a key, all with their metadata. */
function changeable(name: string, holder: Holder, key: string): MetadataEntry[] {
  const found = () => entriesOf(name, holder).filter((entry) => entry.key === key);
  if (found().some(({ metadata }) => metadata === null)) forget(name);
  return found();
}

/** Sets the first entry of a key, or adds one. */
export function setEntry(name: string, holder: Holder, key: string, value: string): void {
  const first = entriesOf(name, holder).find((entry) => entry.key === key);
  if (first?.value === value) return;
  if (first) {
    const [entry] = changeable(name, holder, key);
    entry?.metadata?.setValue(value);
    if (entry) entry.value = value;
    return;
  }
  holder.addDeveloperMetadata(key, value);
  entriesOf(name, holder).push({ key, value, metadata: null });
}

/** Removes the entries of a key, all but the first `kept`. Returns whether there were any. */
export function removeEntries(name: string, holder: Holder, key: string, kept = 0): boolean {
  if (entriesOf(name, holder).filter((entry) => entry.key === key).length <= kept) return false;
  const surplus = changeable(name, holder, key).slice(kept);
  for (const { metadata } of surplus) metadata?.remove();
  const left = entriesOf(name, holder).filter((entry) => !surplus.includes(entry));
  entriesOf(name, holder).splice(0, Number.POSITIVE_INFINITY, ...left);
  return true;
}
