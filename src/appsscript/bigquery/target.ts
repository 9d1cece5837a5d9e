import type { BigQueryTarget } from "../../rpc/bigquery-calls.ts";
import type { TableName } from "../../tables/index.ts";
import { parseObject } from "../damaged-texts.ts";
import { writeProperties } from "../property-chunks.ts";
import { documentProperties } from "../stored-properties.ts";
import { userError } from "../user-error.ts";
import { bigQueryTexts } from "./texts.ts";

/**
 * The dataset of this spreadsheet's imports, for all of its users. A copy of the spreadsheet has none, so that it does not
 * write into the same tables unasked.
 */
export interface Target extends BigQueryTarget {
  /** When tables were made, milliseconds since 1970: one that is missing although it was made has expired or was deleted. */
  made: Partial<Record<TableName, number>>;
}

const key = "engagement.bigQuery";

export function loadTarget(): Target | null {
  const stored = parseObject<Partial<Target>>("imports", documentProperties.getProperty(key), (value) =>
    ["project", "dataset", "region"].every((name) => typeof value[name] === "string"),
  );
  return stored && ({ hasBilling: false, made: {}, views: [], ...stored } as Target);
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
