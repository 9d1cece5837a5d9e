import "../built/script.ts";
import { readFileSync } from "node:fs";
import vm from "node:vm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatDate } from "../../scripts/emulator/services/format-date.ts";
import { zoneOffset } from "../../src/appsscript/sheet/zone-offset.ts";
import { zoneOffsetOf } from "../connectors/sync/zone-of.ts";
import { cellDate, inProcessZone, serialAt, zones } from "./zones.ts";

let formatCalls = 0;
const services = {
  Utilities: {
    formatDate: (date: Date, zone: string, pattern: string) => {
      formatCalls++;
      return formatDate(new Date(date.getTime()), zone, pattern);
    },
  },
};

const day = 86_400_000;

describe("a zone's offset from Google's services", () => {
  beforeAll(() => void Object.assign(globalThis, services));
  afterAll(() => void Reflect.deleteProperty(globalThis, "Utilities"));

  it.each(zones)("is right to the second in %s, from 1899 to 9999", (zone) => {
    const offset = zoneOffset(zone);
    const truth = zoneOffsetOf(zone);
    const instant = fc.oneof(
      fc.integer({ min: Date.UTC(1899, 11, 29), max: Date.UTC(1920, 0, 1) }),
      fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2030, 0, 1) }),
      fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
      fc.constant(Date.UTC(9999, 11, 31)),
    );
    fc.assert(
      fc.property(instant, (at) => {
        expect(offset(at)).toBe(truth(at));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["America/Bogota", "1914-11-23T04:56:16Z", -17_776_000, -18_000_000],
    ["Europe/Amsterdam", "2026-03-29T01:00:00Z", 3_600_000, 7_200_000],
    ["Australia/Sydney", "2026-04-04T16:00:00Z", 39_600_000, 36_000_000],
  ])("changes in %s at %s, not a millisecond earlier", (zone, at, before, after) => {
    const offset = zoneOffset(zone);
    expect([offset(Date.parse(at) - 1), offset(Date.parse(at))]).toEqual([before, after]);
  });

  it("takes fewer than 200 calls for 100,000 instants within two years", () => {
    const offset = zoneOffset("America/New_York");
    formatCalls = 0;
    for (let row = 0; row < 100_000; row++) offset(Date.UTC(2025, 0, 1) + row * ((730 * day) / 100_000));
    expect(formatCalls).toBeLessThan(200);
  });
});

describe("the compiled functions", () => {
  let lookedUp = 0;
  const inSpreadsheet = (zone: string) => {
    const spreadsheet = {
      getSpreadsheetTimeZone: () => {
        lookedUp++;
        return zone;
      },
    };
    const context = vm.createContext({ ...services, SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet } });
    vm.runInContext(readFileSync("dist/Code.js", "utf8"), context);
    lookedUp = 0;
    return context as Record<string, (...given: unknown[]) => unknown>;
  };
  const durationCell = (clock: string, zone: string) => cellDate(serialAt(`1899-12-30 ${clock}`), zone);

  it.each([["America/New_York"], ["Asia/Tokyo"], ["Asia/Kolkata"], ["America/Bogota"]])(
    "read durations in the zone of a spreadsheet in %s while the script is in UTC",
    (zone) => {
      const { AVERAGE_VIEWED, ENGAGED_TIME_SHARE } = inSpreadsheet(zone);
      inProcessZone("Etc/UTC", () => {
        expect(AVERAGE_VIEWED?.(durationCell("00:50:00", zone), 100, durationCell("00:01:00", zone))).toBeCloseTo(
          0.5,
          12,
        );
        expect(ENGAGED_TIME_SHARE?.(durationCell("00:30:00", zone), durationCell("02:00:00", zone))).toBeCloseTo(
          0.25,
          12,
        );
      });
      expect(lookedUp).toBe(1);
    },
  );

  it("call no service if no cell holds a date", () => {
    const { AVERAGE_VIEWED, ENGAGEMENT_RATE } = inSpreadsheet("Asia/Tokyo");
    formatCalls = 0;
    expect(AVERAGE_VIEWED?.(3000, 100, 60)).toBe(0.5);
    expect(ENGAGEMENT_RATE?.([[1], [2]], [[10], [10]])).toEqual([[0.1], [0.2]]);
    expect([lookedUp, formatCalls]).toEqual([0, 0]);
  });

  it("calculate 100,000 rows of dates in less than two seconds", () => {
    const { RESPONSE_TIME } = inSpreadsheet("America/New_York");
    const received = Array.from({ length: 100_000 }, (_, row) => [new Date(Date.UTC(2026, 0, 1) + row * 300_000)]);
    const answered = received.map(([at]) => [new Date((at as Date).getTime() + 3_600_000)]);
    const began = performance.now();
    const results = RESPONSE_TIME?.(received, answered) as unknown[][];
    const took = performance.now() - began;
    expect(results.length).toBe(100_000);
    expect(took).toBeLessThan(2_000);
  });
});
