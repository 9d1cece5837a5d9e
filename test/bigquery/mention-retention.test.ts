import { beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import type { BlankedMentions } from "../../src/rpc/listen-calls.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask, batchOf } from "../appsscript/add-on.ts";
import { mention } from "../appsscript/people/mentions.ts";
import { choose, importToBigQuery, openWithBigQuery, useBigQuery, type WithBigQuery } from "./with-bigquery.ts";

const dayMs = 86_400_000;

describe.skipIf(!hasEngine())(`old mentions in BigQuery (${engineMissing})`, () => {
  const used = useBigQuery({ paid: true, free: false });

  describe.each(["paid", "free"])("in the project %s", (project) => {
    let opened: WithBigQuery;
    const importMentions = (rows: Row[]) => importToBigQuery(opened, batchOf(rows, { table: "mentions" }));
    const stored = () =>
      used.mock.sql(`SELECT author, text, url, likes FROM "${project}".kept.mentions ORDER BY likes`);
    const { mention_id: _, ...withoutId } = mention("1", "2026-02-27", "Fern Wave", { likes: 1 });
    const rows = [
      withoutId,
      mention("2", "2026-02-28", "Reed Stone", { likes: 2, url: null }),
      mention("3", "2026-05-30", "Ash Hill", { likes: 3, url: null }),
    ];
    beforeAll(async () => {
      opened = await openWithBigQuery(used.mock, { at: "2026-05-31T09:00:00Z" });
      await choose(opened, project, "kept");
      await importMentions(rows);
    });

    it("are blanked when a limit is chosen, with the keys that name them", async () => {
      expect(await ask<BlankedMentions>(opened.addOn, "saveRetention", 3)).toEqual({
        blanked: 1,
        isLeftInBigQuery: false,
      });
      expect(await stored()).toEqual([
        [null, null, null, 1],
        ["Reed Stone", "Reed Stone likes rye 2", null, 2],
        ["Ash Hill", "Ash Hill likes rye 3", null, 3],
      ]);
      const keys = await used.mock.sql(`SELECT row_key, row_key_1, row_key_2 FROM "${project}".kept.mentions`);
      expect(JSON.stringify(keys)).not.toContain("FernWave");
    });

    it("are found by a later import, which does not bring their texts back", async () => {
      await importMentions([{ ...withoutId, comments: 4 }]);
      expect(await used.mock.sql(`SELECT author, comments FROM "${project}".kept.mentions WHERE likes = 1`)).toEqual([
        [null, 4],
      ]);
    });

    it("are blanked by the clock once they are old, and once only", async () => {
      opened.clock.advance(dayMs);
      await used.mock.set({ aheadMs: opened.clock.now() - Date.now() });
      const before = (await used.mock.state()).requests;
      opened.addOn.runDueTriggers();
      expect((await stored())[1]).toEqual([null, null, null, 2]);
      const asked = (await used.mock.state()).requests;
      expect(asked).toBeGreaterThan(before);
      opened.clock.advance(dayMs / 24);
      opened.addOn.runDueTriggers();
      expect((await used.mock.state()).requests).toBe(asked);
      expect((await used.mock.state()).violations).toEqual([]);
    });

    it("wait for the next hour where BigQuery does not answer, and the user is told", async () => {
      await importMentions([mention("4", "2026-05-30", "Moss Field", { likes: 4, url: null })]);
      opened.clock.advance(40 * dayMs);
      await used.mock.set({ aheadMs: opened.clock.now() - Date.now() });
      const hasBilling = project === "paid";
      await used.mock.setProject(project, { hasBilling, isApiOn: false });
      expect(await ask<BlankedMentions>(opened.addOn, "saveRetention", 1)).toEqual({
        blanked: 0,
        isLeftInBigQuery: true,
      });
      await used.mock.setProject(project, { hasBilling });
      opened.clock.advance(dayMs / 24);
      opened.addOn.runDueTriggers();
      expect((await stored()).map(([author]) => author)).toEqual([null, null, null, null]);
    });
  });
});
