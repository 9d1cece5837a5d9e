import { describe, expect, it } from "vitest";
import { checkDefinition } from "../../../src/appsscript/connect/validate-definition.ts";
import type { ImportDefinition } from "../../../src/rpc/connect-calls.ts";

const good: ImportDefinition = {
  id: "",
  platform: "bluesky",
  account: "bakery.example.com",
  accountName: "",
  isPublic: true,
  tables: ["posts", "days"],
  period: { kind: "last", days: 30 },
  lookBack: 7,
  sheet: null,
  schedule: { every: "day", hour: 9 },
  fillFollowers: false,
};

const check = (change: Record<string, unknown>) => checkDefinition({ ...good, ...change } as ImportDefinition);

describe("the definition of an import", () => {
  it("a definition is saved with the account in the form that the platform uses, and without unknown properties", () => {
    const account = "https://bsky.app/profile/Bakery.Example.com";
    expect(check({ account, token: "not to be kept" })).toEqual({
      definition: { ...good, account: "bakery.example.com" },
    });
  });

  it("a definition's tables are in the platform's order, without unknown ones", () => {
    expect(check({ tables: ["days", "campaigns", "posts"] })).toMatchObject({
      definition: { tables: ["posts", "days"] },
    });
  });

  it("a definition is public if the platform has no sign-in", () => {
    expect(check({ isPublic: false })).toMatchObject({ definition: { isPublic: true } });
  });

  it.each([
    ["platform", { platform: "myspace" }],
    ["platform", { platform: undefined }],
    ["publicAccount", { account: "two words" }],
    ["publicAccount", { account: 12 }],
    ["tables", { tables: [] }],
    ["tables", { tables: ["campaigns"] }],
    ["tables", { tables: undefined }],
    ["days", { period: { kind: "last", days: 0 } }],
    ["days", { period: { kind: "sinceLast", days: 1.5 } }],
    ["days", { period: undefined }],
    ["dates", { period: { kind: "fixed", from: "2026-02-30", to: "2026-03-01" } }],
    ["dates", { period: { kind: "fixed", from: "2026-03-02", to: "2026-03-01" } }],
    ["lookBack", { lookBack: 91 }],
    ["lookBack", { lookBack: -1 }],
    ["oneSheet", { sheet: "Everything" }],
    ["sheetName", { sheet: "x".repeat(101), tables: ["posts"] }],
    ["schedule", { schedule: { every: "day", hour: 24 } }],
    ["schedule", { schedule: { every: "week", weekday: 7, hour: 9 } }],
    ["schedule", { schedule: { every: "minute" } }],
    ["schedule", { schedule: undefined }],
  ])("a definition is rejected for its %s: %o", (problem, change) => {
    expect(check(change)).toMatchObject({ problem });
  });

  it("a definition's sheet name is trimmed", () => {
    expect(check({ sheet: "  Bakery ", tables: ["posts"] })).toMatchObject({ definition: { sheet: "Bakery" } });
    expect(check({ sheet: " " })).toMatchObject({ definition: { sheet: null } });
  });
});
