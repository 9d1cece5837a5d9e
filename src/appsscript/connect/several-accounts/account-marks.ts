import type { ImportDefinition } from "../../../rpc/connect-calls.ts";
import { cutText } from "../../../tables/cell-text.ts";
import { parseObject } from "../../damaged-texts.ts";
import { writeProperties } from "../../property-chunks.ts";
import { documentProperties } from "../../stored-properties.ts";
import type { StoredRunError } from "../run-text.ts";

/** How far an import of several accounts has come with one of them; in the document properties, as import records are. */
export interface AccountMark {
  id: string;
  /** Its name in rows; "" until it is known. */
  name: string;
  /** The last day that was read completely, YYYY-MM-DD; null before the first. */
  goodTo: string | null;
  /** When it was read last, or failed, milliseconds since 1970; 0 before. */
  at: number;
  /** The run that has read it last; see `UnfinishedRun`. */
  run: string;
  failed: StoredRunError | null;
  /** What reading it took the last time. */
  requests: number;
  ms: number;
  /** It was in the list of all accounts and no longer is. */
  isUnlisted?: true;
}

/** One property for each account, because a run writes one after the other. */
const keyPrefix = (id: string) => `engagement.account.${id}.`;
const maxNameLength = 200;

export const newMark = (id: string): AccountMark => ({
  id,
  name: "",
  goodTo: null,
  at: 0,
  run: "",
  failed: null,
  requests: 0,
  ms: 0,
});

/** The marks of several imports, by import and account. */
export function loadMarksOf(imports: readonly string[]): Map<string, Map<string, AccountMark>> {
  const all = imports.length === 0 ? {} : documentProperties.getProperties();
  return new Map(
    imports.map((id) => {
      const marks = Object.keys(all).flatMap((key) => {
        if (!key.startsWith(keyPrefix(id))) return [];
        const account = key.slice(keyPrefix(id).length);
        const stored = parseObject<Partial<AccountMark>>("schedules", all[key]);
        return [[account, { ...newMark(account), ...stored }] as const];
      });
      return [id, new Map(marks)];
    }),
  );
}

export const loadMarks = (id: string): Map<string, AccountMark> =>
  loadMarksOf([id]).get(id) as Map<string, AccountMark>;

/** Saves marks. Throws a user error, and changes nothing, if there is no room. */
export function saveMarks(id: string, marks: readonly AccountMark[]): void {
  if (marks.length === 0) return;
  const texts = Object.fromEntries(
    marks.map((mark) => [
      keyPrefix(id) + mark.id,
      JSON.stringify({ ...mark, name: cutText(mark.name, maxNameLength) }),
    ]),
  );
  writeProperties(documentProperties, texts);
}

/** Deletes the marks of accounts that the import no longer reads; all of a deleted one. */
export function deleteMarks(id: string, accounts: ImportDefinition["accounts"]): void {
  if (accounts === "all") return;
  const kept = new Set(accounts?.map((account) => keyPrefix(id) + account.id));
  for (const key of Object.keys(documentProperties.getProperties()))
    if (key.startsWith(keyPrefix(id)) && !kept.has(key)) documentProperties.deleteProperty(key);
}
