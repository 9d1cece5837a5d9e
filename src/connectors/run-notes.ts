import { cutText } from "../tables/cell-text.ts";
import type { TableName } from "../tables/define-table.ts";
import { connectServerText } from "../text/connect-server/index.ts";
import { type Language, nameIn } from "../text/language.ts";
import { tablesText } from "../text/tables/index.ts";
import type { Connector, FailureKind, NoteKind } from "./define-connector.ts";
import { failureText } from "./failure-text.ts";

/** A note for the user although nothing failed; JSON, because unfinished runs store it. */
export interface RunNote {
  kind: NoteKind;
  what: string;
  /** The number of items that it is about. */
  count?: number;
  /** The table that it is about. */
  table?: TableName;
  /** The names of the accounts that it is about, in a run of several. */
  accounts?: string[];
  /** The number of accounts whose names are left out. */
  moreAccounts?: number;
}

/** A value that was left out, with the row that it was in; "" for a text that was cut off. */
interface ImpossibleExample {
  field: string;
  value: string | number;
  row: string;
}

/** The example as a note's `what`. */
export const impossibleExample = (example: ImpossibleExample): string => JSON.stringify(example);

/** `“Likes” -5 (https://…)`. */
function exampleText(what: string, language: Language): string {
  const { field, value, row } = JSON.parse(what) as ImpossibleExample;
  const { fields } = tablesText[language];
  const [name] = fields[field as keyof typeof fields] ?? [field];
  return [name, value, `(${row})`].filter((part) => part !== "").join(" ");
}

/** Adds a note; the same note for the same table is there once, with the sum of its counts. */
export function addNoteTo(notes: RunNote[], note: RunNote): void {
  const { kind, what, table, count, accounts = [] } = note;
  const known = notes.find((each) => each.kind === kind && each.what === what && each.table === table);
  if (!known) {
    notes.push({ ...note, ...(note.accounts && { accounts: [...accounts] }) });
    return;
  }
  if (count !== undefined) known.count = (known.count ?? 0) + count;
  const added = accounts.filter((account) => !known.accounts?.includes(account));
  if (added.length > 0) known.accounts = [...(known.accounts ?? []), ...added];
}

/** Notes about gaps, which scheduled runs keep, too. */
const incompleteKinds: readonly NoteKind[] = [
  "account_failed",
  "account_unlisted",
  "left_out",
  "no_numbers",
  "table_left_out",
  "impossible",
  "cut",
];

/** The notes that say what a run left out; without any it is complete. */
export const gapNotes = (notes: readonly RunNote[]): RunNote[] =>
  notes.filter(({ kind }) => incompleteKinds.includes(kind));

/** Records are short: a property holds 9 KB. */
const maxStoredNotes = 10;
const maxStoredNames = { ofUnread: 15, ofOthers: 3 };
const maxStoredNameLength = 40;

/** The notes about gaps as a record keeps them: accounts that were not read are named before anything else. */
export function shortGaps(notes: readonly RunNote[]): RunNote[] {
  const isAccount = ({ kind }: RunNote) => kind === "account_failed" || kind === "account_unlisted";
  const gaps = gapNotes(notes);
  let namesLeft = 2 * maxStoredNames.ofUnread;
  return [...gaps.filter(isAccount), ...gaps.filter((note) => !isAccount(note))]
    .slice(0, maxStoredNotes)
    .map((note): RunNote => {
      const { accounts } = note;
      if (!accounts) return note;
      const limit = isAccount(note) ? maxStoredNames.ofUnread : maxStoredNames.ofOthers;
      const names = accounts.slice(0, Math.min(limit, namesLeft)).map((name) => cutText(name, maxStoredNameLength));
      namesLeft -= names.length;
      const more = accounts.length - names.length;
      return { ...note, accounts: names, ...(more > 0 && { moreAccounts: more }) };
    });
}

const errorKinds: readonly string[] = ["server", "timeout", "connection", "unreadable"];

/** The end of the sentence that says why details are missing. */
function reasonText(kind: string, language: Language): string {
  const { reasons } = connectServerText[language].runs;
  if (kind === "permission" || kind === "not_found" || kind === "not_enough_data") return reasons[kind];
  return errorKinds.includes(kind) ? reasons.error : reasons.other;
}

type NamedConnector = Pick<Connector, "name"> & { id?: string };

/** Why an account was not read. */
function accountReason(kind: string, connector: NamedConnector, language: Language): string {
  if (kind === "") return connectServerText[language].runs.reasons.unknown;
  return failureText({ id: "", ...connector }, kind as FailureKind, language)[0] as string;
}

/** “A, B and 3 more”; "" without names. */
function accountNames({ accounts = [], moreAccounts = 0 }: RunNote, maxNames: number, language: Language): string {
  const names = accounts.slice(0, maxNames);
  const more = accounts.length - names.length + moreAccounts;
  return names.join(", ") + (more > 0 ? connectServerText[language].runs.moreAccounts(more) : "");
}

/** How many accounts a note names. */
const maxShownNames = { ofUnread: 30, ofOthers: 3 };

export function noteText(note: RunNote, connector: NamedConnector, language: Language): string {
  const { kind, what, count = 0, table } = note;
  const { notes } = connectServerText[language].runs;
  const tableName = table ? tablesText[language].names[table] : "";
  if (kind === "account_failed" || kind === "account_unlisted") {
    const reason = kind === "account_failed" ? accountReason(what, connector, language) : "";
    return notes[kind](accountNames(note, maxShownNames.ofUnread, language), reason);
  }
  const detail =
    kind === "left_out"
      ? reasonText(what, language)
      : kind === "impossible" || kind === "ahead" || kind === "cut"
        ? exampleText(what, language)
        : what;
  const sentence = notes[kind](nameIn(connector.name, language), detail, count, tableName);
  const names = accountNames(note, maxShownNames.ofOthers, language);
  return names === "" ? sentence : `${names}: ${sentence}`;
}
