import type { RunState } from "../../../rpc/connect-calls.ts";
import { useLanguage } from "../../language.ts";
import { tableName } from "../../names.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { useTask } from "../../shared/use-task.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { useConnectText } from "./connect-text.ts";
import { useInstantFormat } from "./import-details.tsx";

/** The progress of a run. */
export function RunProgress({ state, label }: { state: RunState | null; label: string }) {
  const { run: text } = useConnectText();
  const language = useLanguage();
  return (
    <div class="running">
      <progress aria-label={label} />
      {state?.accounts && (
        <p>
          {text.accountProgress(
            state.accounts.done + state.accounts.failed,
            state.accounts.all,
            state.accounts.current,
          )}
        </p>
      )}
      <p role="status">{state?.table ? text.progress(state.read, tableName(state.table, language)) : text.starting}</p>
      <p class="hint">{text.leave}</p>
    </div>
  );
}

/** The result of a run that has ended or paused. */
export function RunResult({ state }: { state: RunState }) {
  const { run: text } = useConnectText();
  return (
    <>
      {state.state === "done" && <DoneNotice state={state} />}
      {state.state === "waiting" && <WaitingNotice until={state.until} error={state.error} />}
      {state.state === "failed" && state.error && <ErrorNotice error={state.error} />}
      {state.skipped > 0 && <p class="hint">{text.skipped(state.skipped)}</p>}
      <NoteList notes={state.notes} />
    </>
  );
}

/** Messages about a run that did not fail. */
export function NoteList({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="notice warn">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function DoneNotice({ state }: { state: RunState }) {
  const { run: text } = useConnectText();
  const { server } = useSpreadsheet();
  const task = useTask<null>();
  const hasNothingNew = state.sheets.every(({ added, updated }) => added + updated === 0);
  return (
    <div class="notice good">
      <p>
        <strong>{state.isIncomplete ? text.doneIncomplete : text.done}</strong>{" "}
        {state.accounts && `${text.accountsRead(state.accounts.done, state.accounts.all)}. `}
        {hasNothingNew && text.nothingNew}
      </p>
      <ul>
        {state.sheets.map(({ sheetId, sheet, added, updated }) => (
          <li key={sheet}>
            {text.sheet(sheet, added, updated)}{" "}
            {sheetId >= 0 && (
              <button type="button" class="link" onClick={() => task.run(() => server.showSheet(sheetId))}>
                {text.show(sheet)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </div>
  );
}

/** Why a run is paused, and when it continues. */
export function WaitingNotice({ until, error }: Pick<RunState, "until" | "error">) {
  const { run: text } = useConnectText();
  const instant = useInstantFormat();
  return (
    <div class="notice warn">
      <p>
        {error ? (
          <>
            <strong>{error.what}</strong> {error.advice}
          </>
        ) : (
          text.waiting
        )}
      </p>
      <p>{until ? text.waitsUntil(instant(until)) : text.waitsForUs}</p>
    </div>
  );
}

export function ErrorNotice({ error: { what, advice } }: { error: { what: string; advice: string } }) {
  return (
    <div class="notice bad">
      <p>
        <strong>{what}</strong> {advice}
      </p>
    </div>
  );
}
