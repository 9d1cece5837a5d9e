import type { OpenOptions } from "../add-on.ts";
import { type EditTime, otherAllowedStates, statesWithoutKill } from "./allowed-states.ts";
import { firstDifference, partsOf } from "./compare-states.ts";
import { type SpreadsheetState, stateOf } from "./state-of.ts";
import { editAsOther, expiryMs, quietly, type WritingCall } from "./writing-call.ts";

/** How a call ends: the execution with its buffered writes kept or lost, or one service call that throws. */
export const killKinds = ["dead, writes kept", "dead, writes lost", "transient"] as const;
export type KillKind = (typeof killKinds)[number];

export interface Kill {
  at: number;
  kind: KillKind;
  /** Whether a second person writes into the spreadsheet before the next call. */
  isEdited: boolean;
}

/** The service calls of one run. */
async function serviceCalls(call: WritingCall, options: OpenOptions) {
  const methods: string[] = [];
  const opened = call.open({ ...options, beforeCall: (method) => void methods.push(method) });
  methods.length = 0;
  await call.run(opened);
  opened.workbook.dispose();
  return methods;
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
  // Meanwhile Sheets calculates what was written last.
  await opened.workbook.waitForCalculation();
  const error = await quietly((call.next ?? call.run)(opened));
  const end = await stateOf(opened);
  opened.workbook.dispose();
  return { end, error };
}

export interface KillCounts {
  serviceCalls: number;
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
function allKills({ isLong }: WritingCall, calls: number, turn: number): Kill[] {
  const ways = [false, true].flatMap((isEdited) => killKinds.map((kind) => ({ kind, isEdited })));
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
  onBad: (bad: string) => void,
): Promise<KillCounts> {
  const options = await call.prepare();
  const methods = await serviceCalls(call, options);
  const allowedStates = new Map<boolean, SpreadsheetState[]>();
  const states = async (edits: EditTime) => statesWithoutKill(call, options, edits);
  const counts: KillCounts = { serviceCalls: methods.length, kills: 0, bad: [] };
  for (const kill of choose(allKills(call, methods.length, turn))) {
    const { at, kind, isEdited } = kill;
    let allowed = allowedStates.get(isEdited);
    allowed ??= isEdited
      ? [...(await states("before")), ...(await states("after")), ...(await otherAllowedStates(call, options))]
      : await states(null);
    allowedStates.set(isEdited, allowed);
    const { end, error } = await stateAfterKill(call, options, kill);
    // Whoever edits while a call runs moves what it adds afterwards.
    const isSheetwise = call.alsoAllowed !== undefined;
    if (isEdited && partsOf(end, allowed, isSheetwise).length > 0)
      allowed = [...allowed, ...(await states({ during: at }))];
    counts.kills++;
    const differing = partsOf(end, allowed, isSheetwise);
    if (differing.length === 0) continue;
    const where = `${call.name}, ${kind}${isEdited ? ", edited" : ""}, at ${at} (${methods[at]})`;
    const differences = differing.map(
      (part) =>
        `${part} ${firstDifference(
          end[part],
          (allowed as SpreadsheetState[]).map((state) => state[part]),
        )}`,
    );
    const bad = [where, ...differences, error ?? ""].join("; ");
    counts.bad.push(bad);
    onBad(bad);
  }
  return counts;
}
