import type { Area } from "../engine/google-extras.ts";
import { emulate } from "../strict-object.ts";
import { lazyMembers } from "./lazy-members.ts";
import { rangeArrangement } from "./range-arrangement.ts";
import { rangeFormats } from "./range-formats.ts";
import { rangeMetadata } from "./range-metadata.ts";
import { rangeNotes } from "./range-notes.ts";
import { rangeRules } from "./range-rules.ts";
import { rangeShape } from "./range-shape.ts";
import { rangeValues } from "./range-values.ts";
import type { RangeContext, View } from "./view.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

const rangeMembers = lazyMembers<RangeContext>()(
  rangeShape,
  rangeValues,
  rangeFormats,
  rangeNotes,
  rangeMetadata,
  rangeRules,
  rangeArrangement,
);

/** The Range of an area (counted from 0) of a sheet. */
export function createRange(view: View, sheet: string, area: Area, notation?: string): Range {
  const context: RangeContext = { view, sheet, area, notation, self: () => range };
  const range: Range = emulate<Range>()("Range", rangeMembers(context));
  view.locations.set(range, { sheet, area });
  return range;
}
