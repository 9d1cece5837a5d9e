import { useState } from "preact/hooks";
import { Confirm } from "./confirm.tsx";
import { FailureMessage } from "./failure-message.tsx";
import { useTask } from "./use-task.ts";

interface Props<T> {
  id: string;
  text: { button: string; working: string; question: string; yes: string; no: string };
  /** Runs before the question, which is not asked if it fails. */
  check?(): Promise<unknown>;
  run(): Promise<T>;
  /** What has been done. */
  describe(outcome: T): string;
}

/** A button for something that cannot be undone: asks first, then says what came of it. */
export function ConfirmedAction<T>({ id, text, check, run, describe }: Props<T>) {
  const [isConfirming, setConfirming] = useState(false);
  const task = useTask<T>();
  const checking = useTask<null>();
  const isBusy = task.isRunning || checking.isRunning;
  const ask = () => {
    if (!check) setConfirming(true);
    else
      checking.run(async () => {
        await check();
        setConfirming(true);
        return null;
      });
  };
  const confirm = () => {
    setConfirming(false);
    task.run(run);
  };
  return (
    <>
      {isConfirming ? (
        <Confirm
          id={id}
          question={text.question}
          yes={text.yes}
          no={text.no}
          onYes={confirm}
          onNo={() => setConfirming(false)}
        />
      ) : (
        <div class="actions">
          <button type="button" class="plain" aria-disabled={isBusy} onClick={ask}>
            {isBusy ? text.working : text.button}
          </button>
        </div>
      )}
      <div role="status">{task.outcome !== null && <p class="notice good">{describe(task.outcome)}</p>}</div>
      {[checking, task].map(({ failure }) => failure !== null && <FailureMessage failure={failure} />)}
    </>
  );
}
