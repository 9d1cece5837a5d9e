import { expect, it } from "vitest";
import { openWithMocks, run, runForOneCall, save } from "./with-mocks.ts";

const maxStoreBytes = 500 * 1024;
const sizeOf = (texts: Record<string, string>) =>
  Object.entries(texts).reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);

/** A user whose properties hold an unfinished run of each of 50 other spreadsheets, and are full. */
async function openWithRunsOf50(startedAt: string) {
  // So slow that one call from the sidebar reads only one page.
  const opened = openWithMocks({ size: 60, latency: 12_000 });
  const { definition } = await save(opened.addOn);
  const store = opened.project.state.userProperties["noor@example.com"] as Record<string, string>;
  const text = JSON.stringify({ print: "", startedAt: Date.parse(startedAt), notes: "x".repeat(8_000) });
  for (let number = 1; number <= 50; number++) store[`engagement.run.spreadsheet${number}.1.0`] = `ab12cd34/1/${text}`;
  for (let number = 0; sizeOf(store) < maxStoreBytes - 200; number++)
    store[`other.${number}`] = "x".repeat(Math.min(8_000, maxStoreBytes - 100 - sizeOf(store)));
  return { opened, definition, store };
}

it("a user's properties get room from runs that were left unfinished in other spreadsheets a week ago", async () => {
  const { opened, definition, store } = await openWithRunsOf50("2026-05-20T09:00:00Z");
  expect((await runForOneCall(opened.addOn, definition.id)).state).toBe("running");
  expect(Object.keys(store).filter((key) => key.startsWith("engagement.run.spreadsheet"))).toEqual([]);
  expect((await run(opened.addOn, definition.id)).state).toBe("done");
});

it("runs of this week in 50 spreadsheets stay, and the user reads what to delete", async () => {
  const { opened, definition, store } = await openWithRunsOf50("2026-05-31T09:00:00Z");
  const said = await runForOneCall(opened.addOn, definition.id).then(
    ({ error }) => `${error?.what} ${error?.advice}`,
    (error: Error) => error.message,
  );
  expect(said).toContain("What the add-on can store for you or this spreadsheet is full: Google allows 500 KB.");
  expect(Object.keys(store).filter((key) => key.startsWith("engagement.run.spreadsheet"))).toHaveLength(50);
});
