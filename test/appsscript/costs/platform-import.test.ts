import { expect, it } from "vitest";
import { batchOf, importInto, post } from "../add-on.ts";
import { openWithMocks, runForOneCall, save } from "../connect/with-mocks.ts";

/** Cells that a run over some 2,000 posts in portions of 1,000 reads, in a sheet with other posts. */
async function cellsReadBeside(otherPosts: number): Promise<number> {
  const opened = openWithMocks({ size: 2_250 });
  const others = Array.from({ length: otherPosts }, (_, index) => post(index, { url: `https://example.com/${index}` }));
  await importInto(opened.addOn, batchOf(others));
  const { definition } = await save(opened.addOn, { period: { kind: "last", days: 3650 } });
  let cells = 0;
  for (let state = "running"; state === "running"; ) {
    ({ state } = await runForOneCall(opened.addOn, definition.id));
    cells += opened.addOn.lastExecution()?.cellsRead ?? 0;
  }
  opened.workbook.dispose();
  return cells;
}

it("an import from a platform reads the keys of each row of a full sheet once, whatever it writes in portions", async () => {
  const perRow = ((await cellsReadBeside(600)) - (await cellsReadBeside(200))) / 400;
  // Platform, account, id, link, time and text have to be read.
  expect(perRow).toBeGreaterThanOrEqual(6);
  expect(perRow).toBeLessThanOrEqual(1.2 * 6);
});
