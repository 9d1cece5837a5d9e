import { peopleText } from "../../text/people/index.ts";
import { useLanguage } from "../language.ts";
import { MentionRetention, type SavedRetention } from "../shared/mention-retention.tsx";
import { useTask } from "../shared/use-task.ts";
import { ForgetAuthor } from "./forget-author.tsx";

/** What the spreadsheet keeps of other people: how long, and forgetting one of them. */
export function OtherPeople() {
  const text = peopleText[useLanguage()];
  const retention = useTask<SavedRetention>();
  return (
    <details class="other-people">
      <summary>{text.heading}</summary>
      <p>{text.intro}</p>
      <MentionRetention id="mention-retention" task={retention} />
      <ForgetAuthor />
    </details>
  );
}
