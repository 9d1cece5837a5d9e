import { afterEach, describe, expect, it } from "vitest";
import { chatwootMock } from "../../../scripts/mocks/chatwoot.ts";
import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import { zendeskMock } from "../../../scripts/mocks/zendesk.ts";
import type { MadeReport, ReportRequest } from "../../../src/rpc/report-calls.ts";
import { ask } from "../add-on.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";
import { openWithMocks, run, save, type WithMocks } from "./with-mocks.ts";

const helpDesks = [zendeskMock, chatwootMock];
const keys = helpDesks.map((platform) => mockCredentials(platform).key as string);

/** Days in the spreadsheet's time zone, two hours ahead of UTC. */
const period = { from: "2026-05-26", to: "2026-05-31" };
const dayOf = (time: string) => new Date(Date.parse(time) + 2 * 3_600_000).toISOString().slice(0, 10);

let opened: WithMocks;
afterEach(() => expectNoSecretOutsideUserProperties(opened, keys));

async function withConversations() {
  opened = openWithMocks({ platforms: helpDesks, size: 60 });
  for (const [index, { id, account }] of helpDesks.entries()) {
    await ask(opened.addOn, "addKey", { platform: id, key: keys[index] });
    const { definition } = await save(opened.addOn, {
      platform: id,
      account,
      isPublic: false,
      tables: ["conversations"],
    });
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done" });
  }
  expect(opened.demo.violations).toEqual([]);
  const all = helpDesks.flatMap((platform) => platform.expected("conversations", opened.demo.world));
  const sheet = opened.app.getSheetByName("Conversations") as GoogleAppsScript.Spreadsheet.Sheet;
  return { all, sheet };
}

/** Seconds from question to first response, in ascending order. */
const waitsIn = (rows: readonly Record<string, unknown>[]): number[] =>
  rows
    .flatMap(({ received_at: from, first_response_at: to }) =>
      typeof to === "string" ? [(Date.parse(to) - Date.parse(String(from))) / 1000] : [],
    )
    .sort((a, b) => a - b);

function median(numbers: readonly number[]): number {
  const [low = 0, high = 0] = [numbers[Math.ceil(numbers.length / 2) - 1], numbers[Math.floor(numbers.length / 2)]];
  return (low + high) / 2;
}

const secondsOf = (duration: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = duration.split(":").map(Number);
  return hours * 3_600 + minutes * 60 + seconds;
};

describe("conversations of two help desks", () => {
  it("conversations yield the response rate and time, and unanswered ones stay blank", async () => {
    const { all, sheet } = await withConversations();
    const [headers = []] = sheet.getDataRange().getValues() as string[][];
    expect(sheet.getLastRow()).toBe(all.length + 1);
    const columnOf = (header: string) => {
      const letter = String.fromCharCode(65 + headers.indexOf(header));
      return `${letter}2:${letter}${all.length + 1}`;
    };
    const [received, answered] = [columnOf("Received at"), columnOf("First response at")];
    const free = sheet.getRange(1, headers.length + 2, 2, 1);
    free.setFormulas([
      [`=RESPONSE_RATE(COUNT(${answered}),COUNT(${received}))`],
      [`=RESPONSE_TIME(${received},${answered},"median")`],
    ]);
    await opened.workbook.waitForCalculation();
    const waits = waitsIn(all);
    const [[rate], [time]] = free.getValues() as [[number], [number]];
    expect(waits.length).toBeLessThan(all.length);
    expect(rate).toBeCloseTo(waits.length / all.length, 10);
    expect(time * 86_400).toBeCloseTo(median(waits), 3);
    const flags = sheet.getRange(columnOf("Answered")).getValues().flat();
    expect(flags.filter((flag) => flag === true)).toHaveLength(waits.length);
    expect(flags.filter((flag) => flag === false)).toHaveLength(all.length - waits.length);
  });

  it("a report shows the same response rate and time for its period", async () => {
    const { all } = await withConversations();
    const request: ReportRequest = {
      ...period,
      platforms: [],
      accounts: [],
      competitors: [],
      audience: "followers",
      industry: "All industries",
      language: "en",
    };
    await ask<MadeReport>(opened.addOn, "createReport", request);
    await opened.workbook.waitForCalculation();
    const cells = opened.app.getSheetByName("Report")?.getDataRange().getDisplayValues() ?? [];
    const start = cells.findIndex((row) => row[1] === "Customer care");
    const after = (label: string) => {
      const row = cells.slice(start).find((one) => one.includes(label)) ?? [];
      return row.slice(row.indexOf(label) + 1).find((cell) => cell !== "") ?? "";
    };
    const rows = all.filter(({ received_at: time }) => {
      const day = dayOf(String(time));
      return day >= period.from && day <= period.to;
    });
    const waits = waitsIn(rows);
    expect(rows.length).toBeGreaterThan(20);
    expect(after("Received")).toBe(String(rows.length));
    expect(after("Answered")).toBe(String(waits.length));
    expect(after("Response rate")).toBe(`${((100 * waits.length) / rows.length).toFixed(2)}%`);
    expect(secondsOf(after("Median response time"))).toBe(median(waits));
  });
});
