import { useState } from "preact/hooks";
import { Confirm } from "../shared/confirm.tsx";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useShareText } from "./share-text.ts";

/** Removes from a copy of the spreadsheet what it holds of the client it was copied from, once the user has confirmed it. */
export function OtherClient({ onCleared }: { onCleared(): Promise<void> }) {
  const { otherClient: text } = useShareText();
  const { server } = useSpreadsheet();
  const [isConfirming, setConfirming] = useState(false);
  const task = useTask<{ tables: number; left: string[] }>();
  const clear = () => {
    setConfirming(false);
    task.run(async () => {
      const cleared = await server.clearClient();
      await onCleared();
      return cleared;
    });
  };
  return (
    <section>
      <h3 class="chapter">{text.heading}</h3>
      <p>{text.hint}</p>
      {isConfirming ? (
        <Confirm
          id="clear-client"
          question={text.sure}
          yes={text.yes}
          no={text.no}
          onYes={clear}
          onNo={() => setConfirming(false)}
        />
      ) : (
        <div class="actions">
          <button type="button" class="plain" aria-disabled={task.isRunning} onClick={() => setConfirming(true)}>
            {task.isRunning ? text.working : text.button}
          </button>
        </div>
      )}
      <div role="status">
        {task.outcome && (
          <p class="notice good">
            {text.done(task.outcome.tables)} {task.outcome.left.length > 0 && text.left(task.outcome.left.join(", "))}
          </p>
        )}
      </div>
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </section>
  );
}
