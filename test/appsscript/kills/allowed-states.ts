import type { OpenOptions } from "../add-on.ts";
import { type SpreadsheetState, stateOf } from "./state-of.ts";
import { editAsOther, expiryMs, quietly, type WritingCall } from "./writing-call.ts";

/** When the second person edits; null for never. */
export type EditTime = "before" | "after" | { during: number } | null;

/** What the call leaves if it is not killed, made once and made again; or what the call after it leaves, with it and without. */
export async function statesWithoutKill(
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

/** What each of the other allowed calls leaves. */
export async function otherAllowedStates(call: WritingCall, options: OpenOptions): Promise<SpreadsheetState[]> {
  const states: SpreadsheetState[] = [];
  for (const run of call.alsoAllowed ?? []) {
    const opened = call.open(options);
    await run(opened);
    states.push(await stateOf(opened));
    opened.workbook.dispose();
  }
  return states;
}
