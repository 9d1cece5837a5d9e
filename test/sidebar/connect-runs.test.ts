import { describe, expect, it } from "vitest";
import { importOf, runState } from "./connect-data.ts";
import { useSidebar } from "./open-sidebar.ts";
import type { ScriptStub } from "./script-stub.ts";

const open = useSidebar();

async function openDataTab(prepare: (script: ScriptStub) => void) {
  const sidebar = await open({ prepare });
  await sidebar.page.getByRole("heading", { name: "Automatic imports" }).waitFor();
  return {
    ...sidebar,
    text: () => sidebar.page.locator("#panel-data").innerText(),
    callsTo: (name: string) => sidebar.script.called.filter((call) => call.name === name).map(({ args }) => args[0]),
    card: sidebar.page.getByRole("listitem").filter({ hasText: "rye.bsky.social" }),
    runNow: () => sidebar.page.getByRole("button", { name: "Run now" }).click(),
  };
}

const error = { what: "Bluesky has no account of this name.", advice: "Check how it is written." };
const failedRun = {
  at: "2026-06-14T04:00:00.000Z",
  who: "rye@example.org",
  wasScheduled: true,
  state: "failed",
  added: 0,
  updated: 0,
  error,
} as const;

describe("the Data tab", () => {
  it("asks for no platform, import or brand as long as there is none", async () => {
    const { page, script } = await open();
    await page.getByRole("button", { name: "Choose platform" }).waitFor();
    expect(script.called.map(({ name }) => name)).toEqual(["readSettings"]);
  });

  it("loads the imports when it is opened, and again each time it is reopened", async () => {
    const { page, callsTo } = await openDataTab(({ connect }) => {
      connect.imports = [importOf()];
    });
    expect(callsTo("readConnect")).toHaveLength(1);
    await page.getByRole("tab", { name: "Share" }).click();
    await page.getByRole("tab", { name: "Data" }).click();
    await expect.poll(() => callsTo("readConnect").length).toBe(2);
  });

  it("shows each import's tables, schedule, owner, last result and next run", async () => {
    const { text } = await openDataTab(({ connect }) => {
      connect.imports = [
        importOf(
          { schedule: { every: "week", weekday: 1, hour: 7 } },
          {
            isOwnSchedule: false,
            scheduleOf: "maria@example.org",
            lastRun: { ...failedRun, state: "done", added: 3, updated: 41, error: null },
            nextRunAt: "2026-06-22T05:00:00.000Z",
          },
        ),
      ];
    });
    expect(await text()).toContain("Bluesky · rye.bsky.social");
    expect(await text()).toContain("Posts, Days");
    expect(await text()).toContain("Since last import (refresh window: 14 days)");
    expect(await text()).toContain("Every Monday at 07:00, owner: maria@example.org");
    expect(await text()).toContain("14 Jun 2026, 06:00 by schedule: 3 rows added, 41 updated");
    expect(await text()).toContain("22 Jun 2026, 07:00");
  });

  it("shows that a scheduled run failed, and what to do", async () => {
    const { text } = await openDataTab(({ connect }) => {
      connect.imports = [importOf({}, { lastRun: failedRun })];
    });
    expect(await text()).toContain("Bluesky has no account of this name. Check how it is written.");
    expect(await text()).toContain("14 Jun 2026, 06:00 by schedule: Failed");
  });

  it("shows a run that was stopped in the middle as stopped, with a way to resume it", async () => {
    const { text, page, callsTo } = await openDataTab(({ connect }) => {
      connect.imports = [importOf({}, { lastRun: { ...failedRun, state: "running", error: null } })];
    });
    expect(await text()).toContain("14 Jun 2026, 06:00 by schedule: Stopped");
    await page.getByRole("button", { name: "Resume: Bluesky" }).click();
    await expect.poll(() => callsTo("runImport")).toEqual([{ id: "i1", restart: false }]);
  });

  it("shows a run of a colleague that goes on as in progress", async () => {
    const { text } = await openDataTab(({ connect }) => {
      const running = { who: "maria@example.org", since: "2026-06-14T04:00:00.000Z" };
      connect.imports = [importOf({}, { lastRun: { ...failedRun, state: "running", error: null }, running })];
    });
    expect(await text()).toContain("by schedule: In progress");
  });

  it("offers to connect if the user lacks the connection for an import", async () => {
    const { page } = await openDataTab(({ connect }) => {
      connect.imports = [importOf({ platform: "youtube", isPublic: false }, { canRun: false })];
    });
    await page.getByText("To run this import, connect your YouTube account.").waitFor();
    expect(await page.getByRole("button", { name: "Run now" }).count()).toBe(0);
    await page.getByRole("button", { name: "Connect YouTube" }).click();
    await page.getByRole("link", { name: "Sign in to YouTube" }).waitFor();
  });

  it("shows who is running an import and since when", async () => {
    const { text } = await openDataTab(({ connect }) => {
      connect.imports = [importOf({}, { running: { who: "maria@example.org", since: "2026-06-15T08:00:00.000Z" } })];
    });
    expect(await text()).toContain("maria@example.org is running this import (since 15 Jun 2026, 10:00).");
  });

  it("edits an import in the form that created it, with its settings filled in", async () => {
    const { page, callsTo } = await openDataTab(({ connect }) => {
      connect.imports = [
        importOf({
          period: { kind: "last", days: 30 },
          lookBack: 0,
          schedule: { every: "week", weekday: 3, hour: 13 },
        }),
      ];
    });
    await page.getByRole("button", { name: "Edit: Bluesky" }).click();
    expect(await page.getByLabel("Number of days").inputValue()).toBe("30");
    expect(await page.getByLabel("Day of the week").inputValue()).toBe("3");
    await page.getByLabel("Number of days").fill("60");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Last 60 days").waitFor();
    expect(callsTo("saveImport")).toMatchObject([
      { id: "i1", account: "rye.bsky.social", period: { days: 60 }, schedule: { every: "week", weekday: 3, hour: 13 } },
    ]);
    expect(callsTo("runImport")).toEqual([]);
  });

  it("deletes an import only after confirmation", async () => {
    const { page, callsTo } = await openDataTab(({ connect, answers }) => {
      connect.imports = [importOf()];
      answers.deleteImport = () => {
        connect.imports = [];
        return null;
      };
    });
    await page.getByRole("button", { name: "Delete: Bluesky" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(callsTo("deleteImport")).toEqual([]);
    await page.getByRole("button", { name: "Delete: Bluesky" }).click();
    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("heading", { name: "Automatic imports" }).waitFor({ state: "detached" });
    expect(callsTo("deleteImport")).toEqual(["i1"]);
  });

  it("runs an import that a colleague changed only after it was confirmed", async () => {
    const toConfirm = { shown: "changed", isChanged: true, changedBy: "bo@example.com", brands: [] };
    const { page, callsTo } = await openDataTab(({ connect, answers }) => {
      connect.imports = [importOf({}, { toConfirm })];
      answers.confirmImport = () => {
        const confirmed = importOf();
        connect.imports = [confirmed];
        return confirmed;
      };
    });
    await page.getByText("bo@example.com changed what this import reads.").waitFor();
    expect(await page.getByRole("button", { name: "Run now: Bluesky" }).count()).toBe(0);
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByRole("button", { name: "Run now: Bluesky" }).waitFor();
    expect(callsTo("confirmImport")).toEqual([{ id: "i1", shown: "changed" }]);
  });
});

describe("running an import", () => {
  it("continues to the end with visible progress, even while another tab is open", async () => {
    const { page, script, callsTo, runNow, text } = await openDataTab(({ connect }) => {
      connect.imports = [importOf()];
      connect.runs = [
        runState({ state: "running", table: "posts", read: 340 }),
        runState({ state: "running", table: "days", read: 1_204 }),
        runState({
          sheets: [{ table: "posts", sheetId: 1, sheet: "Posts", added: 34, updated: 12, unchanged: 0 }],
          skipped: 2,
          notes: ["Bluesky no longer tells the figure “plays”."],
        }),
      ];
    });
    const release = script.hold("runImport");
    await runNow();
    await page.getByText("Connecting…").waitFor();
    expect(await page.getByRole("button", { name: "Run now" }).getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("tab", { name: "Formulas" }).click();
    release();
    await expect.poll(() => callsTo("runImport").length).toBe(3);
    await page.getByRole("tab", { name: "Data" }).click();
    await page.getByText("Posts: 34 rows added, 12 updated").waitFor();
    expect(await text()).toContain("Skipped 2 rows");
    expect(await text()).toContain("Bluesky no longer tells the figure “plays”.");
    expect(callsTo("runImport")).toEqual(Array(3).fill({ id: "i1", restart: false }));
  });

  it("shows how many rows of which table were read", async () => {
    const { page, script, runNow } = await openDataTab(({ connect }) => {
      connect.imports = [importOf()];
      connect.runs = [runState({ state: "running", table: "posts", read: 1_204 })];
    });
    await runNow();
    await page.getByText("Posts: 1,204 rows imported…").waitFor();
    script.connect.runs = [runState()];
    await page.getByText("No changes: everything was already in the sheets.").waitFor();
  });

  it("pauses when the platform requires it, shows why and until when, and continues automatically", async () => {
    const { page, callsTo, runNow, text } = await openDataTab(({ connect }) => {
      connect.imports = [importOf()];
      connect.runs = [
        runState({
          state: "waiting",
          until: new Date(Date.now() + 3_000).toISOString(),
          error: { what: "Bluesky lets nothing more be read for a moment.", advice: "You need not do anything." },
        }),
        runState(),
      ];
    });
    await runNow();
    await page.getByText("Bluesky lets nothing more be read for a moment. You need not do anything.").waitFor();
    expect(await text()).toContain("Resumes automatically after");
    await page.getByText("No changes: everything was already in the sheets.").waitFor();
    expect(callsTo("runImport")).toHaveLength(2);
  });

  it("offers to continue or restart after an interruption", async () => {
    const { page, callsTo } = await openDataTab(({ connect }) => {
      connect.imports = [importOf({}, { lastRun: { ...failedRun, state: "waiting", error: null } })];
    });
    expect(await page.getByRole("button", { name: "Resume: Bluesky" }).count()).toBe(1);
    await page.getByRole("button", { name: "Start over: Bluesky" }).click();
    await expect.poll(() => callsTo("runImport")).toEqual([{ id: "i1", restart: true }]);
  });

  it("shows what to do after a failure, and can be tried again", async () => {
    const { page, script, runNow, text } = await openDataTab(({ connect, answers }) => {
      connect.imports = [importOf()];
      answers.runImport = () => {
        connect.imports = [importOf({}, { lastRun: failedRun })];
        return runState({ state: "failed", error });
      };
    });
    await runNow();
    await page.getByText("Check how it is written.").waitFor();
    await expect.poll(text).toContain("Failed");
    script.answers.runImport = () => runState();
    await runNow();
    await page.getByText("No changes: everything was already in the sheets.").waitFor();
  });

  it("explains in words that a call failed, without the original error text", async () => {
    const { page, script, runNow, text } = await openDataTab(({ connect }) => {
      connect.imports = [importOf()];
    });
    script.failNext("runImport", "NetworkError: HTTP 0 token=abcdef");
    await runNow();
    await page.getByText("Can't reach the spreadsheet.").waitFor();
    expect(await text()).not.toContain("token");
  });
});
