import { describe, expect, it } from "vitest";
import { ask, bo } from "../add-on.ts";
import {
  bakery,
  column,
  expectedRowCount,
  openWithMocks,
  readConnectState,
  readHistory,
  readOnlyImport,
  rowsOf,
  run,
  save,
} from "./with-mocks.ts";

const viewer = { email: "client@example.com", locale: "es", role: "viewer" } as const;

describe("an import from a platform", () => {
  it("an import from a platform is saved for all users, and merges rows as files do", async () => {
    const opened = openWithMocks();
    const saved = await save(opened.addOn, { tables: ["posts", "days"] });
    expect(saved).toMatchObject({ canRun: true, lastRun: null, nextRunAt: null, running: null, scheduleOf: "" });
    const state = await run(opened.addOn, saved.definition.id);
    expect(state).toMatchObject({
      state: "done",
      until: null,
      table: null,
      read: 28,
      skipped: 0,
      notes: [],
      error: null,
    });
    expect(state.sheets).toMatchObject([
      { table: "posts", sheet: "Posts", added: 27, updated: 0 },
      { table: "days", sheet: "Days", added: 1, updated: 0 },
    ]);
    const [newest] = rowsOf(opened);
    expect(newest).toMatchObject({
      Platform: "Bluesky",
      Account: "bakery.example.com",
      Source: "Bluesky API (2026-06-01)",
      "Post ID": "at://did:plc:inventedbakery00000000000/app.bsky.feed.post/3k00000000000",
    });
    expect(column(opened, "Followers", "Days")).toEqual([2381]);
    expect(opened.demo.violations).toEqual([]);
  });

  it("an import shows its last run, with user and result, and the account's name once it is known", async () => {
    const opened = openWithMocks();
    const { definition } = await save(opened.addOn, { account: "https://bsky.app/profile/bakery.example.com" });
    await run(opened.addOn, definition.id);
    expect(await readOnlyImport(opened.addOn)).toMatchObject({
      definition: { account: "bakery.example.com", accountName: "bakery.example.com" },
      lastRun: { who: "noor@example.com", state: "done", added: 27, updated: 0, wasScheduled: false, error: null },
      running: null,
    });
  });

  it("the history has one line per run, with account, platform, sheets and number of rows, and one undo", async () => {
    const opened = openWithMocks();
    const { definition } = await save(opened.addOn, { tables: ["posts", "days"] });
    await run(opened.addOn, definition.id);
    const lines = await readHistory(opened.addOn);
    expect(lines.map(({ file, format, sheet, added }) => [file, format, sheet, added])).toEqual([
      ["bakery.example.com (Bluesky)", "Bluesky API", "Days, Posts", 28],
    ]);
    expect(await ask(opened.addOn, "undoImport", lines[0]?.id)).toEqual({ removed: 28, restored: 0 });
    expect([column(opened, "Date", "Days"), column(opened, "Text")].flat().filter((cell) => cell !== "")).toEqual([]);
    expect(await readHistory(opened.addOn)).toMatchObject([{ wasUndone: true, canUndo: false }]);
  });

  it("undo removes all rows of an import", async () => {
    const opened = openWithMocks();
    const { definition } = await save(opened.addOn);
    await run(opened.addOn, definition.id);
    const [line] = await readHistory(opened.addOn);
    expect(await ask(opened.addOn, "undoImport", line?.id)).toEqual({ removed: 27, restored: 0 });
    expect(column(opened, "Text").filter((text) => text !== "")).toEqual([]);
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done", read: 27 });
    expect(rowsOf(opened)).toHaveLength(27);
  });

  it("an import writes to the sheet that it names", async () => {
    const opened = openWithMocks();
    const { definition } = await save(opened.addOn, { sheet: "Competitor" });
    await run(opened.addOn, definition.id);
    expect(rowsOf(opened, "Competitor")).toHaveLength(27);
    expect(opened.app.getSheetByName("Posts")).toBeNull();
  });

  it("an import updates numbers in place, and fills in followers only if that is chosen", async () => {
    const opened = openWithMocks();
    const { definition } = await save(opened.addOn);
    await run(opened.addOn, definition.id);
    const before = column(opened, "Likes");
    expect(column(opened, "Followers")).toEqual(before.map(() => ""));
    opened.waitUntil("2026-06-02T09:00:00Z");
    opened.demo.faults.push((_call, _number, answer) => {
      const reply = answer();
      if ("failure" in reply) return reply;
      return {
        ...reply,
        text: reply.text.replace(/"likeCount":(\d+)/g, (_, likes) => `"likeCount":${Number(likes) + 1}`),
      };
    });
    await save(opened.addOn, { id: definition.id, fillFollowers: true });
    expect(await run(opened.addOn, definition.id)).toMatchObject({ sheets: [{ added: 0, updated: 27 }] });
    expect(column(opened, "Likes")).toEqual(before.map((likes) => Number(likes) + 1));
    expect(column(opened, "Followers")).toEqual(before.map(() => 2381));
  });

  it("an import reads the days of its look-back again", async () => {
    const opened = openWithMocks({ size: 60 });
    const { definition } = await save(opened.addOn, { period: { kind: "sinceLast", days: 10 }, lookBack: 2 });
    await run(opened.addOn, definition.id);
    const days = () => [
      ...new Set(column(opened, "Published at").map((time) => (time as Date).toISOString().slice(0, 10))),
    ];
    expect(days()).toHaveLength(12);
    opened.waitUntil("2026-06-02T09:00:00Z");
    const raised = new Set<string>();
    opened.demo.faults.push((_call, _number, answer) => {
      const reply = answer();
      if ("failure" in reply) return reply;
      return { ...reply, text: reply.text.replace(/"likeCount":(\d+)/g, '"likeCount":7777') };
    });
    await run(opened.addOn, definition.id);
    for (const row of rowsOf(opened))
      if (row.Likes === 7777) raised.add((row["Published at"] as Date).toISOString().slice(0, 10));
    expect([...raised].sort()).toEqual(["2026-05-29", "2026-05-30", "2026-05-31", "2026-06-01"]);
  });
});

describe("another user of the spreadsheet", () => {
  it("another user sees an import and can run it", async () => {
    const opened = openWithMocks();
    const { definition } = await save(opened.addOn);
    const others = opened.openAs(bo);
    expect(await readOnlyImport(others)).toMatchObject({ definition, canRun: true });
    expect(await run(others, definition.id)).toMatchObject({ state: "done", read: 27 });
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { who: "bo@example.com", added: 27 } });
  });

  it("another user is told who is running an import, and since when in the spreadsheet's zone", async () => {
    const opened = openWithMocks({ size: 120, latency: 12_000 });
    const { definition } = await save(opened.addOn);
    expect(await ask(opened.addOn, "runImport", { id: definition.id, restart: false })).toMatchObject({
      state: "running",
    });
    const others = opened.openAs(bo);
    expect((await readOnlyImport(others)).running).toEqual({
      who: "noor@example.com",
      since: "2026-06-01T09:00:00.000Z",
    });
    await expect(run(others, definition.id)).rejects.toThrow("noor@example.com voert deze import uit (sinds 11:00).");
    await expect(ask(others, "deleteImport", definition.id)).rejects.toThrow("voert deze import uit");
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done" });
    expect(await run(others, definition.id)).toMatchObject({ state: "done", sheets: [{ added: 0, updated: 0 }] });
    expect(rowsOf(opened)).toHaveLength(expectedRowCount(opened));
  });

  it("a user with view access sees the imports, but can neither run nor change them", async () => {
    const opened = openWithMocks();
    const { definition } = await save(opened.addOn);
    const others = opened.openAs(viewer);
    expect(await readOnlyImport(others)).toMatchObject({ canRun: false });
    for (const [name, request] of [
      ["saveImport", bakery],
      ["runImport", { id: definition.id, restart: false }],
      ["deleteImport", definition.id],
    ] as const)
      await expect(ask(others, name, request)).rejects.toThrow("Solo puedes ver o comentar esta hoja de cálculo.");
    expect(opened.requests()).toBe(0);
    expect((await readConnectState(opened.addOn)).imports).toHaveLength(1);
  });
});

describe("an import that is not valid", () => {
  it.each([
    [{ account: "two words" }, "This isn't a valid Bluesky account name. Use a format such as name.bsky.social."],
    [{ tables: [] }, "The import has no tables. Choose at least one table."],
    [{ period: { kind: "fixed", from: "2026-06-02", to: "2026-06-01" } }, "The dates aren't valid."],
    [{ id: "no such" }, "This import no longer exists."],
  ] as const)("an import that is not valid is rejected with advice: %o", async (change, sentence) => {
    const opened = openWithMocks();
    await expect(save(opened.addOn, change as object)).rejects.toThrow(sentence);
    expect((await readConnectState(opened.addOn)).imports).toEqual([]);
  });
});

describe("deleting an import", () => {
  it("deleting an import removes everything but its rows", async () => {
    const opened = openWithMocks();
    const { definition } = await save(opened.addOn, { schedule: { every: "hour" } });
    await run(opened.addOn, definition.id);
    await ask(opened.addOn, "deleteImport", definition.id);
    expect((await readConnectState(opened.addOn)).imports).toEqual([]);
    expect(rowsOf(opened)).toHaveLength(27);
    expect(opened.project.state.triggers).toEqual([]);
    const stored = JSON.stringify([opened.project.state, opened.workbook.snapshot()]);
    expect(stored).not.toContain(definition.id);
  });

  it("deleting an import that another user has deleted is no error", async () => {
    const opened = openWithMocks();
    expect(await ask(opened.addOn, "deleteImport", "no such")).toBeNull();
  });
});

describe("a copy of the spreadsheet", () => {
  it("a copy of the spreadsheet has the imports, without their schedules", async () => {
    const opened = openWithMocks();
    await save(opened.addOn, { schedule: { every: "day", hour: 9 } });
    const copy = opened.copyAs({ email: "ana@example.com", locale: "es", role: "owner" });
    copy.addOn.clickMenu("Abrir la barra lateral");
    expect(await readOnlyImport(copy.addOn)).toMatchObject({
      definition: { account: "bakery.example.com", schedule: { every: "hand" } },
      scheduleOf: "",
      isOwnSchedule: false,
      nextRunAt: null,
    });
  });
});
