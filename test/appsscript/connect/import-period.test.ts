import { describe, expect, it } from "vitest";
import { daysToImport } from "../../../src/appsscript/connect/import-period.ts";
import type { ImportPeriod } from "../../../src/rpc/connect-calls.ts";
import { dayAt } from "../../../src/time/zone-offset.ts";
import { zoneOffsetOf } from "../../connectors/sync/zone-of.ts";

const days = (period: ImportPeriod, lookBack: number, lastCompleteDay: string | null = null) => {
  const { from, to } = daysToImport({ period, lookBack }, "2026-06-10", lastCompleteDay);
  return `${from} to ${to}`;
};

describe("the days that an import reads", () => {
  it("an import of the last days reads today, the days before, and its look-back", () => {
    expect(days({ kind: "last", days: 7 }, 0)).toBe("2026-06-04 to 2026-06-10");
    expect(days({ kind: "last", days: 1 }, 0)).toBe("2026-06-10 to 2026-06-10");
    expect(days({ kind: "last", days: 7 }, 3, "2026-06-09")).toBe("2026-06-01 to 2026-06-10");
  });

  it("an import since the last run starts one day before the last day that a successful run read", () => {
    const period: ImportPeriod = { kind: "sinceLast", days: 30 };
    expect(days(period, 0)).toBe("2026-05-12 to 2026-06-10");
    expect(days(period, 0, "2026-06-08")).toBe("2026-06-07 to 2026-06-10");
    expect(days(period, 7, "2026-06-08")).toBe("2026-05-31 to 2026-06-10");
    expect(days(period, 0, "2026-01-31")).toBe("2026-01-30 to 2026-06-10");
  });

  it("an import since the last run reads all of its days if the last run read days in the future", () => {
    expect(days({ kind: "sinceLast", days: 2 }, 0, "2026-12-31")).toBe("2026-06-09 to 2026-06-10");
  });

  it("an import of a fixed period reads exactly that period", () => {
    expect(days({ kind: "fixed", from: "2026-01-01", to: "2026-03-31" }, 28, "2026-06-09")).toBe(
      "2026-01-01 to 2026-03-31",
    );
  });

  it("days are those of the spreadsheet's time zone", () => {
    const instant = Date.parse("2026-06-01T23:30:00Z");
    expect(dayAt(instant, zoneOffsetOf("Europe/Amsterdam"))).toBe("2026-06-02");
    expect(dayAt(instant, zoneOffsetOf("America/New_York"))).toBe("2026-06-01");
  });
});
