import { accountFinder, normalized } from "./account-finder.ts";

interface Account {
  id: string;
  name: string;
}

export interface ChosenAccounts<A extends Account> {
  own: A[];
  others: A[];
}

/**
 * The accounts of a list that are a client's: by their ID, or by a name that only one of the list has, since two clients can
 * have accounts of the same name.
 */
export function chooseAccounts<A extends Account>(
  platform: string,
  accounts: readonly A[],
  entries: readonly string[],
): ChosenAccounts<A> {
  const isListed = accountFinder(entries);
  const counts = new Map<string, number>();
  for (const { name } of accounts) counts.set(normalized(name), (counts.get(normalized(name)) ?? 0) + 1);
  const isOwn = ({ id, name }: A) =>
    isListed(platform, id) || (counts.get(normalized(name)) === 1 && isListed(platform, name));
  return { own: accounts.filter(isOwn), others: accounts.filter((account) => !isOwn(account)) };
}
