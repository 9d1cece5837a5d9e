import type { BigQueryTarget } from "../../rpc/bigquery-calls.ts";
import type { TableName } from "../../tables/index.ts";
import { assertNotCustomFunction } from "../connect/assert-not-custom-function.ts";
import { parseObject } from "../damaged-texts.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { writeProperties } from "../property-chunks.ts";
import { documentProperties, userProperties } from "../stored-properties.ts";
import { userError } from "../user-error.ts";
import { bigQueryTexts } from "./texts.ts";

/**
 * The dataset of this spreadsheet's imports, for all of its users. A copy of the spreadsheet has none, so that it does not
 * write into the same tables unasked.
 */
export interface Target extends BigQueryTarget {
  /**
   * When tables were made, or first written to, milliseconds since 1970: one that is missing although it was there has expired
   * or was deleted.
   */
  made: Partial<Record<TableName, number>>;
  /** How many bytes a query for reports may read, as somebody agreed. */
  maxBytes?: number;
}

const key = "engagement.bigQuery";

export function loadTarget(): Target | null {
  const stored = parseObject<Partial<Target>>("imports", documentProperties.getProperty(key), (value) =>
    ["project", "dataset", "region"].every((name) => typeof value[name] === "string"),
  );
  return stored && ({ hasBilling: false, made: {}, views: [], ...stored } as Target);
}

/** Whether imports of this spreadsheet wrote to BigQuery. */
export const hasImportsThere = (): boolean => Object.keys(loadTarget()?.made ?? {}).length > 0;

/** What an import keeps of the dataset that it began to write to. */
export type Place = Omit<BigQueryTarget, "views">;

const isSamePlace = (a: Pick<Place, "project" | "dataset">, b: Pick<Place, "project" | "dataset">): boolean =>
  a.project === b.project && a.dataset === b.dataset;

/** A dataset that an import began to write to, whatever has been chosen since. */
export function targetAt(place: Place): Target {
  const target = loadTarget();
  return target && isSamePlace(target, place) ? target : { ...place, made: {}, views: [] };
}

/** Notes that a table is there, unless another dataset has been chosen since. */
export function noteMade(place: Place, table: TableName): void {
  const target = loadTarget();
  if (target && isSamePlace(target, place)) saveTarget({ ...target, made: { ...target.made, [table]: Date.now() } });
}

/** Notes that a view is there, unless another dataset has been chosen since. */
export function noteView(place: Place, view: string): void {
  const target = loadTarget();
  if (target && isSamePlace(target, place) && !target.views.includes(view))
    saveTarget({ ...target, views: [...target.views, view] });
}

const shownKey = () => `engagement.bigQuery.${openSpreadsheet().getId()}`;
const nameOf = ({ project, dataset }: Place): string => `${project}.${dataset}`;

/** Notes in the user's own properties which dataset they see where they import. Every editor can choose another one. */
export function noteShown(place: Place): void {
  assertNotCustomFunction();
  if (userProperties.getProperty(shownKey()) !== nameOf(place)) userProperties.setProperty(shownKey(), nameOf(place));
}

/** The dataset that this user has seen. Throws a user error if somebody has chosen another one since. */
export function requireShownTarget(): Target {
  const target = requireTarget();
  if (userProperties.getProperty(shownKey()) !== nameOf(target))
    throw userError(bigQueryTexts().errors.otherDataset(nameOf(target)));
  return target;
}

/** The dataset. Throws a user error if none is chosen. */
export function requireTarget(): Target {
  const target = loadTarget();
  if (target === null) throw userError(bigQueryTexts().errors.noTarget);
  return target;
}

export const saveTarget = (target: Target): void =>
  writeProperties(documentProperties, { [key]: JSON.stringify(target) });

/** Without what only the script needs. */
export const publicTarget = ({ project, dataset, region, hasBilling, views }: Target): BigQueryTarget => ({
  project,
  dataset,
  region,
  hasBilling,
  views,
});
