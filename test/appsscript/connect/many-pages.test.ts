import { expect, it } from "vitest";
import { openWithMocks, run, save } from "./with-mocks.ts";

/** Reads of cells in a run over posts that the sheet has already. */
async function readsOfSecondRun(posts: number): Promise<{ posts: number; reads: number }> {
  const opened = openWithMocks({ size: posts });
  const { definition } = await save(opened.addOn, { period: { kind: "last", days: 3650 } });
  await run(opened.addOn, definition.id);
  const { read } = await run(opened.addOn, definition.id);
  return { posts: read, reads: opened.addOn.lastExecution()?.calls.get("Range.getValues") ?? 0 };
}

it("a run reads the keys of a full sheet once, however many pages the platform returns", async () => {
  const [few, many] = [await readsOfSecondRun(1_100), await readsOfSecondRun(2_250)];
  expect([few.posts > 900, many.posts > 1_900]).toEqual([true, true]);
  // Rows are written by 1,000; those that are known are read before, in one call for each group of adjacent columns.
  expect(many.reads - few.reads).toBeLessThanOrEqual(5);
});
