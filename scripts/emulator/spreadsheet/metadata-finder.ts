import type { StoredMetadata } from "../engine/google-extras.ts";
import { emulate } from "../strict-object.ts";
import { createMetadata, locationType } from "./metadata.ts";
import type { View } from "./view.ts";

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Looks among the metadata that `within` accepts; `intersecting` accepts more once `onIntersectingLocations` was called. */
export function createMetadataFinder(
  view: View,
  within: (one: StoredMetadata) => boolean,
  intersecting: (one: StoredMetadata) => boolean = within,
): Finder {
  const wishes: ((one: StoredMetadata) => boolean)[] = [];
  let place = within;
  const wish = (accepts: (one: StoredMetadata) => boolean): Finder => {
    wishes.push(accepts);
    return finder;
  };
  const finder: Finder = emulate<Finder>()("DeveloperMetadataFinder", {
    withId: (id: number) => wish((one) => one.id === id),
    withKey: (key: string) => wish((one) => one.key === key),
    withValue: (value: string) => wish((one) => one.value === value),
    withVisibility: (visibility) => wish((one) => one.visibility === String(visibility)),
    withLocationType: (type) => wish((one) => locationType(one) === String(type)),
    onIntersectingLocations() {
      place = intersecting;
      return finder;
    },
    find() {
      view.read("DeveloperMetadataFinder.find");
      return view.book.extras.metadata
        .filter((one) => place(one) && wishes.every((accepts) => accepts(one)))
        .map((one) => createMetadata(view, one));
    },
  });
  return finder;
}
