import { useState } from "preact/hooks";
import { mainColor } from "../../reports/palette.ts";
import type { Client } from "../../rpc/client-calls.ts";
import { type Language, languageNames } from "../../text/language.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Field } from "../shared/field.tsx";
import { Select } from "../shared/select.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useShareText } from "./share-text.ts";

type TextField = "name" | "logo" | "currency";

/** What an agency sets for the client that the spreadsheet is about. */
export function ClientForm({ client }: { client: Client }) {
  const { client: text } = useShareText();
  const { server, settings, refresh } = useSpreadsheet();
  const [draft, setDraft] = useState({ ...client, accounts: client.accounts.join("\n") });
  const [language, setLanguage] = useState<Language>(settings.spreadsheetLanguage);
  const task = useTask<Client>();

  const save = async () => {
    const color = draft.color === mainColor ? "" : draft.color;
    const saved = await server.saveClient({ ...draft, color, accounts: draft.accounts.split("\n") }, language);
    setDraft({ ...saved, accounts: saved.accounts.join("\n") });
    await refresh();
    return saved;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!task.isRunning) task.run(save);
  };
  const textField = (field: TextField, hint: string) => (
    <Field id={`client-${field}`} label={text[field]} hint={hint}>
      {(describedBy) => (
        <input
          {...describedBy}
          type="text"
          value={draft[field]}
          onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  );

  return (
    <details open={client.name !== ""}>
      <summary>{text.heading}</summary>
      <form onSubmit={submit} autocomplete="off" noValidate>
        {textField("name", text.nameHint)}
        <Field id="client-accounts" label={text.accounts} hint={text.accountsHint}>
          {(describedBy) => (
            <textarea
              {...describedBy}
              rows={4}
              value={draft.accounts}
              onInput={(event) => setDraft({ ...draft, accounts: event.currentTarget.value })}
            />
          )}
        </Field>
        <Select
          id="client-language"
          label={text.language}
          options={languageNames}
          value={language}
          onChoose={setLanguage}
        />
        <Field id="client-color" label={text.color}>
          {(describedBy) => (
            <input
              {...describedBy}
              type="color"
              value={draft.color || mainColor}
              onInput={(event) => setDraft({ ...draft, color: event.currentTarget.value })}
            />
          )}
        </Field>
        {textField("logo", text.logoHint)}
        {textField("currency", text.currencyHint)}
        <div class="actions">
          <button type="submit" class="plain" aria-disabled={task.isRunning}>
            {task.isRunning ? text.working : text.button}
          </button>
        </div>
        {task.failure !== null && <FailureMessage failure={task.failure} />}
        <div role="status">{task.outcome !== null && <p class="notice good">{text.saved}</p>}</div>
      </form>
    </details>
  );
}
