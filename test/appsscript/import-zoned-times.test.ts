import { afterEach, describe, expect, it } from "vitest";
import type { Row, TableName } from "../../src/tables/index.ts";
import { zoneOffsetOf } from "../connectors/sync/zone-of.ts";
import { batchOf, importInto, type OpenAddOn, openAddOn } from "./add-on.ts";

let opened: OpenAddOn;
afterEach(() => opened.workbook.dispose());

/** A post and a campaign without an id or link, published 30 minutes before midnight UTC. */
const batches: [TableName, Row, sheet: string, header: string][] = [
  ["posts", { published_at: "2026-05-02T23:30:00Z", text: "Loaf", likes: 100 }, "Posts", "Published at"],
  ["campaigns", { sent_at: "2026-05-03T01:30:00+02:00", title: "News", recipients: 10 }, "Campaigns", "Sent at"],
];

describe.each([
  ["Etc/UTC", "2026-05-02T23:30"],
  ["Asia/Tokyo", "2026-05-03T08:30"],
  ["America/New_York", "2026-05-02T19:30"],
])("in a spreadsheet of %s", (timeZone, shown) => {
  it.each(batches)(
    "importing %s that only a time with a zone identifies twice adds them once",
    async (table, row, sheetName, header) => {
      opened = openAddOn({ timeZone });
      const again = () => importInto(opened.addOn, batchOf([row], { table }), { offset: zoneOffsetOf(timeZone) });
      expect(await again()).toMatchObject({ added: 1 });
      expect(await again()).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
      const sheet = opened.app.getSheetByName(sheetName);
      const headers = sheet?.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as string[];
      const cell = sheet?.getRange(2, headers.indexOf(header) + 1).getValue() as Date;
      const instant = cell.getTime();
      expect(new Date(instant + zoneOffsetOf(timeZone)(instant)).toISOString().slice(0, 16)).toBe(shown);
    },
  );
});
