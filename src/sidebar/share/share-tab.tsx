import { useState } from "preact/hooks";
import type { ShareResult, Sharing } from "../../rpc/script-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { Changes } from "./changes.tsx";
import { MakeShareable } from "./make-shareable.tsx";
import { OtherClient } from "./other-client.tsx";
import { RestoreFormulas } from "./restore-formulas.tsx";
import { useShareText } from "./share-text.ts";
import { WhatOthersSee } from "./what-others-see.tsx";

/** Shows what people without the add-on see, and makes the spreadsheet work for them. */
export function ShareTab() {
  const text = useShareText();
  const { server, refresh } = useSpreadsheet();
  const [sharing, setSharing] = useState<Sharing | null>(null);
  const [result, setResult] = useState<ShareResult | null>(null);
  const task = useTask<null>();

  const load = async () => {
    setSharing(await server.readSharing());
    return null;
  };
  const reload = async (changed: ShareResult | null) => {
    setResult(changed);
    await Promise.all([load(), refresh()]);
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
          task.run(load);
        }}
      >
        {task.isRunning ? text.checking : sharing ? text.checkAgain : text.check}
      </button>
      {sharing && (
        <>
          <WhatOthersSee sharing={sharing} />
          {sharing.canEdit ? (
            <>
              {sharing.sheets.length > 0 && <MakeShareable sharing={sharing} onChanged={reload} />}
              <Changes result={result} />
              <RestoreFormulas sharing={sharing} onChanged={reload} />
              <OtherClient onCleared={() => reload(null)} />
            </>
          ) : (
            <p class="notice warn">{text.viewer}</p>
          )}
        </>
      )}
    </>
  );
}
