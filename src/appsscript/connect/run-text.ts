import type { Connector, FailureKind, NoteKind } from "../../connectors/define-connector.ts";
import { failureText } from "../../connectors/failure-text.ts";
import { type ConnectServerText, connectServerText } from "../../text/connect-server/index.ts";
import { userLanguage } from "../user-text.ts";

/** What the script says about imports to the person at the keyboard. */
export const runText = (): ConnectServerText["runs"] => connectServerText[userLanguage()].runs;

/** Why a run failed or waits, as it is kept: whoever reads it does so in a language of their own. Times are milliseconds since 1970. */
export type StoredRunError =
  | { failure: FailureKind }
  | { pause: "rate_limited" | "trouble"; until: number }
  | { own: "noConnection" | "notAllowed" | "unexpected"; at: number }
  /** What the workbook said, in the language of whoever ran the import. */
  | { what: string; advice: string };

/** A time on the workbook's clock: the hour, and the day where it is not today. */
export function displayTime(time: number): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const [day, hour] = Utilities.formatDate(new Date(time), zone, "yyyy-MM-dd HH:mm").split(" ") as [string, string];
  return day === Utilities.formatDate(new Date(), zone, "yyyy-MM-dd") ? hour : `${day} ${hour}`;
}

function runErrorText(stored: StoredRunError, connector: Connector | undefined): readonly string[] {
  const text = runText();
  const name = connector?.name ?? "";
  if ("what" in stored) return [stored.what, stored.advice];
  if ("failure" in stored) return failureText(connector ?? { id: "", name }, stored.failure, userLanguage());
  if ("pause" in stored) return text.pauses[stored.pause](name, displayTime(stored.until));
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

/** Something the user should know although nothing failed. */
export interface StoredNote {
  kind: NoteKind;
  what: string;
}

export const noteText = ({ kind, what }: StoredNote, { name }: Connector): string => runText().notes[kind](name, what);
