import { useContext } from "preact/hooks";
import type { Server } from "../server.ts";
import { ConfirmedAction } from "../shared/confirmed-action.tsx";
import { SpreadsheetContext } from "../spreadsheet.ts";
import { useSettingsText } from "./settings-text.ts";

/** Removes what the add-on has stored of the user, once they have confirmed it. */
export function RemoveMyData({ server }: { server: Server }) {
  const { privacy: text } = useSettingsText();
  const spreadsheet = useContext(SpreadsheetContext);
  const remove = async () => {
    const removed = await server.removeMyData();
    await spreadsheet?.refresh();
    return removed;
  };
  return (
    <>
      <p>{text.removeHint}</p>
      <ConfirmedAction
        id="remove-my-data"
        text={{ button: text.remove, working: text.removing, question: text.sure, yes: text.yes, no: text.keep }}
        run={remove}
        describe={({ notRevoked }) =>
          [text.removed, notRevoked.length > 0 && text.notRevoked(notRevoked.join(", "))].filter(Boolean).join(" ")
        }
      />
    </>
  );
}
