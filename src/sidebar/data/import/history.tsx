import { useEffect, useRef, useState } from "preact/hooks";
import type { PastImport } from "../../../rpc/script-calls.ts";
import { useLocale, useText } from "../../language.ts";
import { Confirm } from "../../shared/confirm.tsx";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { formatValue } from "../../shared/format-value.ts";
import { useLatest } from "../../shared/use-latest.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";

/** The spreadsheet's imports, newest first, each with a button to undo it; nothing before the first one. */
export function History() {
  const { history, loading } = useText();
  const { server, refresh, settings } = useSpreadsheet();
  const { value: imports, failure: readFailure, load, read } = useLatest<PastImport[]>();
  const [undoFailure, setUndoFailure] = useState<unknown>(null);
  const failure = undoFailure ?? readFailure;
  const details = useRef<HTMLDetailsElement>(null);
  const request = () => server.readHistory();
  useEffect(() => {
    if (details.current?.open) read(request);
  }, [settings]);

  const undo = async (id: string) => {
    setUndoFailure(null);
    try {
      await server.undoImport(id);
      await refresh();
      await load(request);
    } catch (error) {
      setUndoFailure(error);
      read(request);
    }
  };

  const isEmpty = settings.sheets.every(({ table, isSample }) => table === null || isSample);
  if (isEmpty && !settings.hasImportsInBigQuery) return null;
  return (
    <details ref={details} onToggle={(event) => event.currentTarget.open && read(request)}>
      <summary>{history.heading}</summary>
      {failure !== null && <FailureMessage failure={failure} />}
      {imports === null && failure === null && <p class="quiet">{loading}</p>}
      {imports?.length === 0 && <p class="quiet">{history.none}</p>}
      <ul class="history">
        {imports?.map((pastImport) => (
          <HistoryEntry key={pastImport.id} pastImport={pastImport} onUndo={() => undo(pastImport.id)} />
        ))}
      </ul>
    </details>
  );
}

function HistoryEntry({ pastImport, onUndo }: { pastImport: PastImport; onUndo(): Promise<void> }) {
  const { history } = useText();
  const locale = useLocale();
  const { settings } = useSpreadsheet();
  const [step, setStep] = useState<"shown" | "confirming" | "undoing">("shown");
  const importedAt = formatValue(pastImport.at, "time", locale, settings.timeZone);

  const { moved } = pastImport;
  const texts =
    moved === undefined
      ? [history.takeBack, history.sure(pastImport), history.yes, history.takingBack, history.wasTakenBack]
      : [history.bringBack, history.sureBack(moved), history.yesBack, history.bringingBack, history.wasBroughtBack];
  const [offer, question, yes, working, wasUndone] = texts as [string, string, string, string, string];
  const undo = async () => {
    setStep("undoing");
    await onUndo();
    setStep("shown");
  };

  return (
    <li>
      <strong>{pastImport.file || history.noFile}</strong>
      <p class="quiet">{[importedAt, pastImport.who].filter(Boolean).join(" · ")}</p>
      <p>{moved === undefined ? history.counts(pastImport) : history.moved(moved)}</p>
      {pastImport.wasUndone && <p class="quiet">{wasUndone}</p>}
      {pastImport.canUndo && step === "shown" && (
        <button type="button" class="plain" onClick={() => setStep("confirming")}>
          {offer}
        </button>
      )}
      {step === "confirming" && (
        <Confirm
          id={`sure-${pastImport.id}`}
          question={question}
          yes={yes}
          no={history.no}
          onYes={undo}
          onNo={() => setStep("shown")}
        />
      )}
      {step === "undoing" && <p role="status">{working}</p>}
    </li>
  );
}
