import { useState } from "preact/hooks";
import type { AccountChoice } from "../../../rpc/connect-calls.ts";
import { Field } from "../../shared/field.tsx";
import { useConnectText } from "./connect-text.ts";
import type { Draft } from "./import-draft.ts";

interface Props {
  accounts: readonly AccountChoice[];
  draft: Draft;
  error: string | null;
  onChange(change: Partial<Draft>): void;
}

/** From this number of accounts on, there is a field to search them. */
const minToSearch = 10;

const nameOf = ({ name, id }: AccountChoice): string => name || id;

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

/** Boxes to tick for the accounts that a connection can read, and one for all of them. */
export function AccountList({ accounts, draft, error, onChange }: Props) {
  const { form: text } = useConnectText();
  const [query, setQuery] = useState("");
  const { allAccounts, chosenAccounts } = draft;
  const isChosen = ({ id }: AccountChoice) => chosenAccounts.some((one) => one.id === id);
  // Saved accounts stay in the list even if they can no longer be read.
  const missing = chosenAccounts.filter(({ id }) => !accounts.some((one) => one.id === id));
  const all = [...accounts, ...missing];
  const words = fold(query).split(/\s+/).filter(Boolean);
  const shown = all.filter((account) => words.every((word) => fold(nameOf(account)).includes(word)));
  const toggle = (account: AccountChoice) =>
    onChange({
      chosenAccounts: all.filter((one) => (one.id === account.id ? !isChosen(one) : isChosen(one))),
    });
  const described = error ? { "aria-invalid": "true" as const, "aria-describedby": "connect-listed-note" } : {};

  return (
    <fieldset class="choices">
      <legend>{text.accounts}</legend>
      {accounts.length > 1 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={allAccounts}
            {...described}
            onChange={(event) => onChange({ allAccounts: event.currentTarget.checked })}
          />
          <span>
            {text.allAccounts(accounts.length)}
            <span class="what">{text.allAccountsHint}</span>
          </span>
        </label>
      )}
      {!allAccounts && (
        <>
          {all.length >= minToSearch && (
            <Field id="connect-find-account" label={text.findAccount}>
              {(describedBy) => (
                <input
                  {...describedBy}
                  type="text"
                  autocomplete="off"
                  spellcheck={false}
                  value={query}
                  onInput={(event) => setQuery(event.currentTarget.value)}
                />
              )}
            </Field>
          )}
          <div class={all.length >= minToSearch ? "account-list long" : "account-list"}>
            {shown.map((account) => (
              <label key={account.id} class="tick">
                <input
                  type="checkbox"
                  value={account.id}
                  checked={isChosen(account)}
                  {...described}
                  onChange={() => toggle(account)}
                />
                <span>{nameOf(account)}</span>
              </label>
            ))}
          </div>
          <p class="hint" role="status">
            {shown.length === 0 ? text.noAccountFound : text.accountsChosen(chosenAccounts.length)}
          </p>
        </>
      )}
      {error && (
        <p class="problem" id="connect-listed-note">
          {error}
        </p>
      )}
    </fieldset>
  );
}
