import { describe, expect, it } from "vitest";
import type { Fault } from "../../scripts/demo/create-demo.ts";
import type { reply } from "../../scripts/demo/demo-call.ts";
import { demoPlatforms } from "../../scripts/demo/platforms/index.ts";
import type { TableName } from "../../src/tables/define-table.ts";
import { type Bench, differences, isLaterPage, openBench, partOf, runBench } from "./demo-import.ts";

const options = { rowsPerWrite: 20_000, from: "2012-01-01" };

/** Platforms whose pages hold so much that only large accounts have several of them. */
describe.each<[id: string, table: TableName, size: number]>([
  ["ga4", "pages", 10_500],
  ["mailchimp", "campaigns", 1_100],
  ["klaviyo", "campaigns", 1_900],
])("%s, of which a page holds much", (id, table, size) => {
  const open = (): Bench => {
    const platform = demoPlatforms.find((one) => one.id === id);
    if (!platform) throw new Error(`There is no stand-in for ${id}.`);
    return openBench(platform, size);
  };

  it("loses nothing when it is killed at a later page", () => {
    const undisturbed = open();
    runBench(undisturbed, { ...options, tables: [table] });
    const later = undisturbed.demo.log.findIndex(({ call }) => isLaterPage(call));
    expect(later).toBeGreaterThan(0);
    const killed = open();
    expect(runBench(killed, { ...options, tables: [table], killAt: later })).toEqual({ state: "killed" });
    expect(runBench(killed, { ...options, tables: [table] })).toEqual({ state: "done" });
    expect(differences(killed, table)).toEqual([]);
  });

  it("reads all of it although a page comes twice", () => {
    const bench = open();
    const before = new Map<string, ReturnType<typeof reply>>();
    let repeated = 0;
    const again: Fault = (call, _number, answer) => {
      const part = partOf(call);
      if (part === null) return undefined;
      const last = before.get(part);
      const said = isLaterPage(call) && last && repeated++ === 0 ? last : answer();
      before.set(part, said);
      return said;
    };
    bench.demo.faults = [again];
    expect(runBench(bench, { ...options, tables: [table] })).toEqual({ state: "done" });
    expect(repeated).toBeGreaterThan(0);
    expect(differences(bench, table)).toEqual([]);
  });
});
