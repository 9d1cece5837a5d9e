import type { TableName } from "../tables/define-table.ts";
import { connectServerText } from "../text/connect-server/index.ts";
import type { Language } from "../text/language.ts";
import { tablesText } from "../text/tables/index.ts";
import type { Connector, NoteKind } from "./define-connector.ts";

/** A note for the user although nothing failed; JSON, because unfinished runs store it. */
export interface RunNote {
  kind: NoteKind;
  what: string;
  /** The number of items that it is about. */
  count?: number;
  /** The table that it is about. */
  table?: TableName;
}

/** A value that was left out, with the row that it was in. */
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
  return `${name} ${value} (${row})`;
}

/** Adds a note; the same note for the same table is there once, with the sum of its counts. */
export function addNoteTo(notes: RunNote[], note: RunNote): void {
  const { kind, what, table, count } = note;
  const known = notes.find((each) => each.kind === kind && each.what === what && each.table === table);
  if (!known) notes.push({ ...note });
  else if (count !== undefined) known.count = (known.count ?? 0) + count;
}

/** Notes about gaps, which scheduled runs keep, too. */
const incompleteKinds: readonly NoteKind[] = ["left_out", "no_numbers", "table_left_out", "impossible"];

/** The notes that say what a run left out; without any it is complete. */
export const gapNotes = (notes: readonly RunNote[]): RunNote[] =>
  notes.filter(({ kind }) => incompleteKinds.includes(kind));

const errorKinds: readonly string[] = ["server", "timeout", "connection", "unreadable"];

/** The end of the sentence that says why details are missing. */
function reasonText(kind: string, language: Language): string {
  const { reasons } = connectServerText[language].runs;
  if (kind === "permission" || kind === "not_found" || kind === "not_enough_data") return reasons[kind];
  return errorKinds.includes(kind) ? reasons.error : reasons.other;
}

export function noteText(
  { kind, what, count = 0, table }: RunNote,
  { name }: Pick<Connector, "name">,
  language: Language,
): string {
  const tableName = table ? tablesText[language].names[table] : "";
  const detail =
    kind === "left_out"
      ? reasonText(what, language)
      : kind === "impossible" || kind === "ahead"
        ? exampleText(what, language)
        : what;
  return connectServerText[language].runs.notes[kind](name, detail, count, tableName);
}
