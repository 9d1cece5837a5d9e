import { useState } from "preact/hooks";
import type { ShareResult, Sharing } from "../../importer/server-calls.ts";
import { FailureMessage } from "../failure-message.tsx";
import { useWorkbook } from "../workbook.ts";
import { BringBack } from "./bring-back.tsx";
import { Changes } from "./changes.tsx";
import { MakeShareable } from "./make-shareable.tsx";
import { useShareText } from "./share-text.ts";
import { useTask } from "./use-task.ts";
import { WhatOthersSee } from "./what-others-see.tsx";
import { WorkbookLanguage } from "./workbook-language.tsx";

/** Shows what another person sees of the workbook, and makes it work for everyone. */
export function ShareTab() {
  const text = useShareText();
  const { server, refresh } = useWorkbook();
  const [sharing, setSharing] = useState<Sharing | null>(null);
  const [result, setResult] = useState<ShareResult | null>(null);
  const task = useTask<null>();

  const look = async () => {
    setSharing(await server.readSharing());
    return null;
  };
  /** After something changed the workbook: what is said of it must be true again. */
  const lookAgain = async (changed: ShareResult | null) => {
    setResult(changed);
    await Promise.all([look(), refresh()]);
  };

  return (
    <>
      <h2>{text.heading}</h2>
      <p>{text.intro}</p>
      {task.failure !== null && <FailureMessage failure={task.failure} />}
      <button
        type="button"
        class={sharing ? "plain" : "primary"}
        aria-disabled={task.isRunning}
        onClick={() => {
          setResult(null);
          task.run(look);
        }}
      >
        {task.isRunning ? text.checking : sharing ? text.checkAgain : text.check}
      </button>
      {sharing && (
        <>
          <WhatOthersSee sharing={sharing} />
          {sharing.mayChange ? (
            <>
              {sharing.sheets.length > 0 && <MakeShareable sharing={sharing} onChanged={lookAgain} />}
              <Changes result={result} />
              <BringBack sharing={sharing} onChanged={lookAgain} />
              <WorkbookLanguage language={sharing.language} onChanged={() => lookAgain(null)} />
            </>
          ) : (
            <p class="notice warn">{text.viewer}</p>
          )}
        </>
      )}
    </>
  );
}
