import { useState } from "preact/hooks";
import type { RemovedData } from "../../rpc/script-calls.ts";
import type { Server } from "../server.ts";
import { Confirm } from "../shared/confirm.tsx";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSettingsText } from "./settings-text.ts";

/** Removes what the add-on has stored of the user, once they have confirmed it. */
export function RemoveMyData({ server }: { server: Server }) {
  const { privacy: text } = useSettingsText();
  const [isConfirming, setConfirming] = useState(false);
  const task = useTask<RemovedData>();
  const remove = () => {
    setConfirming(false);
    task.run(() => server.removeMyData());
  };
  return (
    <>
      <p>{text.removeHint}</p>
      {isConfirming ? (
        <Confirm
          id="remove-my-data"
          question={text.sure}
          yes={text.yes}
          no={text.keep}
          onYes={remove}
          onNo={() => setConfirming(false)}
        />
      ) : (
        <button type="button" class="plain" aria-disabled={task.isRunning} onClick={() => setConfirming(true)}>
          {task.isRunning ? text.removing : text.remove}
        </button>
      )}
      <div role="status">
        {task.outcome && (
          <p class="notice good">
            {text.removed} {task.outcome.notRevoked.length > 0 && text.notRevoked(task.outcome.notRevoked.join(", "))}
          </p>
        )}
      </div>
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </>
  );
}
