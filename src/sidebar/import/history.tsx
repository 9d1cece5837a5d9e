import { useState } from "preact/hooks";
import type { PastImport } from "../../importer/server-calls.ts";
import { FailureMessage } from "../failure-message.tsx";
import { useLocale, useText } from "../language.ts";
import { useWorkbook } from "../workbook.ts";
import { formatValue } from "./format-value.ts";

/** The workbook's imports, newest first, each with the way to take it back. */
export function History() {
  const { history, loading } = useText();
  const { server, refresh } = useWorkbook();
  const [imports, setImports] = useState<PastImport[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const load = async () => {
    try {
      setImports(await server.readHistory());
    } catch (reason) {
      setFailure(reason);
    }
  };

  const takeBack = async (id: string) => {
    setFailure(null);
    try {
      await server.undoImport(id);
      await refresh();
    } catch (reason) {
      setFailure(reason);
    }
    await load();
  };

  return (
    <details onToggle={(event) => event.currentTarget.open && void load()}>
      <summary>{history.heading}</summary>
      {failure !== null && <FailureMessage failure={failure} />}
      {imports === null && failure === null && <p class="quiet">{loading}</p>}
      {imports?.length === 0 && <p class="quiet">{history.none}</p>}
      <ul class="history">
        {imports?.map((past) => (
          <HistoryLine key={past.id} past={past} onTakeBack={() => takeBack(past.id)} />
        ))}
      </ul>
    </details>
  );
}

function HistoryLine({ past, onTakeBack }: { past: PastImport; onTakeBack(): Promise<void> }) {
  const { history } = useText();
  const locale = useLocale();
  const { settings } = useWorkbook();
  const [step, setStep] = useState<"shown" | "asked" | "doing">("shown");
  const when = formatValue(past.at, "time", locale, settings.timeZone);

  const takeBack = async () => {
    setStep("doing");
    await onTakeBack();
    setStep("shown");
  };

  return (
    <li>
      <strong>{past.file || history.noFile}</strong>
      <p class="quiet">{[when, past.who].filter(Boolean).join(" · ")}</p>
      <p>{history.counts(past)}</p>
      {past.wasUndone && <p class="quiet">{history.wasTakenBack}</p>}
      {past.canUndo && step === "shown" && (
        <button type="button" class="plain" onClick={() => setStep("asked")}>
          {history.takeBack}
        </button>
      )}
      {step === "asked" && (
        <div class="row">
          <p>{history.sure(past)}</p>
          <button type="button" class="primary" onClick={takeBack}>
            {history.yes}
          </button>
          <button type="button" class="plain" onClick={() => setStep("shown")}>
            {history.no}
          </button>
        </div>
      )}
      {step === "doing" && <p role="status">{history.takingBack}</p>}
    </li>
  );
}
