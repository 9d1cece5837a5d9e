import { describe, expect, it } from "vitest";
import { bundleParts } from "../../../src/main.ts";
import { notKilledYet, withoutSteps } from "./entry-points.ts";
import { fileCalls } from "./file-calls.ts";
import { countBadKills, type Kill, killKinds, type WritingCall } from "./kill-run.ts";
import { otherCalls } from "./other-calls.ts";
import { platformCalls } from "./platform-calls.ts";

const writingCalls: readonly WritingCall[] = [
  ...fileCalls,
  ...(platformCalls as readonly WritingCall[]),
  ...otherCalls,
];

const isSoak = process.env.SOAK === "1";
/** Decides which kills are tried. Another day tries others; `KILL_SEED=2026-11-29 npm test` repeats a day's. */
const seed = process.env.KILL_SEED ?? new Date().toISOString().slice(0, 10);
const kindCount = 2 * killKinds.length;

/** A number from 0 to 1 that depends on the seed and the kill only (32-bit FNV-1a). */
function drawn({ at, kind, isEdited }: Kill): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed} ${at} ${kind} ${isEdited}`)
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32;
}

/** In `npm test`, about this many of a call's kills; all of them in `npm run soak`. `KILLS=100` tries about 100. */
const sampleSize = Number(process.env.KILLS ?? 2);
const share = (calls: number): number => (isSoak ? 1 : sampleSize / (kindCount * calls));

/** Calls that do not survive every kill yet. `KILL_CALLS=all` tries them, too; a name, only that one. */
const notProven: readonly string[] = [];
const asked = process.env.KILL_CALLS;
const tried = writingCalls.filter(({ name }) =>
  asked ? asked === "all" || asked.split(",").includes(name) : !notProven.includes(name),
);

describe(`calls that are killed (seed ${seed})`, () => {
  it.each(tried)(
    "the call after a killed $name leaves what a call that was not killed leaves",
    { timeout: 3_600_000 },
    async (call) => {
      const { kills, bad } = await countBadKills(call, (kill, calls) => drawn(kill) < share(calls));
      expect(kills).toBeGreaterThan(0);
      expect(bad.join("\n")).toBe("");
    },
  );

  it("every entry point is on the list of those that are killed, of those without steps, or of those still missing", () => {
    const entryPoints = bundleParts.filter(({ name }) => name === "addOn").flatMap((part) => part.entryPoints);
    const killed = new Set(
      writingCalls.filter(({ name }) => !notProven.includes(name)).flatMap((call) => call.entryPoints),
    );
    const listed = [...killed, ...withoutSteps, ...notKilledYet];
    expect([...listed].sort()).toEqual(entryPoints.map(({ name }) => name).sort());
  });
});
