import { useState } from "preact/hooks";
import type { ShareResult, ShareScope, Sharing } from "../../rpc/script-calls.ts";
import { useLocale } from "../language.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { formatDayOf } from "../shared/format-value.ts";
import { Select } from "../shared/select.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useShareText } from "./share-text.ts";

interface Props {
  sharing: Sharing;
  onChanged(result: ShareResult): Promise<void>;
}

/** Offers to restore the add-on's formulas if any were replaced. */
export function RestoreFormulas({ sharing: { replaced }, onChanged }: Props) {
  const { back: text, make } = useShareText();
  const [scope, setScope] = useState<ShareScope>("workbook");
  const locale = useLocale();
  const { server, settings } = useSpreadsheet();
  const task = useTask<null>();

  const restoreFormulas = () =>
    task.run(async () => {
      await onChanged(await server.bringFormulasBack(scope));
      return null;
    });

  return (
    <section>
      {replaced && (
        <>
          <h3 class="chapter">{text.button}</h3>
          <p>{text.replaced(replaced.formulas, formatDayOf(replaced.at, locale, settings.timeZone))}</p>
          <Select
            id="back-scope"
            label={make.where}
            options={make.scopes}
            value={scope}
            onChoose={(one) => setScope(one)}
          />
          <div class="actions">
            <button type="button" class="plain" aria-disabled={task.isRunning} onClick={restoreFormulas}>
              {task.isRunning ? text.working : text.button}
            </button>
          </div>
        </>
      )}
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </section>
  );
}
