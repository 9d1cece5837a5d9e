import { useState } from "preact/hooks";
import type { Differing, ShareDifferences, ShareRequest, ShareResult, Sharing } from "../../rpc/script-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Select } from "../shared/select.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { Differences } from "./differences.tsx";
import { useShareText } from "./share-text.ts";

interface Props {
  sharing: Sharing;
  onChanged(result: ShareResult): Promise<void>;
}

/** Replaces the add-on's formulas with native formulas or values, as the user chooses. Says first which values would change. */
export function MakeShareable({ sharing, onChanged }: Props) {
  const { make: text } = useShareText();
  const { server } = useSpreadsheet();
  const [request, setRequest] = useState<ShareRequest>({ scope: "workbook", as: "native", others: "values" });
  const task = useTask<null>();
  const hasFormulasWithoutNative = sharing.sheets.some(({ withoutNative }) => withoutNative > 0);
  const [differences, setDifferences] = useState<ShareDifferences | null>(null);
  const change = (changes: Partial<ShareRequest>) => {
    setRequest({ ...request, ...changes });
    setDifferences(null);
  };

  const apply = async (differing?: Differing) => {
    const result = await server.makeShareable(differing ? { ...request, differing } : request);
    setDifferences(result.differences ?? null);
    if (!result.differences) await onChanged(result);
    return null;
  };
  const makeShareable = () =>
    task.run(async () => {
      setDifferences(null);
      if (request.as === "native") await server.startComparison(request);
      return apply();
    });
  const cancel = () =>
    task.run(async () => {
      setDifferences(null);
      return server.endComparison();
    });

  return (
    <section aria-labelledby="make">
      <h3 id="make" class="chapter">
        {text.heading}
      </h3>
      <Select
        id="share-scope"
        label={text.where}
        options={text.scopes}
        value={request.scope}
        onChoose={(scope) => change({ scope })}
      />
      <Select
        id="share-as"
        label={text.as}
        hint={request.as === "native" ? text.nativeHint : text.valuesHint}
        options={text.ways}
        value={request.as}
        onChoose={(as) => change({ as })}
      />
      {hasFormulasWithoutNative && request.as === "native" && (
        <Select
          id="share-others"
          label={text.others}
          options={text.otherWays}
          value={request.others}
          onChoose={(others) => change({ others })}
        />
      )}
      <div class="actions">
        <button type="button" class="primary" aria-disabled={task.isRunning} onClick={makeShareable}>
          {task.isRunning ? text.working : text.button}
        </button>
      </div>
      <p class="hint">{text.keeps}</p>
      {differences && (
        <Differences
          differences={differences}
          isRunning={task.isRunning}
          onChoose={(differing) => task.run(() => apply(differing))}
          onCancel={cancel}
        />
      )}
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </section>
  );
}
