import type { Server } from "../server.ts";
import { ConfirmedAction } from "../shared/confirmed-action.tsx";
import { useSettingsText } from "./settings-text.ts";

/** Removes what the add-on has stored of the user, once they have confirmed it. */
export function RemoveMyData({ server }: { server: Server }) {
  const { privacy: text } = useSettingsText();
  return (
    <>
      <p>{text.removeHint}</p>
      <ConfirmedAction
        id="remove-my-data"
        text={{ button: text.remove, working: text.removing, question: text.sure, yes: text.yes, no: text.keep }}
        run={() => server.removeMyData()}
        describe={({ notRevoked }) =>
          [text.removed, notRevoked.length > 0 && text.notRevoked(notRevoked.join(", "))].filter(Boolean).join(" ")
        }
      />
    </>
  );
}
