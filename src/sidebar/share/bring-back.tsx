import type { ShareResult, Sharing } from "../../importer/server-calls.ts";
import { FailureMessage } from "../failure-message.tsx";
import { useLocale } from "../language.ts";
import { useWorkbook } from "../workbook.ts";
import { useShareText } from "./share-text.ts";
import { useTask } from "./use-task.ts";

interface Props {
  sharing: Sharing;
  onChanged(result: ShareResult): Promise<void>;
}

/** Offers to put the add-on's formulas back, where some were replaced. */
export function BringBack({ sharing: { replaced }, onChanged }: Props) {
  const { back: text } = useShareText();
  const locale = useLocale();
  const { server } = useWorkbook();
  const task = useTask<null>();

  const bringBack = () =>
    task.run(async () => {
      await onChanged(await server.bringFormulasBack("workbook"));
      return null;
    });

  return (
    <section>
      {replaced && (
        <>
          <h3 class="chapter">{text.button}</h3>
          <p>{text.replaced(replaced.formulas, new Date(replaced.at).toLocaleDateString(locale))}</p>
          <button type="button" class="plain" aria-disabled={task.isRunning} onClick={bringBack}>
            {task.isRunning ? text.working : text.button}
          </button>
        </>
      )}
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </section>
  );
}
