import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { blueskyMock } from "../../scripts/mocks/bluesky.ts";
import { mastodonMock } from "../../scripts/mocks/mastodon.ts";
import type { ConnectState, RunState } from "../../src/rpc/connect-calls.ts";
import type { Listening } from "../../src/rpc/listen-calls.ts";
import type { MadeReport, RefreshedReport, ReportOptions } from "../../src/rpc/report-calls.ts";
import type { Settings, ShareResult, Sharing } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, post } from "./add-on.ts";
import { openWithMocks, readConnectState, readHistory, rowsOf, run, type WithMocks } from "./connect/with-mocks.ts";
import { blockOf, controlOf, errorsIn } from "./read-report.ts";

/**
 * A spreadsheet and the script's properties as version 0.1 wrote them; they cannot be generated again. Noor had imported
 * three Instagram posts from two files, 40 Bluesky posts on a daily schedule and the first 40 of 44 Mastodon posts;
 * another import waits for Bluesky's rate limit.
 */
const { at, state, snapshot } = JSON.parse(
  gunzipSync(readFileSync("test/appsscript/fixtures/version-0.1.json.gz")).toString(),
);
/** The mocks' date when the fixture was written, which determines the dates of their posts. */
const mockDate = "2026-06-01";

let opened: WithMocks;
afterEach(() => opened.workbook.dispose());

async function openSpreadsheet(): Promise<WithMocks> {
  const opened = openWithMocks({
    at,
    size: 44,
    platforms: [blueskyMock, mastodonMock],
    savedState: { state, snapshot, caches: new Map() },
  });
  Object.assign(opened.demo.world, { today: mockDate });
  await calculated(opened, 150);
  return opened;
}

/** Waits until the first row shows this many interactions: results are written a moment after a calculation. */
async function calculated(opened: WithMocks, interactions: number): Promise<void> {
  await opened.workbook.waitForCalculation();
  await expect.poll(() => rowsOf(opened, "Publicaciones")[0]?.Interacciones, { interval: 10 }).toBe(interactions);
}

const postsOf = (opened: WithMocks, platform: string) =>
  rowsOf(opened, "Publicaciones").filter((row) => row.Plataforma === platform);
const likesOf = (opened: WithMocks) => postsOf(opened, "Instagram").map((row) => [row.Texto, row["Me gusta"]]);
const idsOf = (opened: WithMocks) =>
  rowsOf(opened, "Publicaciones").map((row) => `${row.Plataforma} ${row["ID de la publicación"]}`);
const importsOf = async ({ addOn }: WithMocks) => (await ask<ConnectState>(addOn, "readConnect")).imports;

describe("a spreadsheet of version 0.1", () => {
  it("a spreadsheet of version 0.1 shows its settings, brands, connection, imports and history as before", async () => {
    opened = await openSpreadsheet();
    expect(await ask<Settings>(opened.addOn, "readSettings")).toMatchObject({
      language: "nl",
      followers: [{ platform: "instagram", account: "brood.en.boon", followers: 10_000 }],
    });
    expect(await ask(opened.addOn, "readMappings")).toMatchObject([
      { fingerprint: "link.hearts", columns: { link: "url", hearts: "likes" }, dayMonthOrder: "dayFirst" },
    ]);
    const { brands } = await ask<Listening>(opened.addOn, "readListening");
    expect(brands.map(({ name, isOwn }) => [name, isOwn])).toEqual([
      ["Brood & Boon", true],
      ["De Korst", false],
    ]);
    const { connections, imports } = await readConnectState(opened.addOn);
    expect(connections).toMatchObject([{ platform: "youtube", kind: "key", isBroken: false }]);
    expect(imports).toMatchObject([
      {
        definition: { platform: "bluesky", schedule: { every: "day", hour: 9 } },
        isOwnSchedule: true,
        nextRunAt: "2026-06-03T07:00:00.000Z",
        lastRun: { state: "done", wasScheduled: true, error: null },
      },
      {
        definition: { platform: "bluesky" },
        lastRun: { state: "waiting", error: { what: "De limiet van Bluesky is bereikt tot 10:36." } },
      },
      { definition: { platform: "mastodon" }, lastRun: { state: "running", added: 40 } },
    ]);
    expect(await readHistory(opened.addOn)).toMatchObject([
      { file: "bakery.example.com (Bluesky)", sheet: "Publicaciones", added: 40, canUndo: true },
      { file: "posts.csv", added: 1, updated: 1, canUndo: true },
      { file: "posts.csv", added: 2, updated: 0 },
    ]);
  });

  it("a newer file updates a spreadsheet of version 0.1 in its existing rows and columns", async () => {
    opened = await openSpreadsheet();
    const headers = Object.keys(rowsOf(opened, "Publicaciones")[0] ?? {});
    const newer = batchOf([post(3, { likes: 320 }), post(4)], { exportedOn: "2026-06-02" });
    expect(await importInto(opened.addOn, newer)).toMatchObject({ sheet: "Publicaciones", added: 1, updated: 1 });
    await calculated(opened, 150);
    expect(likesOf(opened)).toEqual([
      ["Loaf 1", 100],
      ["Loaf 2", 250],
      ["Loaf 3", 320],
      ["Loaf 4", 400],
    ]);
    expect(Object.keys(rowsOf(opened, "Publicaciones")[0] ?? {})).toEqual(headers);
  });

  it("an import of version 0.1 can be undone", async () => {
    opened = await openSpreadsheet();
    const [, secondFile] = await readHistory(opened.addOn);
    expect(await ask(opened.addOn, "undoImport", secondFile?.id)).toEqual({ removed: 1, restored: 1 });
    expect(likesOf(opened)).toEqual([
      ["Loaf 1", 100],
      ["Loaf 2", 200],
    ]);
  });

  it("a report of version 0.1 is refreshed with newer rows, without reporting changes by users", async () => {
    opened = await openSpreadsheet();
    await importInto(opened.addOn, batchOf([post(4)], { exportedOn: "2026-06-02" }));
    const { reports } = await ask<ReportOptions>(opened.addOn, "readReportOptions");
    expect(reports.map(({ sheet }) => sheet)).toEqual(["Informe"]);
    const request = { sheetId: reports[0]?.sheetId, overwrite: false };
    expect(await ask<RefreshedReport>(opened.addOn, "refreshReport", request)).toEqual({ done: true });
    await opened.workbook.waitForCalculation();
    const report = { ...opened, made: reports[0] as MadeReport };
    // (150 + 300 + 350 + 450) / 4 interactions of 10,000 followers.
    const instagram = blockOf(report, "Plataformas y benchmarks").find((row) => row[1] === "Instagram");
    expect(instagram?.filter((cell) => cell !== "").slice(0, 4)).toEqual(["Instagram", "4", "3.13%", "Seguidores"]);
    // Version 0.1 had each yellow cell below its label, and now it is to the right.
    const yellowCells = {
      Desde: "01/05/2026",
      Hasta: "31/05/2026",
      Plataformas: "Todas",
      Cuentas: "brood.en.boon",
      "Tasa de interacción según": "Seguidores",
      "Sector del benchmark": "Todos los sectores",
      "Cuentas de la competencia": "Ninguna",
      Idioma: "Español",
    };
    for (const [label, value] of Object.entries(yellowCells))
      expect([label, controlOf(report, label).getDisplayValue()]).toEqual([label, value]);
    expect(errorsIn(report)).toEqual([]);
    expect(await ask<RefreshedReport>(opened.addOn, "refreshReport", request)).toEqual({ done: true });
  });

  it("a trigger of version 0.1 runs scheduled and unfinished imports without duplicating a row", async () => {
    opened = await openSpreadsheet();
    expect(opened.runTriggersAt("2026-06-03T07:06:00Z")).toBe(1);
    const imports = await importsOf(opened);
    expect(imports.map(({ lastRun }) => [lastRun?.state, lastRun?.at.slice(0, 10)])).toEqual([
      ["done", "2026-06-03"],
      ["done", "2026-06-03"],
      ["done", "2026-06-03"],
    ]);
    expect(imports[0]?.nextRunAt).toBe("2026-06-04T07:00:00.000Z");
    expect(new Set(idsOf(opened)).size).toBe(idsOf(opened).length);
    expect(postsOf(opened, "Bluesky")).toHaveLength(40);
    expect(postsOf(opened, "Mastodon")).toHaveLength(44);
  });

  it("an unfinished run of version 0.1 continues where it stopped, as one import in the history", async () => {
    opened = await openSpreadsheet();
    const [, , mastodon] = await importsOf(opened);
    const state: RunState = await run(opened.addOn, mastodon?.definition.id ?? "");
    expect(state).toMatchObject({ state: "done", read: 44, sheets: [{ added: 44, updated: 0, unchanged: 0 }] });
    expect(opened.requests()).toBe(2);
    expect((await readHistory(opened.addOn))[0]).toMatchObject({
      file: "broodenboon@mastodon.nl (Mastodon)",
      added: 44,
    });
  });

  it("formulas replaced by version 0.1 are restored, and show the same", async () => {
    opened = await openSpreadsheet();
    const shown = rowsOf(opened, "Publicaciones");
    expect((await ask<Sharing>(opened.addOn, "readSharing")).replaced).toMatchObject({ formulas: 3 });
    const { changes } = await ask<ShareResult>(opened.addOn, "bringFormulasBack", "workbook");
    expect(changes).toMatchObject([{ sheet: "Publicaciones", formulas: 3, what: "back" }]);
    await calculated(opened, 150);
    const [formulas = []] = opened.app.getSheetByName("Publicaciones")?.getDataRange().getFormulas() ?? [];
    expect(formulas.filter(Boolean).map((formula) => /[A-Z_]{8,}/.exec(formula)?.[0])).toEqual([
      "ENGAGEMENTS",
      "ENGAGEMENT_RATE",
      "ENGAGEMENT_BAND",
    ]);
    expect(rowsOf(opened, "Publicaciones")).toEqual(shown);
  });

  it("its table and its report are known after the spreadsheet went through Excel", async () => {
    opened = await openSpreadsheet();
    const uploaded = opened.throughExcelAs({ email: "ana@example.com", locale: "es", role: "owner" });
    const { reports, canReport } = await ask<ReportOptions>(uploaded.addOn, "readReportOptions");
    expect([reports.map(({ sheet }) => sheet), canReport]).toEqual([["Informe"], true]);
    const refresh = (overwrite: boolean) =>
      ask(uploaded.addOn, "refreshReport", { sheetId: reports[0]?.sheetId, overwrite });
    // Formulas without a figure, which users could have written.
    expect(await refresh(false)).toEqual({ done: false, changed: [52, 53, 54] });
    expect(await refresh(true)).toEqual({ done: true });
    await uploaded.workbook.waitForCalculation();
    const report = { ...uploaded, made: { sheetId: 0, sheet: "Informe" } };
    const shown = ["Desde", "Hasta", "Cuentas", "Idioma"].map((name) => controlOf(report, name).getDisplayValue());
    expect(shown).toEqual(["01/05/2026", "31/05/2026", "brood.en.boon", "Español"]);
    uploaded.workbook.dispose();
  });
});
