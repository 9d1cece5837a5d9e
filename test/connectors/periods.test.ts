import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brand, ListSource, Run } from "../../src/connectors/define-connector.ts";
import { connectorList } from "../../src/connectors/index.ts";
import { listAt, textAt } from "../../src/connectors/json.ts";
import { dayOf, endOf, isInPeriod, startOf } from "../../src/connectors/wall-clock.ts";
import type { TableName } from "../../src/tables/define-table.ts";
import { zones } from "../functions/zones.ts";
import { json, run as runInvented, testConnector } from "./sync/test-connector.ts";
import { zoneOffsetOf } from "./sync/zone-of.ts";

/** The first half of May in a spreadsheet with this time zone. */
const may = (zone: string): Run => ({
  account: "",
  from: "2026-05-01",
  to: "2026-05-15",
  today: "2026-05-20",
  now: Date.parse("2026-05-20T12:00:00Z"),
  offset: zoneOffsetOf(zone),
  facts: {},
});

const dayThere = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(instant);

describe("days of a period", () => {
  it.each([
    ["UTC", "2026-05-01T00:00:00.000Z", "2026-05-16T00:00:00.000Z"],
    ["America/New_York", "2026-05-01T04:00:00.000Z", "2026-05-16T04:00:00.000Z"],
    ["Asia/Tokyo", "2026-04-30T15:00:00.000Z", "2026-05-15T15:00:00.000Z"],
    ["Asia/Kolkata", "2026-04-30T18:30:00.000Z", "2026-05-15T18:30:00.000Z"],
    ["Pacific/Kiritimati", "2026-04-30T10:00:00.000Z", "2026-05-15T10:00:00.000Z"],
  ])("the period's days in a spreadsheet of %s last from %s until %s", (zone, begins, ends) => {
    const run = may(zone);
    expect([startOf(run), endOf(run)].map((instant) => new Date(instant).toISOString())).toEqual([begins, ends]);
  });

  it.each(zones)("the days of a period follow the clock of %s, whenever something was published", (zone) => {
    const offset = zoneOffsetOf(zone);
    const edges = ["2026-01-01", "2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01"];
    const instant = fc
      .tuple(fc.constantFrom(...edges), fc.integer({ min: -36 * 60, max: 36 * 60 }))
      .map(([day, minutes]) => Date.parse(`${day}T00:00:00Z`) + minutes * 60_000);
    fc.assert(
      fc.property(instant, (at) => {
        const day = dayThere(at, zone);
        const run = { from: day, to: day, offset };
        const time = new Date(at).toISOString();
        expect(dayOf(time, run)).toBe(day);
        expect(isInPeriod(time, run)).toBe(true);
        expect(at).toBeGreaterThanOrEqual(startOf(run));
        expect(at).toBeLessThan(endOf(run));
      }),
      { numRuns: 60 },
    );
  });

  it("a day begins where the clock jumps to when midnight is skipped, as in São Paulo until 2018", () => {
    const run = { from: "2018-11-04", offset: zoneOffsetOf("America/Sao_Paulo") };
    expect(new Date(startOf(run)).toISOString()).toBe("2018-11-04T03:00:00.000Z");
  });

  it("a platform's own days, and times without a zone, are left unchanged", () => {
    const run = may("Asia/Tokyo");
    expect(dayOf("2026-05-01", run)).toBe("2026-05-01");
    expect(dayOf("2026-05-01T23:30:00", run)).toBe("2026-05-01");
    expect(dayOf("2026-05-01T23:30:00Z", run)).toBe("2026-05-02");
    expect(dayOf("2026-05-01T23:30:00+0900", run)).toBe("2026-05-01");
  });
});

/**
 * What each connector requests for a period in a New York spreadsheet, four hours behind UTC; in Unix seconds where the
 * platform uses them.
 */
const [since, until] = [Date.parse("2026-05-01T04:00:00Z") / 1000, Date.parse("2026-05-16T04:00:00Z") / 1000];
/** Days of Meta end at 7 or 8 in the morning of the next day, UTC. */
const metaDays = [
  `"since":${Date.parse("2026-05-01T00:00:00Z") / 1000},`,
  `"until":${Date.parse("2026-05-17T00:00:00Z") / 1000}`,
];
const utcDays = `(start:${Date.parse("2026-05-01T00:00:00Z")},end:${Date.parse("2026-05-16T00:00:00Z")})`;
/** Intercom compares whole days of the workspace's zone, up to a day off. */
const intercomDays = [Date.parse("2026-04-30T00:00:00Z") / 1000, Date.parse("2026-05-17T00:00:00Z") / 1000];
const requests: [id: string, table: TableName, expected: readonly string[]][] = [
  ["facebook", "posts", [`"since":${since}`, `"until":${until}`]],
  ["instagram", "posts", [`"since":${since}`, `"until":${until}`]],
  ["instagram-business", "posts", [`"since":${since}`, `"until":${until}`]],
  ["threads", "posts", [`"since":${since}`, `"until":${until}`]],
  ["facebook", "days", ['"since":"2026-05-01"', '"until":"2026-05-17"']],
  ["instagram", "days", metaDays],
  ["instagram-business", "days", metaDays],
  ["threads", "days", metaDays],
  ["youtube", "days", ['"startDate":"2026-05-01","endDate":"2026-05-15"']],
  ["youtube", "audience", ['"startDate":"2026-05-01","endDate":"2026-05-15"']],
  ["ga4", "pages", ['"startDate":"2026-05-01","endDate":"2026-05-15"']],
  ["ga4", "traffic", ['"startDate":"2026-05-01","endDate":"2026-05-15"']],
  ["search-console", "pages", ['"startDate":"2026-05-01","endDate":"2026-05-15"']],
  ["pinterest", "days", ['"start_date":"2026-05-01","end_date":"2026-05-15"']],
  ["linkedin", "days", [utcDays]],
  ["ghost", "pages", ["+published_at:>='2026-05-01T04:00:00Z'", "+published_at:<'2026-05-16T04:00:00Z'"]],
  ["ghost", "campaigns", ["+published_at:>='2026-05-01T04:00:00Z'", "+published_at:<'2026-05-16T04:00:00Z'"]],
  // A blog's times are in its own zone: a day more on each side, and both ends are excluded.
  ["wordpress", "pages", ['"after":"2026-04-29T00:00:00","before":"2026-05-17T00:00:00"']],
  ["wordpress-com", "pages", ['"date":"2026-05-15","quantity":15']],
  // `since_send_time` excludes its own second.
  ["mailchimp", "campaigns", ["2026-05-01T03:59:59+00:00", "2026-05-16T04:00:00+00:00"]],
  ["brevo", "campaigns", ['"startDate":"2026-05-01T04:00:00Z","endDate":"2026-05-16T04:00:00Z"']],
  ["klaviyo", "campaigns", ['"start":"2026-05-01T04:00:00+00:00","end":"2026-05-16T04:00:00+00:00"']],
  ["x", "posts", ['"start_time":"2026-05-01T04:00:00Z","end_time":"2026-05-16T04:00:00Z"']],
  // X searches a week.
  ["x-mentions", "mentions", ['"start_time":"2026-05-13T12:05:00Z","end_time":"2026-05-16T04:00:00Z"']],
  ["bluesky-mentions", "mentions", ['"since":"2026-05-01T04:00:00Z","until":"2026-05-16T04:00:00Z"']],
  ["hacker-news", "mentions", [`created_at_i>=${since},created_at_i<=${until - 1}`]],
  [
    "youtube-mentions",
    "mentions",
    ['"publishedAfter":"2026-05-01T04:00:00Z","publishedBefore":"2026-05-16T04:00:00Z"'],
  ],
  ["zendesk", "conversations", [`"start_time":${since}`]],
  [
    "intercom",
    "conversations",
    [`"operator":">","value":${intercomDays[0]}}`, `"operator":"<","value":${intercomDays[1]}}`],
  ],
];

const connectorNamed = (id: string) => connectorList.find((connector) => connector.id === id);

const mill: Brand = { name: "Mill", isOwn: true, names: ["Mill"], handles: [], hashtags: [] };

/** The first request of each part of a list, as text. */
function firstRequests(source: ListSource, run: Run): string {
  const parts = source.parts?.({ ...run, brands: [mill] }) ?? [null];
  return parts
    .map((part) => JSON.stringify(source.request({ ...run, brands: [mill] }, null, part, source.metrics ?? [])))
    .join("\n");
}

it.each(requests)(
  "%s is requested for %s from midnight to midnight in the spreadsheet's zone, or for the platform's own days",
  (id, table, expected) => {
    const request = firstRequests(connectorNamed(id)?.tables[table] as ListSource, may("America/New_York"));
    for (const text of expected) expect(request).toContain(text);
  },
);

it("every list that is asked for a period is among those", () => {
  const run = may("America/New_York");
  const dependent = connectorList.flatMap(({ id, tables }) =>
    Object.entries(tables).flatMap(([table, source]) => {
      if (!source || "snapshot" in source) return [];
      const asked = [run, { ...run, from: "2026-04-24" }, { ...run, to: "2026-05-12" }].map((one) =>
        firstRequests(source, one),
      );
      return new Set(asked).size > 1 ? [`${id} ${table}`] : [];
    }),
  );
  expect(dependent.sort()).toEqual(requests.map(([id, table]) => `${id} ${table}`).sort());
});

/** An item with this time in every field and format in which platforms report times. */
function itemOf(instant: number) {
  const time = new Date(instant).toISOString().replace(".000", "");
  return {
    ...{ created_time: time, timestamp: time, createdAt: time, updated_time: time, publishedAt: time },
    ...{ create_time: instant / 1000, lastModifiedAt: instant },
    ...{ created_at: time, updateTime: time, created_datetime: time, last_activity_at: instant / 1000 },
    post: { indexedAt: time },
    contentDetails: { videoPublishedAt: time },
    found: { created_time: time, created_at: time, snippet: { topLevelComment: { snippet: { publishedAt: time } } } },
  };
}

const newestFirst = connectorList.flatMap(({ id, tables }) =>
  Object.entries(tables).flatMap(([table, source]) =>
    "isBeforePeriod" in source && source.isBeforePeriod ? [[id, table, source.isBeforePeriod] as const] : [],
  ),
);

it.each(newestFirst)(
  "%s reads %s back to the start of the first day in the spreadsheet's zone",
  (id, _, isBeforePeriod) => {
    const run = may("Asia/Tokyo");
    const midnight = Date.parse("2026-04-30T15:00:00Z");
    expect(isBeforePeriod(itemOf(midnight + 3_600_000), run)).toBe(false);
    // Posts can be tagged long after publication.
    const disorder = id === "instagram-tags" ? 31 * 86_400_000 : 0;
    expect(isBeforePeriod(itemOf(midnight - 3_600_000 - disorder), run)).toBe(true);
  },
);

it.each([
  ["UTC", ["2026-05-01T03:30:00Z", "2026-05-15T23:30:00Z"]],
  ["America/New_York", ["2026-05-15T23:30:00Z", "2026-05-16T03:30:00Z"]],
  ["Asia/Tokyo", ["2026-04-30T15:30:00Z", "2026-05-01T03:30:00Z"]],
])("a run imports what was published around midnight by the days of a spreadsheet of %s", (zone, expectedTimes) => {
  const times = ["2026-04-30T15:30:00Z", "2026-05-01T03:30:00Z", "2026-05-15T23:30:00Z", "2026-05-16T03:30:00Z"];
  const { from, to, offset } = may(zone);
  const found = runInvented(() => json({ posts: times.map((at, id) => ({ id: String(id), at })) }), {
    request: { from, to, offset },
  });
  expect(found.rows.map(({ published_at }) => published_at)).toEqual(expectedTimes);
});

it("mentions count until the last minute of the period's last day in the spreadsheet's zone", () => {
  const times = ["2026-05-01T03:59:59Z", "2026-05-01T04:00:00Z", "2026-05-16T03:59:59Z", "2026-05-16T04:00:00Z"];
  const { from, to, offset } = may("America/New_York");
  const mentions: ListSource = {
    counts: "total",
    request: () => ({ url: "https://api.example.com/mentions" }),
    items: (body) => listAt(body, "found"),
    row: (item) => ({ mention_id: textAt(item, "id"), account: "Mill", published_at: textAt(item, "at") }),
  };
  const found = runInvented(() => json({ found: times.map((at, id) => ({ id: String(id), at })) }), {
    connector: testConnector({ tables: { mentions } }),
    request: { from, to, offset, tables: ["mentions"] },
  });
  expect(found.rows.map(({ published_at }) => published_at)).toEqual(times.slice(1, 3));
});

it("tables with a platform's own days name their time zone", () => {
  const tablesWithZone = connectorList.flatMap(({ id, tables }) =>
    Object.entries(tables).flatMap(([table, source]) =>
      "countsDaysIn" in source && source.countsDaysIn ? [[id, table, source.countsDaysIn]] : [],
    ),
  );
  expect(tablesWithZone.sort()).toEqual([
    ["facebook", "days", "Pacific"],
    ["ga4", "pages", "account"],
    ["ga4", "traffic", "account"],
    ["instagram", "days", "Pacific"],
    ["instagram-business", "days", "Pacific"],
    ["linkedin", "days", "UTC"],
    ["pinterest", "days", "UTC"],
    ["search-console", "pages", "Pacific"],
    ["threads", "days", "Pacific"],
    ["wordpress-com", "pages", "account"],
    ["youtube", "audience", "Pacific"],
    ["youtube", "days", "Pacific"],
  ]);
});
