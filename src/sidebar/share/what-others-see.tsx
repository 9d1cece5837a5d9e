import type { SharedSheet, Sharing } from "../../rpc/script-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useShareText } from "./share-text.ts";

export function WhatOthersSee({ sharing }: { sharing: Sharing }) {
  const { others: text } = useShareText();
  const formulas = sharing.sheets.reduce((sum, sheet) => sum + sheet.formulas, 0);
  const { found, cells, notes } = sharing.secrets;
  return (
    <section aria-labelledby="others">
      <h3 id="others" class="chapter">
        {text.heading}
      </h3>
      <p class={formulas > 0 ? "notice warn" : "notice good"} role="status">
        {formulas > 0 ? text.need(formulas) : text.allNative}
      </p>
      <ul class="shared">
        {sharing.sheets.map((sheet) => (
          <FormulasOfSheet key={sheet.sheetId} sheet={sheet} />
        ))}
      </ul>
      {sharing.schedules.length === 0 ? (
        <p>{text.noSchedules}</p>
      ) : (
        <ul class="shared">
          {sharing.schedules.map(({ name, isOwn }) => (
            <li key={name}>{isOwn ? text.ownSchedule(name) : text.otherSchedule(name)}</li>
          ))}
        </ul>
      )}
      {found.length === 0 ? (
        <p>{text.noSecrets(cells, notes)}</p>
      ) : (
        <div class="notice bad">
          <p>{text.secrets}</p>
          <ul>
            {found.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function FormulasOfSheet({ sheet }: { sheet: SharedSheet }) {
  const { others: text } = useShareText();
  const { server } = useSpreadsheet();
  const task = useTask<null>();
  const { sheetId, name, formulas, first, withoutNative, functions } = sheet;
  return (
    <li>
      <div class="line">
        <span>{text.sheet(name, formulas)}</span>
        <button
          type="button"
          class="link"
          aria-label={text.goToLabel(name, first)}
          onClick={() => task.run(() => server.showCell({ sheetId, cell: first }))}
        >
          {text.goTo(first)}
        </button>
      </div>
      {withoutNative > 0 && <p class="hint">{text.without(withoutNative, functions.join(", "))}</p>}
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </li>
  );
}
