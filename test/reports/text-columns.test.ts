import { expect, it } from "vitest";
import { textColumns } from "../../src/reports/figures/choice-columns.ts";
import { inputs } from "./planned-inputs.ts";

const keysOf = (changes: Partial<typeof inputs>) =>
  textColumns({ ...inputs, ...changes }).flatMap(({ names }) =>
    (names ?? []).flatMap((name) => (name?.startsWith("t.") ? [name] : [])),
  );
const has = (keys: readonly string[]) =>
  ["t.platform", "t.results", "t.ads"].map((start) => keys.some((key) => key.startsWith(start)));

const { posts } = inputs.sources;
const { posts: rows } = inputs.contents;
const withAds = { contents: { posts: { ...rows, ads: ["1"] } } } as unknown as Partial<typeof inputs>;
const withTraffic = { sources: { posts, traffic: posts } } as Partial<typeof inputs>;

it("a report has the texts about results and ads only where there are any, and all others always", () => {
  expect(has(keysOf({}))).toEqual([true, false, false]);
  expect(has(keysOf(withTraffic))).toEqual([true, true, false]);
  expect(has(keysOf(withAds))).toEqual([true, false, true]);
  expect(has(keysOf({ ...withTraffic, ...withAds }))).toEqual([true, true, true]);
});
