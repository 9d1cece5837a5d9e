import type { StoredMetadata } from "../engine/google-extras.ts";
import { emulate } from "../strict-object.ts";
import { createMetadata, locationType } from "./metadata.ts";
import type { View } from "./view.ts";

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Searches the metadata that `within` accepts, or `intersecting` after a call of `onIntersectingLocations`. */
export function createMetadataFinder(
  view: View,
  within: (one: StoredMetadata) => boolean,
  intersecting: (one: StoredMetadata) => boolean = within,
): Finder {
  const filters: ((one: StoredMetadata) => boolean)[] = [];
  let isInScope = within;
  const addFilter = (accepts: (one: StoredMetadata) => boolean): Finder => {
    filters.push(accepts);
    return finder;
  };
  const finder: Finder = emulate<Finder>()("DeveloperMetadataFinder", {
    withId: (id: number) => addFilter((one) => one.id === id),
    withKey: (key: string) => addFilter((one) => one.key === key),
    withValue: (value: string) => addFilter((one) => one.value === value),
    withVisibility: (visibility) => addFilter((one) => one.visibility === String(visibility)),
    withLocationType: (type) => addFilter((one) => locationType(one) === String(type)),
    onIntersectingLocations() {
      isInScope = intersecting;
      return finder;
    },
    find() {
      view.read("DeveloperMetadataFinder.find");
      return view.book.extras.metadata
        .filter((one) => isInScope(one) && filters.every((accepts) => accepts(one)))
        .map((one) => createMetadata(view, one));
    },
  });
  return finder;
}
