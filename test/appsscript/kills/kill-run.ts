import type { OpenAddOn, OpenOptions } from "../add-on.ts";
import { type SpreadsheetState, stateOf } from "./state-of.ts";

/** One way to call the add-on that writes. */
export interface WritingCall {
  name: string;
  /** The entry points of the script that it calls. */
  entryPoints: readonly string[];
  /** The options to open the spreadsheet in which the call is made; called once. */
  prepare(): Promise<OpenOptions>;
  open(options: OpenOptions): OpenAddOn;
  /** Makes the call as a user, the sidebar or the clock does; the same again after a kill. */
  run(opened: OpenAddOn): Promise<unknown>;
}

/** How a call ends: the execution with its buffered writes kept or lost, or one service call that throws. */
export const killKinds = ["dead, writes kept", "dead, writes lost", "transient"] as const;
export type KillKind = (typeof killKinds)[number];

export interface Kill {
  at: number;
  kind: KillKind;
  /** Whether a second person writes into the spreadsheet before the next call. */
  isEdited: boolean;
}

/** Time until the next call, in which locks and leases expire. */
const expiryMs = 7 * 60_000;

/** A second person's edits: a cell far beside every table, and a sheet of their own. */
function editAsOther({ app }: OpenAddOn): void {
  for (const sheet of app.getSheets()) {
    if (sheet.isSheetHidden() || sheet.getMaxColumns() < 26 || sheet.getName().startsWith("Report")) continue;
    sheet.getRange(3, sheet.getMaxColumns()).setValue("ask Bo");
  }
  app.insertSheet("Plans", app.getSheets().length).getRange("B2").setValue("June");
}

const quietly = async (call: Promise<unknown>): Promise<string | null> => {
  try {
    await call;
    return null;
  } catch (error) {
    return String((error as Error).message);
  }
};

/** The service calls of one run. */
async function serviceCalls(call: WritingCall, options: OpenOptions) {
  const methods: string[] = [];
  const opened = call.open({ ...options, beforeCall: (method) => void methods.push(method) });
  methods.length = 0;
  await call.run(opened);
  opened.workbook.dispose();
  return methods;
}

async function endStates(call: WritingCall, options: OpenOptions, isEdited: boolean): Promise<SpreadsheetState[]> {
  const states: SpreadsheetState[] = [];
  for (const times of [0, 1]) {
    const opened = call.open(options);
    if (times > 0) await quietly(call.run(opened));
    if (isEdited) editAsOther(opened);
    opened.clock.advance(expiryMs);
    if (times > 0) states.push(await stateOf(opened));
    await quietly(call.run(opened));
    states.push(await stateOf(opened));
    opened.workbook.dispose();
  }
  return states;
}

/** What differs after a kill and the next call from every state that calls without a kill leave. Empty if nothing. */
async function afterKill(
  call: WritingCall,
  options: OpenOptions,
  { at, kind, isEdited }: Kill,
  allowed: readonly SpreadsheetState[],
): Promise<string[]> {
  let count = Number.NEGATIVE_INFINITY;
  let isDead = false;
  let flushed: OpenOptions["savedState"];
  const keepFlushed = () => {
    if (kind === "dead, writes lost") flushed = opened.optionsToReopen().savedState;
  };
  const beforeCall = (method: string) => {
    if (isDead) throw new Error("Exceeded maximum execution time");
    if (count === at) {
      isDead = kind !== "transient";
      count++;
      throw new Error(
        isDead ? "Exceeded maximum execution time" : "Service Spreadsheets failed while accessing document",
      );
    }
    count++;
    if (method === "SpreadsheetApp.flush") keepFlushed();
  };
  let opened = call.open({ ...options, beforeCall });
  keepFlushed();
  count = 0;
  await quietly(call.run(opened));
  count = Number.NEGATIVE_INFINITY;
  isDead = false;
  if (kind === "dead, writes lost" && flushed) {
    const { savedState, ...rest } = opened.optionsToReopen();
    opened.workbook.dispose();
    if (savedState)
      opened = call.open({ ...rest, beforeCall: () => {}, savedState: { ...savedState, snapshot: flushed.snapshot } });
  }
  if (isEdited) editAsOther(opened);
  opened.clock.advance(expiryMs);
  const error = await quietly(call.run(opened));
  const end = await stateOf(opened);
  opened.workbook.dispose();
  const differing = (Object.keys(end) as (keyof SpreadsheetState)[]).filter((part) =>
    allowed.every((state) => JSON.stringify(state[part]) !== JSON.stringify(end[part])),
  );
  return differing.length === 0 ? [] : [...differing, ...(error === null ? [] : [error])];
}

export interface KillCounts {
  kills: number;
  /** The kills after which something is lost, doubled or different, in words. */
  bad: string[];
}

/** Kills a call wherever `chooses` says, and compares what the next call leaves with calls that were not killed. */
export async function countBadKills(
  call: WritingCall,
  chooses: (kill: Kill, calls: number) => boolean,
): Promise<KillCounts> {
  const options = await call.prepare();
  const methods = await serviceCalls(call, options);
  const allowed = new Map<boolean, SpreadsheetState[]>();
  const counts: KillCounts = { kills: 0, bad: [] };
  for (const isEdited of [false, true])
    for (const kind of killKinds)
      for (let at = 0; at < methods.length; at++) {
        const kill = { at, kind, isEdited };
        if (!chooses(kill, methods.length)) continue;
        const states = allowed.get(isEdited) ?? (await endStates(call, options, isEdited));
        allowed.set(isEdited, states);
        const differences = await afterKill(call, options, kill, states);
        counts.kills++;
        if (differences.length > 0)
          counts.bad.push(
            `${call.name}, ${kind}${isEdited ? ", edited" : ""}, at ${at} (${methods[at]}): ${differences.join("; ")}`,
          );
      }
  return counts;
}
