import { useRef, useState } from "preact/hooks";
import type { ShareResult, Sharing } from "../../rpc/script-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useLatest } from "../shared/use-latest.ts";
import { useTask } from "../shared/use-task.ts";
import { useWhenVisible } from "../shared/use-when-visible.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { Changes } from "./changes.tsx";
import { ClientForm } from "./client-form.tsx";
import { MakeShareable } from "./make-shareable.tsx";
import { OtherClient } from "./other-client.tsx";
import { RestoreFormulas } from "./restore-formulas.tsx";
import { useShareText } from "./share-text.ts";
import { WhatOthersSee } from "./what-others-see.tsx";

/** Shows what people without the add-on see, and makes the spreadsheet work for them. */
export function ShareTab() {
  const text = useShareText();
  const { server, settings, refresh } = useSpreadsheet();
  const { value: sharing, load } = useLatest<Sharing>();
  const [result, setResult] = useState<ShareResult | null>(null);
  /** The form of the client begins again once their data were removed. */
  const [clearings, setClearings] = useState(0);
  const task = useTask<null>();

  /** The settings that the shown result belongs to, as the latest render knows them. */
  const known = useRef(settings);
  const current = useRef(settings);
  current.current = settings;
  const isReloading = useRef(false);

  const check = async () => {
    await load(() => server.readSharing());
    known.current = current.current;
    return null;
  };
  const reload = async (changed: ShareResult | null) => {
    setResult(changed);
    isReloading.current = true;
    try {
      await refresh();
      await check();
    } finally {
      isReloading.current = false;
    }
  };
  // What was found stays, until it may have changed: it is looked for again when the tab is opened.
  const rootRef = useWhenVisible(() => {
    if (sharing !== null && !isReloading.current && known.current !== settings) task.run(check);
  }, settings);

  return (
    <div ref={rootRef}>
      <h2>{text.heading}</h2>
      <p>{text.intro}</p>
      {task.failure !== null && <FailureMessage failure={task.failure} />}
      <button
        type="button"
        class={sharing ? "plain" : "primary"}
        aria-disabled={task.isRunning}
        onClick={() => {
          setResult(null);
          task.run(check);
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
              <OtherClient onCleared={() => reload(null).then(() => setClearings(clearings + 1))} />
              <ClientForm key={clearings} client={sharing.client} />
            </>
          ) : (
            <p class="notice warn">{text.viewer}</p>
          )}
        </>
      )}
    </div>
  );
}
