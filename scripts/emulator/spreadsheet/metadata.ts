import type { StoredMetadata } from "../engine/google-extras.ts";
import { columnLetters } from "../formula/open-ranges.ts";
import { emulate } from "../strict-object.ts";
import { wholeSheet } from "./areas.ts";
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from "./enums.ts";
import { checkSignature } from "./signature.ts";
import type { AreaLocation, View } from "./view.ts";

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type StoredLocation = Pick<StoredMetadata, "sheet" | "axis" | "at">;

/** `addDeveloperMetadata(key, value?, visibility?)` for the object at a location. */
export function addMetadata(view: View, method: string, location: StoredLocation, args: readonly unknown[]): void {
  checkSignature(method, args, ["string"], ["string", "object"], ["string", "string"], ["string", "string", "object"]);
  view.write(method);
  const [key, ...rest] = args as [string, ...unknown[]];
  const value = typeof rest[0] === "string" ? rest[0] : null;
  const visibility = String(rest[value === null ? 0 : 1] ?? "DOCUMENT") as StoredMetadata["visibility"];
  const { extras } = view.book;
  const added = { id: extras.nextId, key, value, visibility, ...location };
  assertFits(extras.metadata, added);
  extras.nextId++;
  extras.metadata.push(added);
  view.book.changed();
}

/**
 * Characters of all metadata of the spreadsheet itself, and of each sheet with its rows and columns ("Read & write
 * metadata" in the documentation of the Sheets API, under storage quotas). The message is not published.
 */
const maxLocationLength = 30_000;

function assertFits(all: readonly StoredMetadata[], changed: StoredMetadata): void {
  const here = all.filter(({ id, sheet }) => id !== changed.id && sheet === changed.sheet);
  const length = [...here, changed].reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (length > maxLocationLength) throw new Error("Exceeded maximum size of developer metadata.");
}

export function createMetadata(view: View, stored: StoredMetadata): Metadata {
  const changed = (method: string, change: Partial<StoredMetadata>) => {
    view.write(`DeveloperMetadata.${method}`);
    const wanted = {
      ...stored,
      sheet: undefined,
      axis: undefined,
      at: undefined,
      ...storedLocationOf(stored),
      ...change,
    };
    assertFits(view.book.extras.metadata, wanted);
    Object.assign(stored, wanted);
    view.book.changed();
    return metadata;
  };
  const metadata: Metadata = emulate<Metadata>()("DeveloperMetadata", {
    getId: () => stored.id,
    getKey: () => stored.key,
    getValue: () => stored.value,
    getVisibility: () => DeveloperMetadataVisibility[stored.visibility],
    getLocation: () => createLocation(view, stored),
    setKey: (key: string) => changed("setKey", { key: String(key) }),
    setValue: (value: string) => changed("setValue", { value: String(value) }),
    setVisibility: (visibility) =>
      changed("setVisibility", { visibility: String(visibility) as StoredMetadata["visibility"] }),
    moveToColumn: (column) =>
      changed("moveToColumn", lineLocation(view, view.locationOf(column, "DeveloperMetadata.moveToColumn"))),
    moveToRow: (row) => changed("moveToRow", lineLocation(view, view.locationOf(row, "DeveloperMetadata.moveToRow"))),
    moveToSheet: (sheet) => changed("moveToSheet", { sheet: view.sheetIdOf(sheet), axis: undefined, at: undefined }),
    moveToSpreadsheet: () => changed("moveToSpreadsheet", { sheet: undefined, axis: undefined, at: undefined }),
    remove() {
      view.write("DeveloperMetadata.remove");
      const { extras } = view.book;
      extras.metadata = extras.metadata.filter((one) => one !== stored);
      view.book.changed();
    },
  });
  return metadata;
}

/** The location of a range that is one whole row or column. Throws Google's error for any other range. */
export function lineLocation(view: View, { sheet, area }: AreaLocation): StoredLocation {
  const whole = wholeSheet(view, sheet);
  const allRows = area.startRow === 0 && area.endRow === whole.endRow;
  const allColumns = area.startColumn === 0 && area.endColumn === whole.endColumn;
  if (allRows && area.startColumn === area.endColumn) return { sheet, axis: "column", at: area.startColumn };
  if (allColumns && area.startRow === area.endRow) return { sheet, axis: "row", at: area.startRow };
  throw new Error(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}

export function locationType({ sheet, axis }: StoredLocation): "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN" {
  if (sheet === undefined) return "SPREADSHEET";
  if (axis === undefined) return "SHEET";
  return axis === "row" ? "ROW" : "COLUMN";
}

function createLocation(view: View, stored: StoredMetadata): Location {
  const type = locationType(stored);
  const { sheet, at } = storedLocationOf(stored);
  return emulate<Location>()("DeveloperMetadataLocation", {
    getLocationType: () => DeveloperMetadataLocationType[type],
    getSpreadsheet: () => (type === "SPREADSHEET" ? view.spreadsheet() : null),
    getSheet: () => (type === "SHEET" ? view.sheet(sheet as string) : null),
    getColumn: () =>
      type === "COLUMN"
        ? view.range(
            sheet as string,
            {
              ...wholeSheet(view, sheet as string),
              startColumn: at as number,
              endColumn: at as number,
            },
            `${columnLetters((at as number) + 1)}:${columnLetters((at as number) + 1)}`,
          )
        : null,
    getRow: () =>
      type === "ROW"
        ? view.range(
            sheet as string,
            {
              ...wholeSheet(view, sheet as string),
              startRow: at as number,
              endRow: at as number,
            },
            `${(at as number) + 1}:${(at as number) + 1}`,
          )
        : null,
  });
}

const storedLocationOf = ({ sheet, axis, at }: StoredMetadata): StoredLocation => ({ sheet, axis, at });
