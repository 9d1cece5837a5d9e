import type { ImportDefinition } from "../../../src/rpc/connect-calls.ts";
import { type Agency, openAgency, saveAgency } from "../connect/several-accounts/agency.ts";
import { readOnlyImport, run, type WithMocksOptions } from "../connect/with-mocks.ts";
import type { WritingCall } from "./writing-call.ts";

const hourMs = 3_600_000;
const sites = 2;

const openFew = (options: WithMocksOptions) => openAgency(sites, options);
/** With a post more of each site. */
const openMore = (options: WithMocksOptions) => openAgency(sites, { ...options, size: 4 });

async function click({ addOn }: Agency): Promise<void> {
  await run(addOn, (await readOnlyImport(addOn)).definition.id);
}

async function byClock({ addOn, clock }: Agency): Promise<void> {
  clock.advance(hourMs);
  addOn.runDueTriggers();
}

async function withImport(every: "hand" | "hour"): Promise<Agency> {
  const agency = openFew({});
  const schedule = { every } as ImportDefinition["schedule"];
  await saveAgency(agency, { schedule, period: { kind: "last", days: 30 } });
  return agency;
}

const beforeFirst = async (every: "hand" | "hour") => (await withImport(every)).optionsToReopen();

async function afterFirst(every: "hand" | "hour") {
  const agency = await withImport(every);
  await (every === "hand" ? click(agency) : byClock(agency));
  return agency.optionsToReopen();
}

/** Runs of an import of several accounts, whose rows are written together. */
export const severalAccountsCalls: readonly WritingCall<Agency>[] = [
  {
    name: "first run of several accounts",
    entryPoints: ["runImport"],
    prepare: () => beforeFirst("hand"),
    open: openFew,
    run: click,
  },
  {
    name: "later run of several accounts",
    entryPoints: ["runImport"],
    prepare: () => afterFirst("hand"),
    open: openMore,
    run: click,
  },
  {
    name: "first run of several accounts by the clock",
    entryPoints: ["runDueImports"],
    prepare: () => beforeFirst("hour"),
    open: openFew,
    run: byClock,
  },
  {
    name: "later run of several accounts by the clock",
    entryPoints: ["runDueImports"],
    prepare: () => afterFirst("hour"),
    open: openMore,
    run: byClock,
  },
];
