import type { OpenAddOn, OpenOptions } from "../add-on.ts";
import { type SpreadsheetState, stateOf } from "./state-of.ts";

/** One way to call the add-on that writes. */
export interface WritingCall<Opened extends OpenAddOn = OpenAddOn> {
  name: string;
  /** The entry points of the script that it calls. */
  entryPoints: readonly string[];
  /** The options to open the spreadsheet in which the call is made; called once. */
  prepare(): Promise<OpenOptions>;
  open(options: OpenOptions): Opened;
  /** Makes the call as a user, the sidebar or the clock does; the same again after a kill, unless there is `next`. */
  run(opened: Opened): Promise<unknown>;
  /** Another call, which follows the killed one. */
  next?(opened: Opened): Promise<unknown>;
  /** Until the next call, in milliseconds. Defaults to the time in which locks and leases expire. */
  pauseMs?: number;
  /** No second person writes before the next call, which then has to leave something else. */
  isWithoutEdits?: boolean;
  /** Each call is killed in one way only, which changes from call to call and day to day: a run takes a second. */
  isLong?: boolean;
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

/** Time in which locks and leases expire. */
const expiryMs = 7 * 60_000;

/** A second person's edits: a cell far beside every table, and a sheet of their own. */
function editAsOther({ app }: OpenAddOn): void {
  for (const sheet of app.getSheets()) {
    if (sheet.isSheetHidden() || sheet.getMaxColumns() < 26 || /^(Report|Engagement)/.test(sheet.getName())) continue;
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

/** When the second person edits; null for never. */
type EditTime = "before" | "after" | { during: number } | null;

/** What the call leaves if it is not killed, made once and made again; or what the call after it leaves, with it and without. */
async function statesWithoutKill(
  call: WritingCall,
  options: OpenOptions,
  edits: EditTime,
): Promise<SpreadsheetState[]> {
  let count = Number.NEGATIVE_INFINITY;
  const beforeCall = () => {
    if (typeof edits === "object" && edits?.during === count++) editAsOther(opened);
  };
  const opened = call.open({ ...options, beforeCall });
  if (edits === "before") editAsOther(opened);
  count = 0;
  await quietly(call.run(opened));
  count = Number.NEGATIVE_INFINITY;
  if (edits === "after") editAsOther(opened);
  opened.clock.advance(call.pauseMs ?? expiryMs);
  const once = call.next ? await stateAfterNext(call, options, edits) : await stateOf(opened);
  await quietly((call.next ?? call.run)(opened));
  const twice = await stateOf(opened);
  opened.workbook.dispose();
  return [once, twice];
}

/** What the next call leaves if the killed one did nothing. */
async function stateAfterNext(call: WritingCall, options: OpenOptions, edits: EditTime): Promise<SpreadsheetState> {
  const opened = call.open(options);
  if (edits !== null) editAsOther(opened);
  opened.clock.advance(call.pauseMs ?? expiryMs);
  await quietly(call.next?.(opened) ?? Promise.resolve());
  const state = await stateOf(opened);
  opened.workbook.dispose();
  return state;
}

/** Where a state first differs from the allowed one that it resembles longest. */
function firstDifference(end: unknown, allowed: readonly unknown[]): string {
  const text = JSON.stringify(end);
  const agreement = (other: string) => [...other].findIndex((character, index) => character !== text[index]);
  const closest = allowed.map((state) => JSON.stringify(state)).sort((a, b) => agreement(b) - agreement(a))[0] ?? "";
  const start = Math.max(0, agreement(closest) - 30);
  return `has ${text.slice(start, start + 90)} instead of ${closest.slice(start, start + 90)}`;
}

interface KilledState {
  end: SpreadsheetState;
  /** What the next call says to the user; null for nothing. */
  error: string | null;
}

/** What is there after a kill and the next call. */
async function stateAfterKill(
  call: WritingCall,
  options: OpenOptions,
  { at, kind, isEdited }: Kill,
): Promise<KilledState> {
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
  opened.clock.advance(call.pauseMs ?? expiryMs);
  const error = await quietly((call.next ?? call.run)(opened));
  const end = await stateOf(opened);
  opened.workbook.dispose();
  return { end, error };
}

const partsOf = (end: SpreadsheetState, allowed: readonly SpreadsheetState[]) =>
  (Object.keys(end) as (keyof SpreadsheetState)[]).filter((part) =>
    allowed.every((state) => JSON.stringify(state[part]) !== JSON.stringify(end[part])),
  );

export interface KillCounts {
  kills: number;
  /** The kills after which something is lost, doubled or different, in words. */
  bad: string[];
}

/** More kills than this of one call, and a full run would take longer than an hour. */
const maxKills = 600;

/**
 * The ways to kill a call of so many service calls: each at least once. Where all ways at each are too many, `turn` decides
 * which ones are tried.
 */
function allKills({ isWithoutEdits, isLong }: WritingCall, calls: number, turn: number): Kill[] {
  const ways = (isWithoutEdits ? [false] : [false, true]).flatMap((isEdited) =>
    killKinds.map((kind) => ({ kind, isEdited })),
  );
  const count = isLong ? 1 : Math.min(ways.length, Math.max(1, Math.floor(maxKills / calls)));
  return Array.from({ length: calls }, (_, at) => at).flatMap((at) =>
    ways.filter((__, index) => (at + turn + index) % ways.length < count).map((way) => ({ at, ...way })),
  );
}

/** Kills a call in those ways of a turn that `choose` picks, and compares what the next call leaves with calls that were not killed. */
export async function countBadKills(
  call: WritingCall,
  turn: number,
  choose: (kills: readonly Kill[]) => readonly Kill[],
): Promise<KillCounts> {
  const options = await call.prepare();
  const methods = await serviceCalls(call, options);
  const allowedStates = new Map<boolean, SpreadsheetState[]>();
  const states = async (edits: EditTime) => statesWithoutKill(call, options, edits);
  const counts: KillCounts = { kills: 0, bad: [] };
  for (const kill of choose(allKills(call, methods.length, turn))) {
    const { at, kind, isEdited } = kill;
    let allowed = allowedStates.get(isEdited);
    allowed ??= isEdited ? [...(await states("before")), ...(await states("after"))] : await states(null);
    allowedStates.set(isEdited, allowed);
    const { end, error } = await stateAfterKill(call, options, kill);
    // Whoever edits while a call runs moves what it adds afterwards.
    if (isEdited && partsOf(end, allowed).length > 0) allowed = [...allowed, ...(await states({ during: at }))];
    counts.kills++;
    const differing = partsOf(end, allowed);
    if (differing.length === 0) continue;
    const where = `${call.name}, ${kind}${isEdited ? ", edited" : ""}, at ${at} (${methods[at]})`;
    const differences = differing.map(
      (part) =>
        `${part} ${firstDifference(
          end[part],
          (allowed as SpreadsheetState[]).map((state) => state[part]),
        )}`,
    );
    counts.bad.push([where, ...differences, error ?? ""].join("; "));
  }
  return counts;
}
