import { beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { type ImportRecord, updateRecord } from "../../../src/appsscript/connect/import-records.ts";
import { type StoredImport, storeImport } from "../../../src/appsscript/connect/stored-imports.ts";
import { importsToWaitFor, missingData, missingSentences } from "../../../src/appsscript/delivery/missing-data.ts";
import { insertSheet } from "../../../src/appsscript/open-spreadsheet.ts";
import type { NewestDay } from "../../../src/appsscript/report/newest-days.ts";
import { metadataKeys, setSheetValue } from "../../../src/appsscript/sheet/metadata.ts";
import { openScript } from "../connect/in-script.ts";

const may = { from: "2026-05-01", to: "2026-05-31" };
const everything = { platforms: [], accounts: [], competitors: [] };
let script: ReturnType<typeof openScript>;
beforeEach(() => {
  script = openScript(noNetwork, createHeadlessWorkbook());
});

const row = (platform: string, account: string, day: string): NewestDay => ({ platform, account, day });

/** What May's report lacks, where these are the newest days of the spreadsheet's rows. */
const missing = (newest: readonly NewestDay[], choices: Partial<typeof everything> | Record<string, string[]> = {}) =>
  script.inScript(() => missingData(may, { ...everything, ...choices }, { newestDays: () => [...newest] }));

const data = (platform: string, day: string) => ({ what: "data", platform, day });

describe("files of which a newer one is missing", () => {
  it("are those whose rows end in the month, or up to two months before it", () => {
    const days = ["2026-02-27", "2026-02-28", "2026-05-31", "2026-06-01"];
    // 62 days before 1 May is 28 February.
    expect(days.map((day) => missing([row("Instagram", "rye", day)]).length)).toEqual([0, 1, 1, 0]);
    expect(missing([row("Instagram", "rye", "2026-05-10")])).toEqual([data("Instagram", "2026-05-10")]);
  });

  it("are named by account where a platform has several", () => {
    const rye = row("Instagram", "rye", "2026-05-10");
    expect(missing([rye, row("TikTok", "oat", "2026-06-02")])).toEqual([data("Instagram", "2026-05-10")]);
    expect(missing([rye, row("Instagram", "oat", "2026-06-02")])).toEqual([data("Instagram (rye)", "2026-05-10")]);
  });

  it("do not include rows without an account where another's are newer, since they can be of that one", () => {
    const nobody = row("Instagram", "", "2026-05-10");
    expect(missing([nobody])).toEqual([data("Instagram", "2026-05-10")]);
    expect(missing([nobody, row("Instagram", "oat", "2026-06-01")])).toEqual([]);
    expect(missing([nobody, row("TikTok", "oat", "2026-06-01")])).toEqual([data("Instagram", "2026-05-10")]);
    expect(missing([nobody, row("Instagram", "oat", "2026-05-31")])).toEqual([
      data("Instagram", "2026-05-10"),
      data("Instagram (oat)", "2026-05-31"),
    ]);
    const more = [row("Instagram", "oat", "2026-06-01"), row("Instagram", "rye", "2026-05-20")];
    expect(missing([nobody, ...more])).toEqual([data("Instagram (rye)", "2026-05-20")]);
  });

  it("are of platforms and accounts in the report, and not of competitors", () => {
    const newest = [row("Instagram", "Rye", "2026-05-10"), row("TikTok", "", "2026-05-11")];
    const platformsOf = (choices: Record<string, string[]>) =>
      missing(newest, choices).map((one) => one.what === "data" && one.platform);
    expect(platformsOf({})).toEqual(["Instagram", "TikTok"]);
    expect(platformsOf({ platforms: ["tiktok"] })).toEqual(["TikTok"]);
    expect(platformsOf({ platforms: ["TikTok", "Instagram"] })).toEqual(["Instagram", "TikTok"]);
    expect(platformsOf({ accounts: ["@rye"] })).toEqual(["Instagram"]);
    // Rows without an account go by their platform.
    expect(platformsOf({ accounts: ["TikTok"] })).toEqual(["TikTok"]);
    expect(platformsOf({ competitors: ["rye"] })).toEqual(["TikTok"]);
  });
});

describe("imports that have not read what came after a month", () => {
  const definition = (id: string, changes: Partial<StoredImport> = {}): StoredImport =>
    ({
      ...{ id, platform: "bluesky", account: `${id}.example.com`, accountName: "", isPublic: true, tables: ["posts"] },
      ...({ period: { kind: "last", days: 30 }, lookBack: 7, fillFollowers: false } as object),
      ...changes,
    }) as StoredImport;
  const schedule: ImportRecord["schedule"] = {
    ...{ schedule: { every: "hour" }, by: "me", who: "noor@example.com", since: 0, ranAt: null },
  };
  const add = (one: StoredImport, record: Partial<ImportRecord> = {}) =>
    script.inScript(() => {
      storeImport(one);
      updateRecord(one.id, () => record);
    });
  const titles = (choices: Record<string, string[]> = {}) =>
    missing([], choices).map((one) => one.what === "import" && one.title);
  const waiting = (platforms: string[] = []) => script.inScript(() => importsToWaitFor(may, platforms));

  it("are those that have not read its second day, or not all accounts of it", () => {
    add(definition("a"), { goodTo: "2026-06-01" });
    add(definition("b"), { goodTo: "2026-06-02" });
    add(definition("c"));
    const past = { accounts: { done: 1, failed: 1, left: 0 } } as unknown as ImportRecord["past"];
    add(definition("d"), { goodTo: "2026-06-02", past });
    add(definition("e"), { goodTo: "2026-06-02", past: {} as ImportRecord["past"] });
    expect(titles()).toEqual(["a", "c", "d"].map((id) => `${id}.example.com (Bluesky)`));
  });

  it("are waited for if they are scheduled", () => {
    add(definition("a"), { schedule });
    add(definition("b"));
    expect([titles().length, waiting()]).toEqual([2, ["a.example.com (Bluesky)"]]);
  });

  it("are of platforms in the report, and go on reading", () => {
    add(definition("a"), { schedule });
    add(definition("old", { period: { kind: "fixed", from: "2026-01-01", to: "2026-05-10" } } as never), { schedule });
    expect(titles()).toHaveLength(1);
    add(definition("gone", { platform: "friendster" }));
    expect(titles()).toContain("gone.example.com (friendster)");
    expect([waiting(), waiting(["bluesky"]), waiting(["BLUESKY", "Instagram"]), waiting(["Instagram"])]).toEqual([
      ["a.example.com (Bluesky)"],
      ["a.example.com (Bluesky)"],
      ["a.example.com (Bluesky)"],
      [],
    ]);
  });

  it("take the place of what files of their platform lack, unless they read a competitor", () => {
    add(definition("a"), { goodTo: "2026-06-02" });
    const newest = [row("Bluesky", "rye", "2026-05-10")];
    expect(missing(newest)).toEqual([]);
    expect(missing(newest, { competitors: ["a.example.com"] })).toEqual([data("Bluesky", "2026-05-10")]);
    add(definition("a", { accountName: "Bakery" }), { goodTo: "2026-06-02" });
    expect(missing(newest, { competitors: ["bakery"] })).toEqual([data("Bluesky", "2026-05-10")]);
  });
});

it("rows from BigQuery are missing if they were refreshed in the month or before", () => {
  const refreshedOn = (on: string) =>
    script.inScript(() => {
      const sheet = insertSheet(`BigQuery ${on}`);
      setSheetValue(sheet, metadataKeys.fetched, JSON.stringify({ table: "posts", on }));
      return missingData(may, everything, { newestDays: () => [] });
    });
  expect(refreshedOn("2026-06-01")).toEqual([]);
  // The oldest counts.
  expect(refreshedOn("2026-05-31")).toEqual([{ what: "bigQuery", day: "2026-05-31" }]);
});

it("what is missing is said in a sentence each", () => {
  expect(
    missingSentences(
      [
        { what: "import", title: "rye (Bluesky)" },
        { what: "data", platform: "TikTok", day: "2026-05-10" },
        { what: "bigQuery", day: "2026-05-31" },
      ],
      "en",
    ),
  ).toEqual([
    "Incomplete: rye (Bluesky) hasn't been imported since the month ended.",
    "Incomplete: TikTok has data until 2026-05-10 only.",
    "Incomplete: rows from BigQuery were last refreshed on 2026-05-31.",
  ]);
});
