import { describe, expect, it } from "vitest";
import { credentialsOf } from "../../scripts/demo/demo-secrets.ts";
import { demoPlatforms } from "../../scripts/demo/platforms/index.ts";
import { tables } from "../../src/tables/index.ts";
import { allDifferences, differences, openBench, runBench, tablesOf } from "./demo-import.ts";

describe.each(demoPlatforms)("$id", (platform) => {
  it.each(tablesOf(platform))("fills %s with what the account holds, in requests that its contract allows", (table) => {
    const bench = openBench(platform);
    expect(runBench(bench, { tables: [table] })).toEqual({ state: "done" });
    expect(bench.demo.violations).toEqual([]);
    expect(differences(bench, table)).toEqual([]);
    expect(bench.sheets.get(table)?.length).toBeGreaterThan(0);
    expect(bench.skipped).toBe(0);
  });

  it.each(tablesOf(platform))("expects of %s only fields that the table has", (table) => {
    const fields = platform.expected(table, openBench(platform, 12).world).flatMap((row) => Object.keys(row));
    const unknown = [...new Set(fields)].filter((field) => !(field in tables[table].fields));
    expect(unknown.map((field) => `the mock expects ${field}, which ${table} has not`)).toEqual([]);
  });

  it("fills all of its tables in one run, and keeps no secret with their rows", () => {
    const bench = openBench(platform, 40);
    expect(runBench(bench)).toEqual({ state: "done" });
    expect(allDifferences(bench)).toEqual([]);
    expect(bench.place).toEqual({ tables: [], chains: null });
    const everything = JSON.stringify([...bench.sheets, bench.notes, bench.kept]);
    const { token, key } = credentialsOf(platform);
    for (const secret of [token, key, ...(platform.handedOut ?? [])])
      if (secret !== null) expect(everything).not.toContain(secret);
  });

  it("finds nothing in an account that has published nothing", () => {
    const bench = openBench(platform, 0);
    expect(runBench(bench)).toEqual({ state: "done" });
    expect(allDifferences(bench)).toEqual([]);
  });

  it("keeps the whole account in place when it is imported a second time", () => {
    const bench = openBench(platform, 40);
    for (const _ of ["first", "second"]) {
      bench.place = null;
      expect(runBench(bench)).toEqual({ state: "done" });
    }
    expect(allDifferences(bench)).toEqual([]);
  });
});
