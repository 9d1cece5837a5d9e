import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { functionAt, functionsIn } from "../../scripts/check-mutants/functions-in.ts";
import { describeMutant, mutantsOf, mutate, shuffle } from "../../scripts/check-mutants/mutants.ts";
import { orderTests } from "../../scripts/check-mutants/order.ts";
import { withMarks } from "../../scripts/check-mutants/reach.ts";
import { EarlierResults } from "../../scripts/check-mutants/results.ts";

const folder = mkdtempSync(join(tmpdir(), "mutants-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const code = `export const isHigh = (rate: number) =>\n  rate > 3.5 && "high";\n`;
writeFileSync(join(folder, "band.ts"), code);
const mutants = await mutantsOf(["band.ts"], folder);

describe("mutants", () => {
  it("change one thing in one place, on the line that they name", () => {
    const mutant = mutants.find(({ replacement }) => replacement === "rate >= 3.5");
    if (!mutant) throw new Error("There is no mutant at the edge.");
    expect(describeMutant(mutant)).toBe("band.ts:2 rate > 3.5 → rate >= 3.5");
    expect(mutate(code, mutant)).toBe(`export const isHigh = (rate: number) =>\n  rate >= 3.5 && "high";\n`);
  });

  it("leave texts alone", () => {
    expect(mutants.filter(({ original }) => original === `"high"`)).toEqual([]);
  });

  it("are drawn in the same order by the same seed, and in another by another", () => {
    const order = (seed: string) => shuffle(mutants, seed).map(describeMutant);
    expect(order("a")).toEqual(order("a"));
    expect([..."bcdefgh"].some((seed) => order(seed).join() !== order("a").join())).toBe(true);
    expect(order("b").sort()).toEqual(order("a").sort());
  });
});

describe("tests for a mutant", () => {
  const tests = ["test/importer/merge.test.ts", "test/metrics/rates.test.ts", "test/metrics/bands.test.ts"];

  it("begin with the closest", () => {
    expect(orderTests(tests, "src/metrics/bands.ts", [], {})).toEqual([
      "test/metrics/bands.test.ts",
      "test/metrics/rates.test.ts",
      "test/importer/merge.test.ts",
    ]);
  });

  it("begin with those that noticed a mutant of the same file before", () => {
    expect(orderTests(tests, "src/metrics/bands.ts", ["test/importer/merge.test.ts"], {})[0]).toBe(
      "test/importer/merge.test.ts",
    );
  });
});

describe("an earlier result", () => {
  const [mutant] = mutants;
  if (!mutant) throw new Error("There are no mutants.");
  writeFileSync(join(folder, "band.test.ts"), "");

  it("counts until the file changes", () => {
    new EarlierResults(folder).remember(mutant, "the compiler");
    expect(new EarlierResults(folder).noticedBy(mutant)).toBe("the compiler");
    writeFileSync(join(folder, "band.ts"), `${code}// More.\n`);
    expect(new EarlierResults(folder).noticedBy(mutant)).toBeUndefined();
  });
});

describe("a function's mark", () => {
  const nested = `const twice = (n: number) => ({ value: [n].map((each) => each * 2) });
function half(n: number): number {
  return n / 2;
}
class Rates {
  get first() {
    return twice(3);
  }
}`;

  it("is set when the function runs, not before, and changes no result", () => {
    const ran = new Uint8Array(4);
    const inScope = { ran, script: withMarks(nested, "rates.ts", 0).replace(/: number/g, "") };
    const { half, Rates } = new Function("ran", `globalThis.__ran = ran; ${inScope.script}; return { half, Rates };`)(
      ran,
    );
    try {
      expect([...ran]).toEqual([0, 0, 0, 0]);
      expect(half(8)).toBe(4);
      expect([...ran]).toEqual([0, 0, 1, 0]);
      expect(new Rates().first).toEqual({ value: [6] });
      expect([...ran]).toEqual([1, 1, 1, 1]);
    } finally {
      Reflect.deleteProperty(globalThis, "__ran");
    }
  });

  it("stands for the innermost function around a mutant", () => {
    const functions = functionsIn(nested, "rates.ts");
    const at = (text: string) => functionAt(functions, nested.indexOf(text), nested.indexOf(text) + text.length);
    expect([at("n / 2"), at("each * 2"), at("[n]"), at("twice")]).toEqual([2, 1, 0, -1]);
  });
});
