import { accountFinder, normalized } from "./account-finder.ts";

interface Account {
  id: string;
  name: string;
}

export interface ChosenAccounts<A extends Account> {
  own: A[];
  others: A[];
  /** Accounts that share the client's name, none of which is listed by its ID. */
  unclear: A[];
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
  const byName = new Map<string, A[]>();
  for (const account of accounts) {
    const name = normalized(account.name);
    byName.set(name, [...(byName.get(name) ?? []), account]);
  }
  const chosen: ChosenAccounts<A> = { own: [], others: [], unclear: [] };
  for (const account of accounts) {
    const namesakes = byName.get(normalized(account.name)) ?? [];
    const isNamed = isListed(platform, account.name);
    if (isListed(platform, account.id) || (isNamed && namesakes.length === 1)) chosen.own.push(account);
    else if (isNamed && !namesakes.some(({ id }) => isListed(platform, id))) chosen.unclear.push(account);
    else chosen.others.push(account);
  }
  return chosen;
}
