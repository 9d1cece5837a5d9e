import { useRef, useState } from "preact/hooks";
import { useLanguage } from "../language.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { ChooseFiles } from "./choose-files.tsx";
import type { DateOrderAnswers } from "./date-order.tsx";
import { Done } from "./done.tsx";
import { rejectedFilesOf } from "./entries.ts";
import { ImportProgress } from "./import-progress.tsx";
import { SampleAdded } from "./sample-added.tsx";
import { useChosenFiles } from "./use-chosen-files.ts";
import { useDrop } from "./use-drop.ts";
import { useImport } from "./use-import.ts";

/** Imports export files into the spreadsheet. */
export function ImportTab() {
  const language = useLanguage();
  const { settings } = useSpreadsheet();
  const chosen = useChosenFiles(language, settings);
  const { stage, start, cancel, addSampleData, showSampleRemoved, reset } = useImport();
  const rootRef = useRef<HTMLDivElement>(null);
  // Survives an import, since the next files probably come from the same source.
  const [orders, setOrders] = useState<DateOrderAnswers>({});

  const startAgain = () => {
    chosen.clear();
    reset();
    rootRef.current?.focus();
  };
  const isBusy = stage.name === "writing" || stage.name === "adding sample data";
  const isOver = useDrop((files) => {
    if (isBusy) return;
    if (stage.name !== "choosing") startAgain();
    chosen.add(files);
  });

  return (
    <div ref={rootRef} tabIndex={-1} class={isOver && !isBusy ? "over" : ""}>
      {stage.name === "writing" && (
        <ImportProgress progress={stage.progress} isStopping={stage.isStopping} onCancel={cancel} />
      )}
      {stage.name === "done" && (
        <Done stage={stage} rejectedFiles={chosen.files.flatMap(rejectedFilesOf)} onAgain={startAgain} />
      )}
      {stage.name === "sample added" && (
        <SampleAdded sheets={stage.sheets} kept={stage.kept} onAgain={startAgain} onRemoved={showSampleRemoved} />
      )}
      {(stage.name === "choosing" || stage.name === "adding sample data") && (
        <ChooseFiles
          chosenFiles={chosen}
          isOver={isOver}
          failure={stage.name === "choosing" ? stage.failure : null}
          sample={{
            isAdding: stage.name === "adding sample data",
            wasRemoved: stage.name === "choosing" && stage.wasSampleRemoved === true,
            onAdd: addSampleData,
            onRemoved: showSampleRemoved,
          }}
          onStart={start}
          orders={orders}
          onOrders={setOrders}
        />
      )}
    </div>
  );
}
