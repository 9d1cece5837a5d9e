import { describe, expect, it } from "vitest";
import { bundleParts } from "../../../src/main.ts";
import { withoutSteps } from "./entry-points.ts";
import { fileCalls } from "./file-calls.ts";
import { insertCalls } from "./insert-calls.ts";
import { countBadKills, type Kill, type WritingCall } from "./kill-run.ts";
import { otherCalls } from "./other-calls.ts";
import { platformCalls } from "./platform-calls.ts";
import { sampleCalls } from "./sample-calls.ts";
import { signInCalls } from "./sign-in-calls.ts";

const writingCalls: readonly WritingCall[] = [
  ...fileCalls,
  ...(platformCalls as readonly WritingCall[]),
  ...(signInCalls as readonly WritingCall[]),
  ...insertCalls,
  ...sampleCalls,
  ...otherCalls,
];

const isSoak = process.env.SOAK === "1";
/** Decides which kills are tried. Another day tries others; `KILL_SEED=2026-11-29 npm test` repeats a day's. */
const seed = process.env.KILL_SEED ?? new Date().toISOString().slice(0, 10);

/** A number from 0 to 1 that depends on the seed and the text only (32-bit FNV-1a). */
function drawn(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed} ${text}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32;
}

const turn = Math.floor(drawn("turn") * 6);

/** So many kills of a call in `npm test`, and all of them in `npm run soak`. `KILLS=100` tries 100. */
const sampleSize = isSoak ? Number.POSITIVE_INFINITY : Number(process.env.KILLS ?? 1);

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

/** The names of calls, separated by commas, or `all`; by default, in `npm test`, enough for each entry point to be killed. */
const asked = process.env.KILL_CALLS ?? (isSoak ? "all" : null);
const shuffled = [...writingCalls].sort((a, b) => drawn(a.name) - drawn(b.name));
const tried =
  asked === null
    ? coverEntryPoints(shuffled)
    : writingCalls.filter(({ name }) => asked === "all" || asked.split(",").includes(name));

describe(`calls that are killed (seed ${seed})`, () => {
  it.each(tried)(
    "the call after a killed $name leaves what a call that was not killed leaves",
    { timeout: 3_600_000 },
    async (call) => {
      const { kills, bad } = await countBadKills(call, turn, (all) => sampleOf(call.name, all));
      expect(kills).toBeGreaterThan(0);
      expect(bad.join("\n")).toBe("");
    },
  );

  it("every entry point is on the list of those that are killed, or of those without steps", () => {
    const entryPoints = bundleParts.filter(({ name }) => name === "addOn").flatMap((part) => part.entryPoints);
    const listed = [...new Set(writingCalls.flatMap((call) => call.entryPoints)), ...withoutSteps];
    expect([...listed].sort()).toEqual(entryPoints.map(({ name }) => name).sort());
  });
});
