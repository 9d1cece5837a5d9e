import { useState } from "preact/hooks";
import type { Delivery, WaitingReport as Report } from "../../rpc/delivery-calls.ts";
import { Confirm } from "../shared/confirm.tsx";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { makeDelivery } from "./make-delivery.ts";
import { useDeliveryText } from "./use-delivery-text.ts";

interface Props extends Report {
  onChange(request: () => Promise<Delivery>): Promise<Delivery>;
}

/** A report that its author sends or discards. */
export function WaitingReport({ month, state, sheet, message, failure, hasOtherSettings, onChange }: Props) {
  const { text, nameOf } = useDeliveryText();
  const { server } = useSpreadsheet();
  const [isConfirming, setConfirming] = useState(false);
  const task = useTask<null>();
  const run = (request: () => Promise<Delivery>) =>
    task.run(async () => {
      setConfirming(false);
      await onChange(request);
      return null;
    });
  const name = sheet?.name ?? nameOf(month);
  const isSent = state === "unknown";
  return (
    <li class="made-report">
      <h4>{name}</h4>
      {state === "making" && <p>{text.making}</p>}
      {isSent && <p class="notice warn">{text.unknown}</p>}
      {failure !== null && (
        <p class="notice bad">
          <strong>{failure.what}</strong> {failure.advice}
        </p>
      )}
      {!sheet && (state === "ready" || isSent) && <p class="notice warn">{text.sheetGone}</p>}
      {hasOtherSettings && <p class="notice warn">{text.otherSettings}</p>}
      {message !== "" && (
        <details open>
          <summary>{text.preview}</summary>
          <p class="delivery-message">{message}</p>
        </details>
      )}
      {isConfirming ? (
        <Confirm
          id={`discard-${month}`}
          question={text.discard.question}
          yes={text.discard.yes}
          no={text.discard.no}
          onYes={() => run(() => server.discardDelivery(month))}
          onNo={() => setConfirming(false)}
        />
      ) : (
        <div class="row">
          {sheet && (
            <button type="button" class="plain" onClick={() => task.run(() => server.showSheet(sheet.sheetId))}>
              {text.show}
            </button>
          )}
          {sheet && (state === "ready" || isSent) && (
            <button
              type="button"
              class="plain"
              aria-disabled={task.isRunning}
              onClick={() => run(() => server.sendDelivery({ month, again: isSent }))}
            >
              {task.isRunning ? text.sending : isSent ? text.sendAgain : text.send}
            </button>
          )}
          {(state === "making" || state === "failed") && (
            <button
              type="button"
              class="plain"
              aria-disabled={task.isRunning}
              onClick={() => run(() => makeDelivery(server, month))}
            >
              {task.isRunning ? text.creating : state === "failed" ? text.retry : text.continue}
            </button>
          )}
          <button
            type="button"
            class="plain"
            aria-disabled={task.isRunning}
            onClick={() => (isSent ? run(() => server.discardDelivery(month)) : setConfirming(true))}
          >
            {isSent ? text.arrived : text.discard.button}
          </button>
        </div>
      )}
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </li>
  );
}
