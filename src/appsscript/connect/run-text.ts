import type { Connector, FailureKind } from "../../connectors/define-connector.ts";
import { failureText } from "../../connectors/failure-text.ts";
import { writeDays } from "../../text/dates.ts";
import { clockTextAt, dayAt } from "../../time/zone-offset.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { userLanguage } from "../user-language.ts";
import { runText, userName } from "../user-text.ts";
import type { RejectedDefinition } from "./validate-definition.ts";

/**
 * Why a run failed or waits, stored without words so that each user reads it in their language. Times are milliseconds
 * since 1970.
 */
export type StoredRunError =
  | { failure: FailureKind }
  | { pause: "rate_limited" | "trouble" | "allowance"; until: number }
  | { own: "noConnection" | "notAllowed" | "unexpected"; at: number }
  /** The user has not agreed to what the import reads now; `who` changed it, "" if that is not known. */
  | { own: "toConfirm"; who: string; isNew: boolean }
  /** A user error's words, in the language of the user who ran the import. */
  | { what: string; advice: string };

/** A time in the spreadsheet's zone: HH:mm, with the day in front unless it is today. */
export function displayTime(time: number): string {
  const shown = clockTextAt(time, spreadsheetZone());
  return shown.startsWith(dayAt(Date.now(), spreadsheetZone())) ? shown.slice(11) : writeDays(userLanguage(), shown);
}

/** What is wrong with the definition of an import, and what to do. */
export const problemText = ({ problem, connector }: RejectedDefinition): readonly string[] =>
  runText().problems[problem](userName(connector?.name ?? ""), connector?.publicAccounts?.example ?? "");

function runErrorText(stored: StoredRunError, connector: Connector | undefined): readonly string[] {
  const text = runText();
  const name = userName(connector?.name ?? "");
  if ("what" in stored) return [stored.what, stored.advice];
  if ("failure" in stored) return failureText(connector ?? { id: "", name }, stored.failure, userLanguage());
  if ("pause" in stored) return text.pauses[stored.pause](name, displayTime(stored.until));
  if (stored.own === "toConfirm") return stored.isNew ? text.errors.toConfirm(name) : text.errors.changed(stored.who);
  if (stored.own === "unexpected") return text.errors.unexpected(displayTime(stored.at));
  return stored.own === "notAllowed" ? text.errors.notAllowed() : text.errors.noConnection(name);
}

/** What happened and what to do, in the reader's language. */
export function describeRunError(
  stored: StoredRunError | null,
  connector: Connector | undefined,
): { what: string; advice: string } | null {
  if (stored === null) return null;
  const [what = "", advice = ""] = runErrorText(stored, connector);
  return { what, advice };
}
