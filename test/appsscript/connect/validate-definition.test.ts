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
    ["days", { period: { kind: "last", days: 3_651 } }],
    ["days", { period: { kind: "last", days: "30" } }],
    ["dates", { period: { kind: "fixed", from: "2026-03-01", to: "2026-02-30" } }],
    ["dates", { period: { kind: "fixed", from: "2026-13-01", to: "2026-13-02" } }],
    ["dates", { period: { kind: "fixed", from: " 2026-03-01", to: "2026-03-02" } }],
    ["dates", { period: { kind: "fixed", from: "2026-03-01", to: "2026-03-02T00:00" } }],
    ["dates", { period: { kind: "fixed", from: "2026-3-01", to: "2026-3-02" } }],
    ["dates", { period: { kind: "fixed", from: ["2026-03-01"], to: ["2026-03-02"] } }],
    ["dates", { period: { kind: "fixed" } }],
    ["lookBack", { lookBack: 91 }],
    ["lookBack", { lookBack: "7" }],
    ["lookBack", { lookBack: 0.5 }],
    ["lookBack", { lookBack: -1 }],
    ["oneSheet", { sheet: "Everything" }],
    ["sheetName", { sheet: "x".repeat(101), tables: ["posts"] }],
    ["schedule", { schedule: { every: "day", hour: 24 } }],
    ["schedule", { schedule: { every: "day", hour: -1 } }],
    ["schedule", { schedule: { every: "day" } }],
    ["schedule", { schedule: { every: "week", weekday: 7, hour: 9 } }],
    ["schedule", { schedule: { every: "week", weekday: -1, hour: 9 } }],
    ["schedule", { schedule: { every: "week", weekday: 1, hour: 24 } }],
    ["schedule", { schedule: { every: "week", weekday: 1, hour: -1 } }],
    ["schedule", { schedule: { every: "minute" } }],
    ["schedule", { schedule: undefined }],
  ])("a definition is rejected for its %s: %o", (problem, change) => {
    expect(check(change)).toMatchObject({ problem });
  });

  it.each([
    { period: { kind: "last", days: 1 } },
    { period: { kind: "sinceLast", days: 3_650 } },
    { period: { kind: "fixed", from: "2026-03-01", to: "2026-03-01" } },
    { lookBack: 0 },
    { lookBack: 90 },
    { schedule: { every: "hand" } },
    { schedule: { every: "hour" } },
    { schedule: { every: "day", hour: 0 } },
    { schedule: { every: "day", hour: 23 } },
    { schedule: { every: "week", weekday: 0, hour: 0 } },
    { schedule: { every: "week", weekday: 6, hour: 23 } },
    { sheet: "x".repeat(100), tables: ["posts"] },
    { destination: "bigquery" },
    { destination: "both" },
    { fillFollowers: true },
  ])("a definition is stored as it is with %o", (change) => {
    expect(check(change)).toEqual({ definition: { ...good, ...change } });
  });

  it("a period of another kind is one of the last days", () =>
    expect(check({ period: { kind: "ever", days: 9 } })).toMatchObject({
      definition: { period: { kind: "last", days: 9 } },
    }));

  it("only what is known of a period and a schedule is stored", () =>
    expect(
      check({
        period: { kind: "fixed", from: "2026-03-01", to: "2026-03-02", days: 3 },
        schedule: { every: "hour", hour: 9, note: "x" },
      }),
    ).toEqual({
      definition: {
        ...good,
        period: { kind: "fixed", from: "2026-03-01", to: "2026-03-02" },
        schedule: { every: "hour" },
      },
    }));

  it("switches that are not on are off", () => {
    const more = { fillFollowers: "yes", destination: "elsewhere", clearsDeleted: true };
    expect(check(more)).toEqual({ definition: good });
  });

  it("a definition's sheet name is trimmed", () => {
    expect(check({ sheet: "  Bakery ", tables: ["posts"] })).toMatchObject({ definition: { sheet: "Bakery" } });
    expect(check({ sheet: " " })).toMatchObject({ definition: { sheet: null } });
    expect(check({ sheet: 7 })).toMatchObject({ definition: { sheet: null } });
  });

  it("an unknown import and account have empty names, and a long name is cut", () => {
    expect(check({ id: undefined, accountName: undefined })).toEqual({ definition: good });
    expect(check({ id: 7, accountName: "x".repeat(201) })).toEqual({
      definition: { ...good, id: "7", accountName: "x".repeat(200) },
    });
  });
});

describe("whose data an import reads", () => {
  const own = { isPublic: false, account: "", schedule: { every: "hand" } };
  const whose = (change: Record<string, unknown>) => {
    const checked = check({ ...own, ...change });
    if ("problem" in checked) return checked.problem;
    const { account, accountName, accounts, isPublic } = checked.definition;
    return { account, accountName, ...(accounts && { accounts }), isPublic };
  };
  const one = (account: string, accountName = "", isPublic = false) => ({ account, accountName, isPublic });
  const listed = { platform: "search-console", tables: ["pages"] };

  it("of a platform with a sign-in or a key is the user's own unless they chose a public account", () => {
    expect(whose({ platform: "x" })).toEqual(one(""));
    expect(whose({ platform: "trustpilot", tables: ["mentions"] })).toEqual(one(""));
    expect(whose({ platform: "x", account: "@Bakery", isPublic: true })).toMatchObject({ isPublic: true });
    expect(whose({ platform: "x", account: "@Bakery", isPublic: "yes" })).toMatchObject({ isPublic: false });
  });

  it("is rejected where a platform has no public accounts, or one account of a list was not chosen", () => {
    expect(whose({ ...listed, account: "sc-domain:a.example", isPublic: true })).toBe("publicAccount");
    expect(whose({ ...listed, account: "" })).toBe("account");
    expect(whose({ ...listed, account: undefined })).toBe("account");
    expect(whose({ ...listed, account: "sc-domain:a.example", accountName: "A" })).toEqual(
      one("sc-domain:a.example", "A"),
    );
  });

  it("is nobody's where mentions of brands are searched for", () => {
    const mentions = { platform: "mastodon-mentions", tables: ["mentions"] };
    expect(whose({ ...mentions, account: "bakery", isPublic: true })).toEqual(one(""));
    expect(whose({ ...mentions, account: 7, accounts: "all" })).toEqual(one(""));
  });

  it("can be all accounts of a list, or several of them, each once and with a name of at most 200 characters", () => {
    const several = { account: "", accountName: "", isPublic: false };
    expect(whose({ ...listed, account: "a", accounts: "all" })).toEqual({ ...several, accounts: "all" });
    const accounts = [
      { id: "a", name: "A", more: 1 },
      { id: "b", name: "x".repeat(201) },
      null,
      { id: "", name: "none" },
      { name: "none" },
      { id: "a" },
    ];
    expect(whose({ ...listed, accounts })).toEqual({
      ...several,
      accounts: [
        { id: "a", name: "" },
        { id: "b", name: "x".repeat(200) },
      ],
    });
  });

  it("is that of one account if only one of a list was chosen", () => {
    const [a, b] = [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ];
    expect(whose({ ...listed, account: "z", accounts: [a] })).toEqual(one("a", "A"));
    expect(whose({ ...listed, accounts: [a, b] })).toEqual({ ...one(""), accounts: [a, b] });
  });

  it("is rejected where none of a list was chosen, or the platform has none", () => {
    expect(whose({ ...listed, accounts: [] })).toBe("account");
    expect(whose({ ...listed, accounts: "some" })).toBe("account");
    expect(whose({ platform: "x", accounts: "all" })).toBe("account");
    const accounts = [{ id: "a", name: "A" }];
    expect(whose({ account: "bakery.example.com", isPublic: true, accounts })).toEqual(
      one("bakery.example.com", "", true),
    );
  });

  it("asks whether mentions were deleted only where the platform says what that costs", () => {
    const clears = (change: Record<string, unknown>) => {
      const checked = check({ ...own, tables: ["mentions"], ...change });
      return "definition" in checked && checked.definition.clearsDeleted;
    };
    expect(clears({ platform: "x-mentions", clearsDeleted: true })).toBe(true);
    expect(clears({ platform: "x-mentions", clearsDeleted: "yes" })).toBeUndefined();
    expect(clears({ platform: "mastodon-mentions", clearsDeleted: true })).toBeUndefined();
  });
});
