import { type Batch, isRefusal, type Refusal } from "../../importer/batch.ts";
import type { KnownFollowers } from "../../importer/server-calls.ts";
import type { ChosenFile } from "./use-chosen-files.ts";

/** One batch of a chosen file, with the key under which the user's answers are kept. */
export interface Entry {
  key: string;
  batch: Batch;
}

/** What the user typed; undefined for a field that was not touched. */
export interface Answers {
  platform?: string;
  account?: string;
  followers?: string;
}

export function entriesOf({ id, results }: ChosenFile): Entry[] {
  return (results ?? []).flatMap((batch, index) => (isRefusal(batch) ? [] : [{ key: `${id}/${index}`, batch }]));
}

export function refusalsOf({ results }: ChosenFile): Refusal[] {
  return (results ?? []).filter(isRefusal);
}

/** The platform a batch will carry; until the user says so, of one that the file leaves open, its owner's name. */
export function platformOf(batch: Batch, answers: Answers): string {
  return answers.platform ?? batch.platform;
}

/** The account a batch will carry: the file's, else the one that the user typed, else "". */
export function accountOf(batch: Batch, answers: Answers): string {
  return batch.account ?? answers.account?.trim() ?? "";
}

/** The followers field's text, and whether it is what the user typed another time. */
export function followersOf(batch: Batch, answers: Answers, known: readonly KnownFollowers[]) {
  if (answers.followers !== undefined) return { typed: answers.followers, remembered: false };
  const account = accountOf(batch, answers);
  const found = known.find((one) => one.platform === platformOf(batch, answers) && isSameAccount(one.account, account));
  return { typed: found ? String(found.followers) : "", remembered: found !== undefined };
}

function isSameAccount(a: string, b: string): boolean {
  const bare = (account: string) => account.trim().replace(/^@/, "").toLowerCase();
  return bare(a) === bare(b);
}

/** Reads a whole number with or without thousands marks: null for nothing, undefined for anything else. */
export function readWhole(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === "") return null;
  return /^\d{1,12}$|^\d{1,3}([., \u00a0\u202f'’]\d{3})+$/.test(text) ? Number(text.replace(/\D/g, "")) : undefined;
}
