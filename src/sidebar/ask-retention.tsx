import { peopleText } from "../text/people/index.ts";
import { useLanguage } from "./language.ts";
import { MentionRetention } from "./shared/mention-retention.tsx";
import { useSpreadsheet } from "./spreadsheet.ts";

/** Asks once, after the first import of mentions, how long they keep other people's names and texts. */
export function AskRetention() {
  const text = peopleText[useLanguage()];
  const { settings } = useSpreadsheet();
  const hasMentions = settings.sheets.some(
    ({ table, rows, isSample }) => table === "mentions" && rows > 0 && !isSample,
  );
  if (settings.mentionMonths !== undefined || !hasMentions) return null;
  return (
    <section class="panel ask-retention" aria-labelledby="ask-retention-title">
      <div class="notice warn">
        <p id="ask-retention-title">{text.ask}</p>
        <MentionRetention id="ask-retention" />
      </div>
    </section>
  );
}
