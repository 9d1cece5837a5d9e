import { describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import { batchOf, importInto } from "../appsscript/add-on.ts";
import { exportRows, postsInBigQuery, postsInSheet, random } from "./compare-with-sheets.ts";
import { choose, importToBigQuery, useBigQuery } from "./with-bigquery.ts";

const accounts = process.env.SOAK ? 40 : 4;

describe.skipIf(!hasEngine())(`rows in BigQuery and in a sheet (${engineMissing})`, () => {
  const used = useBigQuery({ "bakery-1": true, "bakery-2": false });

  it("are the same after exports of any order, with and without billing", async () => {
    const batches = Array.from({ length: accounts }, (_, index) => {
      const next = random(index + 1);
      return Array.from({ length: 5 }, (_unused, round) => {
        // The last two come late: an older export, and one of the same day.
        const exportedOn = ["2026-05-25", "2026-05-27", "2026-05-29", "2026-05-26", "2026-05-29"][round] as string;
        const rows = exportRows(next, `account${index}`);
        return round === 1
          ? batchOf(
              rows.map((row) => ({ ...row, followers: 1_000 })),
              { exportedOn, typed: ["followers"] },
            )
          : batchOf(rows, { exportedOn });
      });
    });
    for (let round = 0; round < 5; round++) {
      const rows = batches.flatMap((ofAccount) => ofAccount[round]?.rows ?? []);
      const batch = { ...(batches[0]?.[round] as ReturnType<typeof batchOf>), rows };
      await importInto(used.opened.addOn, batch);
      for (const project of ["bakery-1", "bakery-2"]) {
        await choose(used.opened, project, "engagement");
        await importToBigQuery(used.opened, batch);
      }
      const inSheet = postsInSheet(used.opened);
      expect(await postsInBigQuery(used.mock, `"bakery-1".engagement`)).toEqual(inSheet);
      expect((await postsInBigQuery(used.mock, `"bakery-2".engagement`)).map(withoutSource)).toEqual(
        inSheet.map(withoutSource),
      );
    }
    expect((await used.mock.state()).violations).toEqual([]);
  }, 120_000);
});

/** Without billing, a row names its newest export, also one that changed nothing. */
const withoutSource = (row: string): string => row.replace(/,"[^"]*"\]$/, "]");
