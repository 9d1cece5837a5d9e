import type { Need } from "./execution.ts";
import costs from "./google-costs.json" with { type: "json" };

export type CallKind = keyof typeof costs.callMs;

/** What one call costs. */
export interface CallCost {
  ms: number;
  kind: CallKind;
  /** Google first writes what waits: `if there is some` also without being asked, as before any reading. */
  flushes: "never" | "if something waits" | "always";
}

/** Facts that reading does not have to wait for: the call returns an object or a number that the script already has. */
const withoutFlush =
  /^(SpreadsheetApp\.getActive\w*|\w+\.get(Range|RangeList|DataRange|Parent|SheetId|Id|SpreadsheetTimeZone|SpreadsheetLocale)|Range\.get(Row|Column|NumRows|NumColumns|LastRow|LastColumn|A1Notation|Sheet)|RangeList\.getRanges|\w+\.createDeveloperMetadataFinder)$/;
/** Setters that get a value for each cell. */
const cellByCell =
  /\.set(Values|Formulas|Notes|NumberFormats|Backgrounds|Font\w+s|\w+Alignments|Wraps|WrapStrategies)$/;

/** Setters of what cells hold. */
export const setsValues = /\.set(Value|Values|Formula|Formulas)$/;

/** Whether a script waits at Google for what the call answers. */
export const waitsForAnswer = (method: string, needs: Need): boolean => {
  const kind = kindOf(method, needs);
  return kind !== "write" && !(kind === "read" && withoutFlush.test(method));
};

const kinds: Readonly<Record<Need, CallKind>> = {
  nothing: "session",
  "read spreadsheet": "read",
  "write spreadsheet": "write",
  "add menu": "ui",
  "show ui": "ui",
  properties: "propertyWrite",
  "set user properties": "propertyWrite",
  cache: "cacheWrite",
  lock: "lock",
  "other service": "tool",
  fetch: "request",
  triggers: "trigger",
  "user locale": "session",
  "user email": "session",
  "send mail": "mail",
};

function kindOf(method: string, needs: Need): CallKind {
  if (method === "SpreadsheetApp.flush") return "flush";
  if (method === "HtmlService.createTemplateFromFile") return "file";
  const kind = kinds[needs];
  if (!/\.get/.test(method)) return kind;
  if (kind === "propertyWrite") return "propertyRead";
  return kind === "cacheWrite" ? "cacheRead" : kind;
}

/** @param cells How many cells the method reads or writes. */
export function costOf(method: string, needs: Need, cells = 0): CallCost {
  const kind = kindOf(method, needs);
  const isRead = kind === "read";
  const countsCells = isRead || (kind === "write" && cellByCell.test(method));
  const msOfCells = countsCells ? cells * costs.cellMs[isRead ? "read" : "write"].value : 0;
  const flushes = kind === "flush" ? "always" : isRead && !withoutFlush.test(method) ? "if something waits" : "never";
  return { ms: costs.callMs[kind].value + Math.round(msOfCells), kind, flushes };
}

export const flushMs = costs.callMs.flush.value;
