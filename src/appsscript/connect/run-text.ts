import type { FailureKind, NoteKind, Platform } from "../../platforms/define-platform.ts";
import { failureText } from "../../platforms/texts.ts";
import { type ConnectServerText, connectServerText } from "../../text/connect-server/index.ts";
import { userLanguage } from "../text-of.ts";

/** What the script says about imports to the person at the keyboard. */
export const runText = (): ConnectServerText["runs"] => connectServerText[userLanguage()].runs;

/** Why a run failed or waits, as it is kept: whoever reads it does so in a language of their own. Times are milliseconds since 1970. */
export type KeptTrouble =
  | { failure: FailureKind }
  | { pause: "rate_limited" | "trouble"; until: number }
  | { own: "noConnection" | "notAllowed" | "unexpected"; at: number }
  /** What the workbook said, in the language of whoever ran the import. */
  | { what: string; advice: string };

/** A time on the workbook's clock: the hour, and the day where it is not today. */
export function shownTime(time: number): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const [day, hour] = Utilities.formatDate(new Date(time), zone, "yyyy-MM-dd HH:mm").split(" ") as [string, string];
  return day === Utilities.formatDate(new Date(), zone, "yyyy-MM-dd") ? hour : `${day} ${hour}`;
}

function sentences(kept: KeptTrouble, platform: Platform | undefined): readonly string[] {
  const text = runText();
  const name = platform?.name ?? "";
  if ("what" in kept) return [kept.what, kept.advice];
  if ("failure" in kept) return failureText(platform ?? { id: "", name }, kept.failure, userLanguage());
  if ("pause" in kept) return text.pauses[kept.pause](name, shownTime(kept.until));
  if (kept.own === "unexpected") return text.trouble.unexpected(shownTime(kept.at));
  return kept.own === "notAllowed" ? text.trouble.notAllowed() : text.trouble.noConnection(name);
}

/** What happened and what to do, in the reader's language. */
export function shownTrouble(
  kept: KeptTrouble | null,
  platform: Platform | undefined,
): { what: string; advice: string } | null {
  if (kept === null) return null;
  const [what = "", advice = ""] = sentences(kept, platform);
  return { what, advice };
}

/** Something the user should know although nothing failed. */
export interface KeptNote {
  kind: NoteKind;
  what: string;
}

export const shownNote = ({ kind, what }: KeptNote, { name }: Platform): string => runText().notes[kind](name, what);
