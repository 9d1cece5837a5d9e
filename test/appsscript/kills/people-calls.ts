import { ask, openAddOn } from "../add-on.ts";
import { importMentions, mention } from "../people/mentions.ts";
import type { WritingCall } from "./writing-call.ts";

export const forgottenName = "Fern Wave";

async function withMentions() {
  const opened = openAddOn();
  const rows = [1, 2, 3].map((number) => mention(String(number), `2026-0${number}-01`, forgottenName));
  await importMentions(opened, [...rows, mention("4", "2026-05-30", "Reed Stone", { text: `Ask ${forgottenName}` })]);
  return opened.optionsToReopen();
}

/** What clears names and texts of other people. */
export const peopleCalls: readonly WritingCall[] = [
  {
    name: "clearing of old mentions",
    entryPoints: ["saveRetention"],
    prepare: withMentions,
    open: openAddOn,
    run: ({ addOn }) => ask(addOn, "saveRetention", 3),
  },
  {
    name: "forgetting of an author",
    entryPoints: ["forgetAuthor"],
    prepare: withMentions,
    open: openAddOn,
    run: ({ addOn }) => ask(addOn, "forgetAuthor", forgottenName),
  },
];
