import { describe, expect, it } from "vitest";
import { daysToImport } from "../../../src/appsscript/connect/import-period.ts";
import type { ImportPeriod } from "../../../src/rpc/connect-calls.ts";
import { dayAt } from "../../../src/time/zone-offset.ts";
import { zoneOffsetOf } from "../../connectors/sync/zone-of.ts";

const days = (period: ImportPeriod, lookBack: number, lastGood: string | null = null) => {
  const { from, to } = daysToImport({ period, lookBack }, "2026-06-10", lastGood);
  return `${from} to ${to}`;
};

describe("the days that an import reads", () => {
  it("are the last ones, today among them, and the look-back before", () => {
    expect(days({ kind: "last", days: 7 }, 0)).toBe("2026-06-04 to 2026-06-10");
    expect(days({ kind: "last", days: 1 }, 0)).toBe("2026-06-10 to 2026-06-10");
    expect(days({ kind: "last", days: 7 }, 3, "2026-06-09")).toBe("2026-06-01 to 2026-06-10");
  });

  it("begin at the first time as for the last days, and then one day before the last that a good run has read", () => {
    const period: ImportPeriod = { kind: "sinceLast", days: 30 };
    expect(days(period, 0)).toBe("2026-05-12 to 2026-06-10");
    expect(days(period, 0, "2026-06-08")).toBe("2026-06-07 to 2026-06-10");
    expect(days(period, 7, "2026-06-08")).toBe("2026-05-31 to 2026-06-10");
    expect(days(period, 0, "2026-01-31")).toBe("2026-01-30 to 2026-06-10");
  });

  it("are not fewer where the good run read days that are still to come", () => {
    expect(days({ kind: "sinceLast", days: 2 }, 0, "2026-12-31")).toBe("2026-06-09 to 2026-06-10");
  });

  it("stay as they were chosen where they are fixed", () => {
    expect(days({ kind: "fixed", from: "2026-01-01", to: "2026-03-31" }, 28, "2026-06-09")).toBe(
      "2026-01-01 to 2026-03-31",
    );
  });

  it("are those of the workbook's clock", () => {
    const instant = Date.parse("2026-06-01T23:30:00Z");
    expect(dayAt(instant, zoneOffsetOf("Europe/Amsterdam"))).toBe("2026-06-02");
    expect(dayAt(instant, zoneOffsetOf("America/New_York"))).toBe("2026-06-01");
  });
});
