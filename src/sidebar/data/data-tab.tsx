import { useRef, useState } from "preact/hooks";
import { useLanguage } from "../language.ts";
import { useOpenTab } from "../open-tab.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useWhenVisible } from "../shared/use-when-visible.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { type NewImport, PlatformImport } from "./connect/platform-import.tsx";
import { useAutomaticImports } from "./connect/use-automatic-imports.ts";
import { DataHeading } from "./data-heading.tsx";
import { ChosenFiles } from "./import/chosen-files.tsx";
import { CutOffImports } from "./import/cut-off-imports.tsx";
import type { DateOrderAnswers } from "./import/date-order.tsx";
import { Done } from "./import/done.tsx";
import { DropZone } from "./import/drop-zone.tsx";
import { rejectedFilesOf } from "./import/entries.ts";
import { ImportProgress } from "./import/import-progress.tsx";
import { SampleAdded } from "./import/sample-added.tsx";
import { useChosenFiles } from "./import/use-chosen-files.ts";
import { useDrop } from "./import/use-drop.ts";
import { useImport } from "./import/use-import.ts";
import { Incoming } from "./incoming.tsx";
import { isNew } from "./is-new.ts";
import { NoData } from "./no-data.tsx";

/** Whatever comes into the spreadsheet: files, imports from platforms, and mentions of brands. */
export function DataTab() {
  const language = useLanguage();
  const openTab = useOpenTab();
  const { settings } = useSpreadsheet();
  const chosen = useChosenFiles(language, settings);
  const { stage, start, cancel, addSampleData, showSampleRemoved, reset } = useImport();
  const imports = useAutomaticImports();
  // Survives an import, since the next files probably come from the same source.
  const [orders, setOrders] = useState<DateOrderAnswers>({});
  /** The import from a platform that is being edited; stays as it is while files are imported. */
  const [platformImport, setPlatformImport] = useState<NewImport | null>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const rootRef = useWhenVisible(imports.loadIfAny, settings.language);

  const startAgain = () => {
    chosen.clear();
    reset();
    rootRef.current?.focus();
  };
  const isBusy = stage.name === "writing" || stage.name === "adding sample data";
  const isOver = useDrop((files) => {
    if (isBusy) return;
    if (stage.name !== "choosing") startAgain();
    openTab("data");
    chosen.add(files);
  });
  const add = (one: NewImport) => {
    imports.load();
    setPlatformImport(one);
  };
  const sample = {
    isAdding: stage.name === "adding sample data",
    wasRemoved: stage.name === "choosing" && stage.wasSampleRemoved === true,
    onAdd: addSampleData,
    onRemoved: showSampleRemoved,
  };
  const ways = {
    onFiles: () => fileInput.current?.click(),
    onPlatform: () => add({ edited: null, isOfMentions: false }),
    onMentions: () => add({ edited: null, isOfMentions: true }),
  };
  const hasFiles = chosen.files.length > 0;
  const isChoosing = stage.name === "choosing" || stage.name === "adding sample data";
  const isOverview = isChoosing && !hasFiles && platformImport === null;
  const isFirst = isNew(settings, imports.connected?.state ?? null);

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
      {isChoosing && (hasFiles || isOverview) && (
        <>
          <DataHeading hasFiles={hasFiles} isFirst={isFirst} ways={ways} onBack={startAgain} />
          {stage.name === "choosing" && stage.failure !== null && <FailureMessage failure={stage.failure} />}
          {!hasFiles && <CutOffImports />}
          <DropZone
            input={fileInput}
            size={hasFiles ? "more" : isFirst ? "large" : "small"}
            isDraggedOver={isOver}
            onFiles={chosen.add}
          />
          {hasFiles && <ChosenFiles chosenFiles={chosen} onStart={start} orders={orders} onOrders={setOrders} />}
        </>
      )}
      {isOverview && isFirst && <NoData sample={sample} ways={ways} />}
      {isOverview && <Incoming imports={imports} isFirst={isFirst} sample={sample} onAdd={add} />}
      {platformImport && (
        <div hidden={!isChoosing || hasFiles}>
          <PlatformImport
            imports={imports}
            shown={platformImport}
            // It may be saved after the user has gone back and begun another one.
            onClose={() => setPlatformImport((now) => (now === platformImport ? null : now))}
          />
        </div>
      )}
    </div>
  );
}
