import { useEffect, useState } from "preact/hooks";
import { peopleText } from "../text/people/index.ts";
import { useLanguage } from "./language.ts";
import { MentionRetention, RetentionSaved, type SavedRetention } from "./shared/mention-retention.tsx";
import { useTask } from "./shared/use-task.ts";
import { useSpreadsheet } from "./spreadsheet.ts";

/** Asks once, after the first import of mentions, how long they keep other people's names and texts. Then says what it did. */
export function AskRetention() {
  const text = peopleText[useLanguage()];
  const { settings } = useSpreadsheet();
  const task = useTask<SavedRetention>();
  const hasMentions = settings.sheets.some(
    ({ table, rows, isSample }) => table === "mentions" && rows > 0 && !isSample,
  );
  const isAsking = (settings.mentionMonths === undefined && hasMentions) || task.isRunning;
  const isSaved = task.outcome !== null;
  const [wasSeen, setSeen] = useState(false);
  // What it did is read before the next click, which is about something else.
  useEffect(() => {
    if (isSaved) document.addEventListener("click", () => setSeen(true), { once: true });
  }, [isSaved]);
  if (!isAsking && (!isSaved || wasSeen)) return null;
  return (
    <section class="panel ask-retention" aria-label={text.heading}>
      {isAsking ? (
        <div class="notice warn">
          <p>{text.ask}</p>
          <MentionRetention id="ask-retention" task={task} />
        </div>
      ) : (
        <RetentionSaved saved={task.outcome} />
      )}
    </section>
  );
}
