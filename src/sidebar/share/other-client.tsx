import { ConfirmedAction } from "../shared/confirmed-action.tsx";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useShareText } from "./share-text.ts";

/** Removes everything of a client from a copy of their spreadsheet, once the user has confirmed it. */
export function OtherClient({ onCleared }: { onCleared(): Promise<void> }) {
  const { otherClient: text } = useShareText();
  const { server } = useSpreadsheet();
  const clear = async () => {
    const cleared = await server.clearClient(false);
    await onCleared();
    return cleared;
  };
  return (
    <section>
      <h3 class="chapter">{text.heading}</h3>
      <p>{text.hint}</p>
      <ConfirmedAction
        id="clear-client"
        text={{ button: text.button, working: text.working, question: text.sure, yes: text.yes, no: text.no }}
        check={() => server.clearClient(true)}
        run={clear}
        describe={({ tables, left }) =>
          [text.done(tables), left.length > 0 && text.left(left.join(", "))].filter(Boolean).join(" ")
        }
      />
    </section>
  );
}
