import type { AccountMark } from "./account-marks.ts";

/**
 * An account's name in rows: the one at the platform, with its id if another account of the import has the same name.
 * A name once given stays, so that earlier rows are found.
 */
export function accountLabel(id: string, name: string, marks: ReadonlyMap<string, AccountMark>): string {
  const distinct = `${name} (${id})`;
  const known = marks.get(id)?.name;
  if (known === name || known === distinct) return known;
  const isSame = (mark: AccountMark) => mark.id !== id && mark.name.toLowerCase() === name.toLowerCase();
  return [...marks.values()].some(isSame) ? distinct : name;
}
