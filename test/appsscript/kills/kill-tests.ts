import { describe, expect, it } from "vitest";
import { countBadKills, type Kill } from "./kill-run.ts";
import type { WritingCall } from "./writing-call.ts";
import { furtherCalls, importCalls } from "./writing-calls.ts";

/*
 * `npm test` kills a third of the entry points, once each. `npm run soak` kills every call at each of its service calls, in six ways: dead
 * with its pending writes kept or lost, or by one error, each with and without a second person's edits. Calls of up to 100
 * service calls are killed in all six ways in one soak. Longer ones are killed in so many ways at each service call that
 * there are about 600 kills, and those marked as long in one way. Which ways, rotates from service call to service call
 * and from day to day: soaks on six days in a row cover all, and no single one does.
 */

const isSoak = process.env.SOAK === "1";
/** Decides which kills are tried. Another day tries others; `KILL_SEED=2026-11-29 npm test` repeats a day's. */
const seed = process.env.KILL_SEED ?? new Date().toISOString().slice(0, 10);

/** A number from 0 to 1 that depends on the seed and the text only (32-bit FNV-1a). */
function drawn(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed} ${text}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32;
}

const dayMs = 86_400_000;
const day = Date.parse(seed) / dayMs;
/** Days in a row have turns in a row. */
const turn = Number.isInteger(day) ? day % 6 : Math.floor(drawn("turn") * 6);

/** So many kills of a call in `npm test`, and all of them in `npm run soak`. `KILLS=100` tries 100. */
const sampleSize = Number(process.env.KILLS ?? (isSoak ? Number.POSITIVE_INFINITY : 1));

const sampleOf = (name: string, kills: readonly Kill[]): readonly Kill[] =>
  kills
    .map((kill) => ({ kill, order: drawn(`${name} ${kill.at} ${kill.kind} ${kill.isEdited}`) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, sampleSize)
    .map(({ kill }) => kill);

/** Calls that each have an entry point which none before it has. */
function coverEntryPoints(calls: readonly WritingCall[]): readonly WritingCall[] {
  const covered = new Set<string>();
  return calls.filter(({ entryPoints }) => {
    const isNew = entryPoints.some((name) => !covered.has(name));
    for (const name of entryPoints) covered.add(name);
    return isNew;
  });
}

/** The names of calls, separated by commas, or `all`; by default, in `npm test`, a third of those that cover all entry points. */
const asked = process.env.KILL_CALLS ?? (isSoak ? "all" : null);
const aThirdOf = (calls: readonly WritingCall[]) => calls.slice(0, Math.ceil(calls.length / 3));
const all = [...importCalls, ...furtherCalls].sort((a, b) => drawn(a.name) - drawn(b.name));
const tried =
  asked === null
    ? aThirdOf(coverEntryPoints(all))
    : all.filter(({ name }) => asked === "all" || asked.split(",").includes(name));

/** Kills those of these calls that are tried today. */
export function killEach(calls: readonly WritingCall[]): void {
  const chosen = tried.filter((call) => calls.includes(call));
  describe.skipIf(chosen.length === 0)(`calls that are killed (seed ${seed})`, () => {
    it.each(chosen)(
      "the call after a killed $name leaves what a call that was not killed leaves",
      { timeout: 3_600_000 },
      async (call) => {
        const choose = (kills: readonly Kill[]) => sampleOf(call.name, kills);
        // At once, since a call takes minutes in a soak.
        const onBad = (bad: string) => void (isSoak && console.log(`Bad: ${bad}`));
        const { serviceCalls, kills, bad } = await countBadKills(call, turn, choose, onBad);
        if (isSoak) console.log(`${call.name}: ${serviceCalls} service calls, ${kills} kills, ${bad.length} bad`);
        expect(kills).toBeGreaterThan(0);
        expect(bad.join("\n")).toBe("");
      },
    );
  });
}
