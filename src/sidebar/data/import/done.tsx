import { useEffect, useRef, useState } from "preact/hooks";
import type { RejectedFile } from "../../../importer/files/batch.ts";
import { reportTabText } from "../../../text/report-tab/index.ts";
import { useLanguage, useText } from "../../language.ts";
import { useOpenTab } from "../../open-tab.ts";
import { CopyButton } from "../../shared/copy-button.tsx";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { importLog } from "./import-log.ts";
import { ImportResultCard } from "./import-result-card.tsx";
import { manyFiles } from "./many-files.ts";
import { RejectedFiles } from "./rejected-files.tsx";
import { isOnlyCounts, ResultLines } from "./result-lines.tsx";
import type { Stage } from "./use-import.ts";

type FinishedStage = Extract<Stage, { name: "done" }>;

interface Props {
  stage: FinishedStage;
  rejectedFiles: readonly RejectedFile[];
  onAgain(): void;
}

/** The results of the import, file by file, with buttons to open the sheets and to go on to a report. */
export function Done({ stage, rejectedFiles, onAgain }: Props) {
  const text = useText().done;
  const openTab = useOpenTab();
  const language = useLanguage();
  const { create } = reportTabText[language];
  const { server } = useSpreadsheet();
  const [failure, setFailure] = useState<unknown>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const show = (sheetId: number) => void server.showSheet(sheetId).then(() => setFailure(null), setFailure);

  const { outcomes } = stage;
  const lines = outcomes.length >= manyFiles ? outcomes.filter(isOnlyCounts) : [];
  const cards = outcomes.filter((outcome) => !lines.includes(outcome));

  const actions = (
    <div class="actions">
      {hasRows(stage) && (
        <button type="button" class="primary" onClick={() => openTab("report")}>
          {create}
        </button>
      )}
      <button type="button" class={hasRows(stage) ? "plain" : "primary"} onClick={onAgain}>
        {text.again}
      </button>
      {stage.name === "done" && (
        <CopyButton label={text.copyReport} content={() => importLog(stage.outcomes, rejectedFiles, language)} />
      )}
    </div>
  );

  return (
    <section aria-labelledby="done">
      <h2 id="done" tabIndex={-1} ref={heading} class={titleKey(stage)}>
        {text[titleKey(stage)]}
      </h2>
      {failure !== null && <FailureMessage failure={failure} />}
      {lines.length > 0 && actions}
      {cards.map((outcome, index) => (
        <ImportResultCard key={index} outcome={outcome} onShow={show} />
      ))}
      {lines.length > 0 && <ResultLines outcomes={lines} onShow={show} />}
      <RejectedFiles files={rejectedFiles} />
      {lines.length === 0 && actions}
    </section>
  );
}

const hasRows = (stage: FinishedStage): boolean => stage.outcomes.some(({ summary }) => summary !== null);

function titleKey(stage: FinishedStage): "heading" | "stopped" | "failed" {
  if (stage.outcomes.some(({ failure }) => failure !== null)) return "failed";
  return stage.outcomes.some(({ summary }) => !summary || summary.cancelled) ? "stopped" : "heading";
}
