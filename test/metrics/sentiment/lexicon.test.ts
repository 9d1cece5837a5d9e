import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { entriesOf, packedFiles, packedFolder } from "../../../scripts/lexicon.ts";
import { loadLexicon } from "../../../src/metrics/sentiment/lexicon.ts";
import { pack, unpack } from "../../../src/metrics/sentiment/pack.ts";

it("the packed lexicons are what the script makes of the packages and the project's own words", () => {
  for (const [file, source] of packedFiles())
    expect(readFileSync(packedFolder + file, "utf8") === source, file).toBe(true);
});

it("the packed lexicons are plain ASCII and below 100 KB in total", () => {
  const sources = [...packedFiles().values()];
  for (const source of sources) expect(source).not.toMatch(/[^\x20-\x7e\n]/);
  expect(sources.join("").length).toBeLessThan(100_000);
});

it("unpack returns what was packed, in half points from -4 to 4", () => {
  const entry = fc.stringMatching(/^[a-z][a-z0-9'* -]{0,30}$/);
  const value = fc.integer({ min: -8, max: 8 }).map((halves) => halves / 2);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(entry, value), { selector: ([word]) => word }), (entries) => {
      const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
      expect([...unpack(pack(new Map(entries)))]).toEqual(sorted.map(([word, number]) => [word, number + 0]));
    }),
  );
});

it("pack rounds values to half points and limits them to 4", () => {
  expect([
    ...unpack(
      pack(
        new Map([
          ["a", 1.3],
          ["b", -9],
        ]),
      ),
    ),
  ]).toEqual([
    ["a", 1.5],
    ["b", -4],
  ]);
});

it.each([
  ["en", 4000],
  ["es", 2500],
  ["nl", 4000],
] as const)("the %s lexicon has more than %d words and phrases", (language, minimum) => {
  const { words, phrases } = loadLexicon(language);
  const count = words.size + [...phrases.values()].reduce((sum, list) => sum + list.length, 0);
  expect(count).toBe(entriesOf(language).size);
  expect(count).toBeGreaterThan(minimum);
});
