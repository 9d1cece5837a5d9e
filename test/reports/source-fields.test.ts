import { expect, it } from "vitest";
import { decidingFields } from "../../src/appsscript/report/report-contents.ts";
import { planReport } from "../../src/reports/index.ts";
import { comparedPeriods } from "../../src/reports/periods.ts";
import { reportedFields, reportedTables } from "../../src/reports/source-fields.ts";
import { type TableName, tables } from "../../src/tables/index.ts";

it("a report needs these fields of its tables and no others", () => {
  const asked = new Map<TableName, Set<string>>();
  const sourceOf = (name: TableName) => {
    const fields = new Set<string>();
    asked.set(name, fields);
    const letters: Record<string, string> = Object.fromEntries(
      Object.keys(tables[name].fields)
        .filter((field) => field !== "own_label")
        .map((field) => [field, "A"]),
    );
    const columns = new Proxy(letters, {
      get(target, field: string) {
        if (field in target) fields.add(field);
        return target[field];
      },
    });
    return { sheet: name, columns, rows: 10 };
  };
  const all = Object.keys(tables) as TableName[];
  const contents = (name: TableName) => ({
    rows: 10,
    byField: Object.fromEntries(Object.keys(tables[name].fields).map((field) => [field, 10])),
    platforms: ["Instagram"],
    ratedPlatforms: ["Instagram"],
    listedPlatforms: ["Instagram"],
    labels: [],
    hashtags: ["#bread"],
    ads: [{ platform: "Instagram", currency: "EUR" }],
    timedAccounts: [{ platform: "Instagram", account: "brood" }],
  });
  planReport({
    choices: {
      from: "2026-05-01",
      to: "2026-05-31",
      platforms: [],
      accounts: [],
      competitors: ["korst"],
      audience: "automatic",
      industry: "All industries",
      language: "en",
      sharesEdges: false,
    },
    sources: Object.fromEntries(all.map((name) => [name, sourceOf(name)])),
    platforms: ["Instagram"],
    accounts: ["brood"],
    postPlatforms: ["Instagram"],
    followerPlatforms: ["Instagram"],
    types: ["Reel"],
    contents: Object.fromEntries(all.map((name) => [name, contents(name)])),
    timeZone: "Europe/Amsterdam",
    reportSheet: "Report",
    figuresSheet: "Figures",
  });
  // In formulas, or before there are any, to find out which blocks the report has.
  const used = (name: TableName) => [...new Set([...(asked.get(name) ?? []), ...decidingFields[name]])].sort();
  for (const name of reportedTables) expect([name, used(name)]).toEqual([name, [...reportedFields(name)].sort()]);
});

it.each([
  // Three whole months, the three before, and the same a year ago.
  ["2026-03-01", "2026-05-31", "2025-12-01", "2026-02-28", "2025-03-01", "2025-05-31"],
  // February of a leap year, and of the year before.
  ["2024-02-01", "2024-02-29", "2024-01-01", "2024-01-31", "2023-02-01", "2023-02-28"],
  // Twelve days, and the twelve before.
  ["2026-05-09", "2026-05-20", "2026-04-27", "2026-05-08", "2025-05-09", "2025-05-20"],
])("%s to %s is compared with %s to %s, and with %s to %s", (from, to, beforeFrom, beforeTo, yearFrom, yearTo) => {
  expect(comparedPeriods({ from, to })).toEqual({
    now: { from, to },
    before: { from: beforeFrom, to: beforeTo },
    year: { from: yearFrom, to: yearTo },
  });
});
