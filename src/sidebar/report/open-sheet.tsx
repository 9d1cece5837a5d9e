import { useState } from "preact/hooks";
import type { MadeReport } from "../../rpc/report-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";

interface Props {
  heading: string;
  hint: string;
  button: string;
  open(): Promise<MadeReport>;
  /** What to do in the sheet that was opened. */
  opened(sheet: string): string;
}

/** A button that opens a sheet to fill in. */
export function OpenSheet({ heading, hint, button, open, opened }: Props) {
  const task = useTask<null>();
  const [sheet, setSheet] = useState<string | null>(null);
  const run = () =>
    task.run(async () => {
      setSheet((await open()).sheet);
      return null;
    });
  return (
    <section>
      <h3>{heading}</h3>
      <p class="hint">{hint}</p>
      <button type="button" class="plain" aria-disabled={task.isRunning} onClick={run}>
        {button}
      </button>
      {task.failure !== null && <FailureMessage failure={task.failure} />}
      <div role="status">{sheet !== null && <p class="hint">{opened(sheet)}</p>}</div>
    </section>
  );
}
