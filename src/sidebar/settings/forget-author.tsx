import { useState } from "preact/hooks";
import { nameWords } from "../../importer/people/names.ts";
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
  const { server, refresh } = useSpreadsheet();
  const [name, setName] = useState("");
  /** The name that was looked for and is to be confirmed; null for none. */
  const [asked, setAsked] = useState<string | null>(null);
  const [isTooShort, setTooShort] = useState(false);
  const search = useTask<AuthorTraces>();
  const task = useTask<AuthorTraces & { name: string }>();
  const find = (event: Event) => {
    event.preventDefault();
    setTooShort(nameWords(name) === null);
    if (nameWords(name) === null) return;
    search.run(async () => {
      const found = await server.findAuthor(name);
      setAsked(name.trim());
      return found;
    });
  };
  const forget = () => {
    const forgotten = asked ?? "";
    setAsked(null);
    task.run(async () => {
      const traces = await server.forgetAuthor(forgotten);
      // Mentions and their figures have changed.
      await refresh();
      return { ...traces, name: forgotten };
    });
  };
  const failure = search.failure ?? task.failure;
  return (
    <form onSubmit={find} autocomplete="off" noValidate aria-labelledby="forget-author-title">
      <h3 id="forget-author-title">{text.forget}</h3>
      <Field id="forgotten-author" label={text.name} hint={text.forgetHint} error={isTooShort ? text.tooShort : null}>
        {(describedBy) => (
          <input
            {...describedBy}
            type="text"
            maxLength={200}
            value={name}
            onInput={(event) => {
              setName(event.currentTarget.value);
              setTooShort(false);
              setAsked(null);
            }}
          />
        )}
      </Field>
      {asked !== null && search.outcome ? (
        <>
          <p>
            {isFound(search.outcome) ? text.found(search.outcome.mentions, search.outcome.cells) : text.nothing(asked)}
          </p>
          <Left traces={search.outcome} />
          {isFound(search.outcome) && <p>{text.history}</p>}
          <Confirm
            id="forget-author"
            question={(isFound(search.outcome) ? text.sure : text.sureLater)(asked)}
            yes={text.yes}
            no={text.no}
            onYes={forget}
            onNo={() => setAsked(null)}
          />
        </>
      ) : (
        <div class="actions">
          <button type="submit" class="plain" aria-disabled={search.isRunning || task.isRunning}>
            {search.isRunning ? text.finding : task.isRunning ? text.forgetting : text.find}
          </button>
        </div>
      )}
      <div role="status">
        {task.outcome && asked === null && (
          <div class="notice good">
            <p>
              {isFound(task.outcome)
                ? text.forgotten(task.outcome.mentions, task.outcome.cells)
                : text.keptOut(task.outcome.name)}
            </p>
            <Left traces={task.outcome} isAfter />
            {isFound(task.outcome) && <p>{text.history}</p>}
          </div>
        )}
      </div>
      {failure !== null && <FailureMessage failure={failure} />}
    </form>
  );
}

/** Whether anything of a person was or is to be removed. */
const isFound = ({ mentions, cells, inBigQuery }: AuthorTraces): boolean =>
  mentions + cells > 0 || inBigQuery.some((place) => place.mentions !== 0);

function inBigQueryText(
  { place, mentions, others, isForgotten }: BigQueryTraces,
  isAfter: boolean,
  { bigQuery }: (typeof peopleText)["en"],
): string {
  if (mentions === null) return bigQuery.unknown(place);
  if (isForgotten) return bigQuery.forgotten(mentions, others, place);
  return isAfter ? bigQuery.unfinished(place) : bigQuery.found(mentions, others, place);
}

/** What there is in BigQuery, and what the user has to change. */
function Left({ traces, isAfter = false }: { traces: AuthorTraces; isAfter?: boolean }) {
  const { formulas, sheets, inSettings, inBigQuery } = traces;
  const text = peopleText[useLanguage()];
  return (
    <>
      {inBigQuery.map((there) => (
        <p key={there.place}>{inBigQueryText(there, isAfter, text)}</p>
      ))}
      {formulas.length > 0 && <p>{text.formulas(formulas.join(", "))}</p>}
      {sheets.length > 0 && <p>{text.sheets(sheets.join(", "))}</p>}
      {inSettings && <p>{text.settings}</p>}
    </>
  );
}
