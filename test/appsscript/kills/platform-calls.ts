import { ask, bo } from "../add-on.ts";
import {
  confirm,
  openWithMocks,
  readConnectState,
  readOnlyImport,
  run,
  save,
  type WithMocks,
  type WithMocksOptions,
} from "../connect/with-mocks.ts";
import type { WritingCall } from "./writing-call.ts";

const hourMs = 3_600_000;
const few = { size: 4 };
const more = { size: 6 };

const openFew = (options: WithMocksOptions) => openWithMocks({ ...options, ...few });
const openMore = (options: WithMocksOptions) => openWithMocks({ ...options, ...more });

async function click({ addOn }: WithMocks): Promise<void> {
  await run(addOn, (await readOnlyImport(addOn)).definition.id);
}

async function byClock({ addOn, clock }: WithMocks): Promise<void> {
  clock.advance(hourMs);
  addOn.runDueTriggers();
}

async function withImport(schedule: { every: "hand" } | { every: "hour" }) {
  const opened = openFew({});
  await save(opened.addOn, { schedule });
  return opened;
}

/** Imports from a platform, started by a click and by the clock. */
export const platformCalls: readonly WritingCall<WithMocks>[] = [
  {
    name: "saving of an import",
    entryPoints: ["saveImport"],
    prepare: async () => openFew({}).optionsToReopen(),
    open: openFew,
    run: ({ addOn }) => save(addOn, { schedule: { every: "hour" } }),
  },
  {
    name: "deletion of an import",
    entryPoints: ["deleteImport"],
    prepare: async () => (await withImport({ every: "hour" })).optionsToReopen(),
    open: openFew,
    async run({ addOn, clock }) {
      const [saved] = (await readConnectState(addOn)).imports;
      if (saved) await ask(addOn, "deleteImport", saved.definition.id);
      // A trigger that is left removes itself when it runs.
      clock.advance(hourMs);
      addOn.runDueTriggers();
    },
  },
  {
    name: "confirmation of an import",
    entryPoints: ["confirmImport"],
    async prepare() {
      const opened = await withImport({ every: "hour" });
      const { definition } = await readOnlyImport(opened.addOn);
      await ask(opened.openAs(bo), "saveImport", { ...definition, sheet: "Other" });
      return opened.optionsToReopen();
    },
    open: openFew,
    async run({ addOn }) {
      if ((await readOnlyImport(addOn)).toConfirm) await confirm(addOn);
    },
  },
  {
    name: "first run of an import",
    entryPoints: ["runImport"],
    prepare: async () => (await withImport({ every: "hand" })).optionsToReopen(),
    open: openFew,
    run: click,
  },
  {
    name: "later run of an import",
    entryPoints: ["runImport"],
    async prepare() {
      const opened = await withImport({ every: "hand" });
      await click(opened);
      return opened.optionsToReopen();
    },
    open: openMore,
    run: click,
  },
  {
    name: "first run by the clock",
    entryPoints: ["runDueImports"],
    prepare: async () => (await withImport({ every: "hour" })).optionsToReopen(),
    open: openFew,
    run: byClock,
  },
];
