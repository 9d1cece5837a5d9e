import { type Batch, isRejectedFile, type RejectedFile } from "../../../importer/files/batch.ts";
import type { KnownFollowers } from "../../../rpc/script-calls.ts";
import type { ChosenFile } from "./use-chosen-files.ts";

/** One batch of a chosen file, with the key for the user's answers about it. */
export interface Entry {
  key: string;
  batch: Batch;
}

/** What the user typed or chose; undefined for an untouched field. */
export interface Answers {
  platform?: string;
  account?: string;
  followers?: string;
}

export function toEntries({ id, results }: ChosenFile): Entry[] {
  return (results ?? []).flatMap((batch, index) => (isRejectedFile(batch) ? [] : [{ key: `${id}/${index}`, batch }]));
}

export function rejectedFilesOf({ results }: ChosenFile): RejectedFile[] {
  return (results ?? []).filter(isRejectedFile);
}

/** The platform for a batch's rows: the user's choice, otherwise the file's, which may name only the platform's owner. */
export function platformOfBatch(batch: Batch, answers: Answers): string {
  return answers.platform ?? batch.platform;
}

/** The account for a batch's rows: the file's, otherwise the typed one, otherwise "". */
export function accountOfBatch(batch: Batch, answers: Answers): string {
  return batch.account ?? answers.account?.trim() ?? "";
}

/** The text of the followers field, and whether it is remembered from an earlier import. */
export function followersOfBatch(batch: Batch, answers: Answers, known: readonly KnownFollowers[]) {
  if (answers.followers !== undefined) return { typed: answers.followers, remembered: false };
  const account = accountOfBatch(batch, answers);
  const found = known.find(
    (one) => one.platform === platformOfBatch(batch, answers) && isSameAccount(one.account, account),
  );
  return { typed: found ? String(found.followers) : "", remembered: found !== undefined };
}

function isSameAccount(a: string, b: string): boolean {
  const plainName = (account: string) => account.trim().replace(/^@/, "").toLowerCase();
  return plainName(a) === plainName(b);
}

/** Parses a whole number with or without thousands separators. Blank text is null, invalid text undefined. */
export function parseWholeNumber(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === "") return null;
  return /^\d{1,12}$|^\d{1,3}([., \u00a0\u202f'’]\d{3})+$/.test(text) ? Number(text.replace(/\D/g, "")) : undefined;
}
