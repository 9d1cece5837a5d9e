import { expect, it } from "vitest";
import { zoneOffsetOf } from "../connectors/sync/zone-of.ts";
import { instagram, readBatch } from "./read-text-file.ts";

const reviews = [
  "Domain Url,Review Id,Review Created (UTC),Review Content,Review Stars",
  "tea.example.com,r1,2026-04-30 23:30:00,Quick,5",
  "tea.example.com,r2,2026-05-31 16:00:00,Slow,2",
].join("\n");

it.each([
  ["Etc/UTC", "2026-04-30", "2026-05-31"],
  ["Asia/Tokyo", "2026-05-01", "2026-06-01"],
  ["America/New_York", "2026-04-30", "2026-05-31"],
])(
  "a file whose times are in UTC is shown in %s with the period from %s to %s, as its cells will show",
  async (zone, from, to) => {
    const { period } = await readBatch(reviews, {}, { offset: zoneOffsetOf(zone) });
    expect(period).toEqual({ from, to });
  },
);

it("a file whose times have no zone has the days that it states, in any spreadsheet", async () => {
  const posts = instagram([{ "Publish time": "05/31/2026 23:30" }]);
  const { period } = await readBatch(posts, {}, { offset: zoneOffsetOf("Asia/Tokyo") });
  expect(period).toEqual({ from: "2026-05-31", to: "2026-05-31" });
});
