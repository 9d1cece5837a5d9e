import { useState } from "preact/hooks";
import type { AuthorTraces, BigQueryTraces } from "../../rpc/listen-calls.ts";
import { peopleText } from "../../text/people/index.ts";
import { useLanguage } from "../language.ts";
import { Confirm } from "../shared/confirm.tsx";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Field } from "../shared/field.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";

/** Finds where the spreadsheet names a person, and forgets them once the user has confirmed it. */
export function ForgetAuthor() {
  const text = peopleText[useLanguage()];
  const { server } = useSpreadsheet();
  const [name, setName] = useState("");
  /** The name that was looked for and is to be confirmed; null for none. */
  const [asked, setAsked] = useState<string | null>(null);
  const search = useTask<AuthorTraces>();
  const task = useTask<AuthorTraces>();
  const find = (event: Event) => {
    event.preventDefault();
    search.run(async () => {
      const found = await server.findAuthor(name);
      setAsked(name.trim());
      return found;
    });
  };
  const forget = () => {
    const forgotten = asked ?? "";
    setAsked(null);
    task.run(() => server.forgetAuthor(forgotten));
  };
  const failure = search.failure ?? task.failure;
  return (
    <form onSubmit={find} autocomplete="off" noValidate aria-labelledby="forget-author-title">
      <h3 id="forget-author-title">{text.forget}</h3>
      <Field id="forgotten-author" label={text.name} hint={text.forgetHint}>
        {(describedBy) => (
          <input
            {...describedBy}
            type="text"
            maxLength={200}
            value={name}
            onInput={(event) => {
              setName(event.currentTarget.value);
              setAsked(null);
            }}
          />
        )}
      </Field>
      {asked !== null && search.outcome ? (
        <>
          <p>{text.found(search.outcome.mentions, search.outcome.cells)}</p>
          <Left traces={search.outcome} />
          <p>{text.history}</p>
          <Confirm
            id="forget-author"
            question={text.sure(asked)}
            yes={text.yes}
            no={text.no}
            onYes={forget}
            onNo={() => setAsked(null)}
          />
        </>
      ) : (
        <button type="submit" class="plain" aria-disabled={search.isRunning || task.isRunning}>
          {search.isRunning ? text.finding : task.isRunning ? text.forgetting : text.find}
        </button>
      )}
      <div role="status">
        {task.outcome && asked === null && (
          <div class="notice good">
            <p>{text.forgotten(task.outcome.mentions, task.outcome.cells)}</p>
            <Left traces={task.outcome} />
            <p>{text.history}</p>
          </div>
        )}
      </div>
      {failure !== null && <FailureMessage failure={failure} />}
    </form>
  );
}

function inBigQueryText(
  { place, mentions, canChange, isForgotten }: BigQueryTraces,
  text: (typeof peopleText)["en"],
): string {
  if (mentions === null) return text.bigQuery.unknown(place);
  if (isForgotten) return text.bigQuery.forgotten(mentions, place);
  return canChange ? text.bigQuery.found(mentions, place) : text.bigQuery.locked(mentions, place);
}

/** What there is in BigQuery, and what the user has to change. */
function Left({ traces: { formulas, sheets, inSettings, inBigQuery } }: { traces: AuthorTraces }) {
  const text = peopleText[useLanguage()];
  return (
    <>
      {inBigQuery.map((traces) => (
        <p key={traces.place}>{inBigQueryText(traces, text)}</p>
      ))}
      {formulas.length > 0 && <p>{text.formulas(formulas.join(", "))}</p>}
      {sheets.length > 0 && <p>{text.sheets(sheets.join(", "))}</p>}
      {inSettings && <p>{text.settings}</p>}
    </>
  );
}
