import { useState } from "preact/hooks";
import { newImportId } from "../../importer/merge/import-rows.ts";
import type { FullSheet, MovePlan } from "../../rpc/bigquery-calls.ts";
import { destinationText } from "../../text/destination/index.ts";
import { useLanguage, useLocale } from "../language.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Field } from "../shared/field.tsx";
import { formatValue } from "../shared/format-value.ts";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";

interface Outcome {
  moved: number;
  kept: number;
  place: string;
}

/** Moves the older rows of a sheet that takes most of the spreadsheet, after saying which. */
export function MoveRows({ sheetId, sheet, share }: FullSheet) {
  const text = destinationText[useLanguage()];
  const locale = useLocale();
  const { server } = useSpreadsheet();
  const [plan, setPlan] = useState<MovePlan | null>(null);
  const [moved, setMoved] = useState(0);
  const planning = useTask<MovePlan>();
  const moving = useTask<Outcome>();
  const count = (value: number) => formatValue(value, "count", locale, "UTC");

  const look = (before: string | null) =>
    planning.run(async () => {
      const found = await server.planMove({ sheetId, before });
      setPlan(found);
      return found;
    });
  const move = ({ before, place }: MovePlan) =>
    moving.run(async () => {
      const id = newImportId();
      const outcome = { moved: 0, kept: 0, place };
      for (let isDone = false; !isDone; ) {
        const part = await server.moveOlderRows({ id, sheetId, before, from: outcome.kept });
        if (part === null) continue;
        outcome.moved += part.moved;
        outcome.kept += part.kept;
        setMoved(outcome.moved);
        isDone = part.isDone;
      }
      setPlan(null);
      return outcome;
    });

  return (
    <div class="notice warn">
      <p>{text.full(sheet, formatValue(Math.round(share * 100) / 100, "rate", locale, "UTC"))}</p>
      {plan === null || plan.before === "" ? (
        <button type="button" class="plain" aria-disabled={planning.isRunning} onClick={() => look(null)}>
          {text.move}
        </button>
      ) : (
        <>
          <Field id={`move-${sheetId}`} label={text.moveFrom}>
            {(describedBy) => (
              <input
                {...describedBy}
                type="date"
                value={plan.before}
                onChange={(event) => event.currentTarget.value !== "" && look(event.currentTarget.value)}
              />
            )}
          </Field>
          <p>{text.movePlan(count(plan.rows), count(plan.remaining), plan.place)}</p>
          <p>{text.moveKeeps}</p>
          <div class="row">
            <button
              type="button"
              class="plain"
              aria-disabled={moving.isRunning || planning.isRunning || plan.rows === 0}
              onClick={() => !moving.isRunning && !planning.isRunning && plan.rows > 0 && move(plan)}
            >
              {moving.isRunning ? text.moving(count(moved)) : text.move}
            </button>
            <button type="button" class="plain" aria-disabled={moving.isRunning} onClick={() => setPlan(null)}>
              {text.cancel}
            </button>
          </div>
        </>
      )}
      <div role="status">
        {moving.outcome !== null && (
          <p>
            {text.moved(count(moving.outcome.moved), moving.outcome.place)}{" "}
            {moving.outcome.kept > 0 && text.movedKept(count(moving.outcome.kept))}
          </p>
        )}
      </div>
      {planning.failure !== null && <FailureMessage failure={planning.failure} />}
      {moving.failure !== null && <FailureMessage failure={moving.failure} />}
    </div>
  );
}
