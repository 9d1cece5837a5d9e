import { describe, expect, it } from "vitest";
import type { Format } from "../../src/exports/define-format.ts";
import { adRows, adsProblem, columnsOfAds, completeAdRows, constantsOfAds } from "../../src/importer/files/ad-rows.ts";
import type { Section } from "../../src/importer/files/find-sections.ts";
import type { Row } from "../../src/tables/define-table.ts";

const ads = {
  names: ["campaign", "ad_set", "ad"],
  ids: ["campaign_id", "ad_set_id", "ad_id"],
  day: "day",
  week: "week",
  month: "month",
  splits: ["age", "device"],
};
const format = { id: "ads", headers: {}, ads } as unknown as Format;
const posts = { id: "posts", headers: {} } as unknown as Format;

/** A report with these columns, `name: Header`, and lines above it. */
function report(columns: Record<string, string>, preamble: string[] = [], of = format): Section {
  const positions = new Map(Object.keys(columns).map((name, index) => [name, index]));
  const header = { format: of, columns: positions, language: "en", title: null } as const;
  return { header, headers: Object.values(columns), preamble, rows: [], firstRowIndex: 1 };
}
const march = ["2026-03-01 - 2026-03-31"];

describe("reports of ads that cannot be read", () => {
  it.each([
    [
      { spend: "Cost", age: " Age ", day: "Day" },
      { rejection: "split", header: "Age" },
    ],
    [
      { device: "Device", age: "Age" },
      { rejection: "split", header: "Age" },
    ],
    [{ spend: "Cost" }, { rejection: "noDays", header: "" }],
    [
      { spend: "Cost", period_end: "End" },
      { rejection: "noDays", header: "" },
    ],
    [{ spend: "Cost", day: "Day" }, null],
    [{ spend: "Cost", week: "Week" }, null],
    [{ spend: "Cost", month: "Month" }, null],
    [{ spend: "Cost", published_at: "Start" }, null],
  ])("columns %j: %j", (columns, problem) => expect(adsProblem(report(columns as never))).toEqual(problem));

  it("lines above the table can state the days", () => expect(adsProblem(report({ spend: "Cost" }, march))).toBeNull());
  it("a report of posts needs none", () => expect(adsProblem(report({ age: "Age" }, [], posts))).toBeNull());
});

describe("columns of days", () => {
  const kept = (...names: string[]) =>
    Object.fromEntries(columnsOfAds(format, new Map(names.map((name, index) => [name, index]))));
  it("a day comes before the first and last day of the report", () =>
    expect(kept("published_at", "period_end", "day")).toEqual({ published_at: 2, day: 2 }));
  it("so does a week or a month", () => {
    expect(kept("published_at", "period_end", "week")).toEqual({ week: 2 });
    expect(kept("published_at", "period_end", "month")).toEqual({ month: 2 });
    expect(kept("day", "week", "month")).toEqual({ day: 0, week: 1, month: 2, published_at: 0 });
  });
  it("without them the report's days are those of its rows", () =>
    expect(kept("published_at", "period_end")).toEqual({ published_at: 0, period_end: 1 }));
  it("other reports keep theirs", () => {
    const columns = new Map([
      ["period_end", 0],
      ["day", 1],
    ]);
    expect(columnsOfAds(posts, columns)).toBe(columns);
  });
});

describe("what all rows have in common", () => {
  it.each([
    ["Amount spent (EUR)", "EUR"],
    ["Amount spent (EUR) ", "EUR"],
    ["Amount spent (eur)", null],
    ["Amount spent (EUR) in all", null],
    ["Amount spent (all)", null],
    ["Amount spent", null],
  ])("the currency in the header “%s” is %s", (header, currency) =>
    expect(constantsOfAds(report({ day: "Day", spend: header }))).toMatchObject({ type: "ad", currency }),
  );
  it("a header of another column names no currency", () =>
    expect(constantsOfAds(report({ day: "Day (EUR)", reach: "Reach (EUR)" }))).toMatchObject({ currency: null }));
  it("the period is that above the table, unless the rows have days", () => {
    expect(constantsOfAds(report({ spend: "Cost" }, march))).toMatchObject({
      published_at: "2026-03-01",
      period_end: "2026-03-31",
    });
    expect(constantsOfAds(report({ day: "Day" }, march))).toMatchObject({ published_at: null, period_end: null });
  });
  it("posts have nothing", () => expect(constantsOfAds(report({ spend: "Cost (EUR)" }, march, posts))).toEqual({}));
});

describe("rows of ads", () => {
  const reader = (...columns: string[]) => adRows(format, (column) => columns.indexOf(column));
  it("only reports of ads have them", () => expect(adRows(posts, () => 0)).toBeNull());

  it.each("Total,Totals,total,Totales,Totale,Totali,Totaux,Totaal,Gesamt,Grand total,Subtotal".split(","))(
    "“%s” is no campaign",
    (word) => {
      const { isTotals } = reader("campaign", "day") as NonNullable<ReturnType<typeof reader>>;
      expect(isTotals([word, "2026-03-01"])).toBe(true);
      for (const rest of [": Campaigns", " : all", " (EUR)"]) expect(isTotals([word + rest, "2026-03-01"])).toBe(true);
      for (const of of ["of", "de", "von", "van", "di", "sur"])
        expect(isTotals([`${word} ${of} 5 results`, "2026-03-01"])).toBe(true);
      for (const rest of [" war", " of tea", "5", " by 5"]) expect(isTotals([word + rest, "2026-03-01"])).toBe(false);
    },
  );

  it.each("All,Todos,Todas,Todo,Toda,Tudo,Alle,Alles,Tous,Toutes,Tutti,Tutte, all ".split(","))(
    "“%s” is no campaign and no day",
    (word) => {
      const { isTotals } = reader("campaign", "day") as NonNullable<ReturnType<typeof reader>>;
      expect([isTotals([word, "2026-03-01"]), isTotals(["Spring", word])]).toEqual([true, true]);
      expect(isTotals([`${word} in`, "2026-03-01"])).toBe(false);
    },
  );

  it.each([
    [["Spring", "2026-03-01"], false],
    [["", "2026-03-01"], true],
    [[" ", "2026-03-01"], true],
    [["Spring", ""], true],
    [["Spring"], true],
    [["Spring", "2026-03-01", "Total"], true],
    [["Spring", "2026-03-01", "5", "Total"], false],
    [["Spring", "2026-03-01", "All"], false],
    [[" Total ", "2026-03-01"], true],
    [["My total", "2026-03-01"], false],
    [["Not all", "2026-03-01"], false],
  ])("a row of a report by day, %j, has totals: %s", (cells, isTotals) =>
    expect(reader("campaign", "day")?.isTotals(cells)).toBe(isTotals),
  );

  it("a report without days needs none in its rows, and one name is enough", () => {
    expect(reader("campaign", "ad")?.isTotals(["", "Tea"])).toBe(false);
    expect(reader("campaign", "ad")?.isTotals(["", ""])).toBe(true);
  });

  it("the account is the name where there is no other", () => {
    expect(reader("account", "day")?.isTotals(["Tea House", "2026-03-01"])).toBe(false);
    expect(reader("account", "day")?.isTotals(["", "2026-03-01"])).toBe(true);
    expect(reader("account", "campaign")?.isTotals(["Tea House", ""])).toBe(true);
  });

  const filled = (
    columns: string[],
    values: Record<string, string | null>,
    row: Row = { published_at: "2026-03-01" },
  ) => {
    reader(...columns)?.fill(row, values);
    return row;
  };
  it("an ad's text is its names from the campaign's to its own", () => {
    const columns = ["campaign", "ad_set", "ad"];
    expect(filled(columns, { campaign: "Spring", ad_set: null, ad: "Tea" }).text).toBe("Spring › Tea");
    expect(filled(columns, { campaign: null }).text).toBeNull();
    expect(filled(["account"], {}, { account: "Tea House" }).text).toBe("Tea House");
  });

  it("an ad's ID is its own, and not that of its campaign", () => {
    const values = { campaign: "Spring", ad: "Tea", campaign_id: "1", ad_id: "3" };
    expect(filled(["campaign", "ad", "campaign_id", "ad_id"], values).post_id).toBe("3");
    expect(filled(["campaign", "ad", "campaign_id"], values).post_id).toBeNull();
    expect(filled(["campaign", "campaign_id"], values).post_id).toBe("1");
    expect(filled(["campaign", "ad_id"], values).post_id).toBe("3");
    expect(filled(["campaign", "campaign_id"], { ...values, campaign_id: null }).post_id).toBeNull();
    expect(filled(["campaign", "campaign_id"], values, { published_at: null }).post_id).toBeNull();
  });

  it("a week and a month have a first and a last day", () => {
    const days = ({ published_at, period_end }: Row) => [published_at, period_end];
    const row = () => ({ published_at: null });
    expect(days(filled(["campaign", "week"], { week: "2026-03-02" }, row()))).toEqual(["2026-03-02", "2026-03-08"]);
    expect(days(filled(["campaign", "month"], { month: "2026-02-01" }, row()))).toEqual(["2026-02-01", "2026-02-28"]);
    expect(days(filled(["campaign", "week"], { week: "soon" }, row()))).toEqual([null, undefined]);
    expect(days(filled(["campaign", "week"], { week: null }, row()))).toEqual([null, undefined]);
  });
});

describe("a report of ads as a whole", () => {
  const complete = (rows: Row[], preamble: string[] = [], hasOpenDates = false, of = format) => {
    completeAdRows(report({ spend: "Cost" }, preamble, of), rows, hasOpenDates);
    return rows;
  };
  const row = (more: Row = {}): Row => ({
    ...{ post_id: "1", text: "Spring", account: "tea", published_at: "2026-03-01", period_end: null },
    ...more,
  });

  it("rows that all begin with the stated period last until its end", () =>
    expect(complete([row(), row({ post_id: "2" })], march).map(({ period_end }) => period_end)).toEqual([
      "2026-03-31",
      "2026-03-31",
    ]));
  it("but not if one is about another day, or has a last day", () => {
    const ends = (other: Row) => complete([row(), row({ post_id: "2", ...other })], march)[0]?.period_end;
    expect([ends({ published_at: "2026-03-02" }), ends({ period_end: "2026-03-05" })]).toEqual([null, null]);
  });
  it("a single day has no last day", () =>
    expect(complete([row({ period_end: "2026-03-01" })])[0]?.period_end).toBeNull());
  it("an ad's ID names its days, unless their order is still open", () => {
    expect(complete([row({ period_end: "2026-03-31" }), row()]).map(({ post_id }) => post_id)).toEqual([
      "1 2026-03-01 2026-03-31",
      "1 2026-03-01",
    ]);
    expect(complete([row()], [], true)[0]?.post_id).toBeNull();
    expect(complete([row({ post_id: null })])[0]).toMatchObject({ post_id: null, text: "Spring" });
  });
  it("rows that nothing tells apart get numbers", () => {
    const named = (...rows: Row[]) => complete(rows).map(({ post_id, text }) => [post_id, text]);
    expect(named(row(), row(), row())).toEqual([
      ["1 2026-03-01", "Spring"],
      ["1 2026-03-01 (2)", "Spring (2)"],
      ["1 2026-03-01 (3)", "Spring (3)"],
    ]);
    expect(named(row({ post_id: null }), row({ post_id: null }))).toEqual([
      [null, "Spring"],
      [null, "Spring (2)"],
    ]);
  });
  it.each([
    ["the account", { account: "cake" }],
    ["the day", { published_at: "2026-03-02" }],
    ["the last day", { period_end: "2026-03-02" }],
    ["the ID", { post_id: "2" }],
  ])("rows that %s tells apart get none", (_, other) =>
    expect(complete([row(), row(other)]).map(({ text }) => text)).toEqual(["Spring", "Spring"]),
  );
  it("posts stay as they are", () =>
    expect(complete([row({ period_end: "2026-03-01" })], march, false, posts)).toEqual([
      row({ period_end: "2026-03-01" }),
    ]));
});
