import { mastodonMentionsMock } from "../../../scripts/mocks/mastodon-mentions.ts";
import { mockBrands } from "../../../scripts/mocks/server/mentions.ts";
import { ask, openAddOn } from "../add-on.ts";
import { openWithMocks, readOnlyImport, run, save, type WithMocksOptions } from "../connect/with-mocks.ts";
import { importMentions, mention } from "../people/mentions.ts";
import type { WritingCall } from "./writing-call.ts";

export const forgottenName = "Fern Wave";

async function withMentions() {
  const opened = openAddOn();
  const rows = [1, 2, 3].map((number) => mention(String(number), `2026-0${number}-01`, forgottenName));
  await importMentions(opened, [...rows, mention("4", "2026-05-30", "Reed Stone", { text: `Ask ${forgottenName}` })]);
  return opened.optionsToReopen();
}

const dayMs = 86_400_000;

/** Mastodon, where the first and the last post of its own accounts can be gone. */
function openMastodon(options: WithMocksOptions, gone: readonly number[] = [0, 20]) {
  const opened = openWithMocks({ platforms: [mastodonMentionsMock], size: 24, ...options });
  for (const number of gone) opened.demo.world.deleted.add(number);
  return opened;
}

/** Mentions that an import brought a day before. */
async function importedBefore() {
  const opened = openMastodon({}, []);
  await ask(opened.addOn, "saveBrands", mockBrands);
  const { definition } = await save(opened.addOn, {
    platform: "mastodon-mentions",
    account: "",
    isPublic: false,
    tables: ["mentions"],
  });
  await run(opened.addOn, definition.id);
  opened.clock.advance(dayMs);
  return opened.optionsToReopen();
}

/** What clears names and texts of other people. */
export const peopleCalls: readonly WritingCall[] = [
  {
    name: "clearing of deleted mentions",
    entryPoints: ["runImport"],
    prepare: importedBefore,
    open: openMastodon,
    async run({ addOn }) {
      await run(addOn, (await readOnlyImport(addOn)).definition.id);
    },
  },
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
