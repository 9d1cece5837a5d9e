import { describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import { batchOf, post } from "../appsscript/add-on.ts";
import { sampleOf } from "../sample.ts";
import { postsInBigQuery } from "./compare-with-sheets.ts";
import { choose, importToBigQuery, useBigQuery } from "./with-bigquery.ts";

/** More requests than choosing a dataset and importing a file take. */
const mostRequests = 26;

const first = batchOf([post(1), post(2), post(3)], { exportedOn: "2026-05-20" });
const later = batchOf([post(2, { likes: 777, saves: null }), post(4)], { exportedOn: "2026-05-28" });
/** Post 2 keeps the saves that the later export lacks. */
const likesAndSaves = { first: ["100 5", "200 5", "300 5"], later: ["100 5", "300 5", "400 5", "777 5"] };

interface Case {
  billing: "with" | "without";
  run: "first" | "later";
  when: "before" | "after";
  number: number;
}

const cases: Case[] = (["with", "without"] as const).flatMap((billing) =>
  (["first", "later"] as const).flatMap((run) =>
    (["before", "after"] as const).flatMap((when) =>
      Array.from({ length: mostRequests }, (_, number) => ({ billing, run, when, number })),
    ),
  ),
);

describe.skipIf(!hasEngine())(`an import into BigQuery that Google ends (${engineMissing})`, () => {
  const used = useBigQuery({ with: true, without: false });

  it.each(sampleOf("kills at BigQuery", cases, 6))(
    "$billing billing, $run run, $when request $number: importing again completes it",
    async (each) => {
      const { billing, run, when, number } = each;
      const dataset = `${run}_${when}_${number}`;
      const importAll = async (batch: typeof first) => {
        await choose(used.opened, billing, dataset);
        await importToBigQuery(used.opened, batch, { originKey: "file" });
      };
      if (run === "later") await importAll(first);
      const batch = run === "later" ? later : first;
      used.opened.killAt(number, when);
      await importAll(batch).catch((error) => expect(String(error)).toContain("Exceeded maximum execution time"));
      used.opened.killNone();
      await used.mock.set({ aheadMs: used.opened.clock.now() - Date.now() });
      await importAll(batch);
      const rows = await used.mock.sql(
        `SELECT likes || ' ' || saves FROM "${billing}"."${dataset}".posts ORDER BY likes`,
      );
      expect(rows.flat().map((text) => String(text).replaceAll(".0", ""))).toEqual(likesAndSaves[run]);
      expect((await postsInBigQuery(used.mock, `"${billing}"."${dataset}"`)).length).toBe(rows.length);
      expect((await used.mock.state()).violations).toEqual([]);
    },
    60_000,
  );
});
