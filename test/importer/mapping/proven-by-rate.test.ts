import { describe, expect, it } from "vitest";
import { useProvenUniqueCounts } from "../../../src/importer/mapping/proven-by-rate.ts";

type Rows = readonly (readonly string[])[];

/** Whether opens are unique in rows whose columns fill these fields, "" for none. */
function areUnique(fields: readonly string[], rows: Rows, total = "total_opens"): boolean {
  const columns = new Map(fields.flatMap((field, index) => (field === "" ? [] : [[index, field] as const])));
  useProvenUniqueCounts({ rows } as never, columns);
  return columns.get(fields.indexOf(total)) === total.replace("total_", "");
}

const sent = ["recipients", "total_opens", ""];

describe("opens are unique if a rate is theirs", () => {
  it.each<[string, Rows, boolean]>([
    ["a percentage", [["200", "50", "25%"]], true],
    [
      "a percentage of another number",
      [
        ["200", "50", "24%"],
        ["200", "100", "44%"],
      ],
      false,
    ],
    ["a percentage with a decimal", [["300", "100", "33.3%"]], true],
    ["a percentage with a decimal comma", [["300", "100", "33,3 %"]], true],
    ["a percentage with a decimal comma, off by more than its last decimal", [["300", "100", "33,5 %"]], false],
    ["numbers with spaces around them", [[" 200 ", " 50 ", " 25% "]], true],
    ["a percentage off by more than its last decimal", [["300", "100", "33.5%"]], false],
    ["a fraction", [["200", "50", "0.25"]], true],
    ["a fraction off by more than its last decimal", [["200", "50", "0.27"]], false],
    ["a fraction rounded to its last decimal", [["300", "100", "0.33"]], true],
    ["a percentage without a sign", [["200", "50", "25.0"]], true],
    ["a percentage without a sign off by more than its last decimal", [["200", "50", "25.2"]], false],
    ["a whole percentage without a sign", [["200", "50", "25"]], true],
    ["a whole number up to 1", [["200", "1", "1"]], false],
    ["zero as a whole number", [["200", "0", "0"]], false],
    ["thousands and currency signs", [["2,000", "500", "25%"]], true],
    [
      "one row of two",
      [
        ["200", "50", "25%"],
        ["200", "50", "30%"],
      ],
      false,
    ],
    [
      "every row with a rate",
      [
        ["200", "50", "25%"],
        ["200", "70", ""],
      ],
      true,
    ],
    [
      "rows that went to somebody",
      [
        ["200", "50", "25%"],
        ["0", "0", "-"],
      ],
      true,
    ],
    [
      "rows with a count",
      [
        ["200", "50", "25%"],
        ["200", "-", "30%"],
      ],
      true,
    ],
    [
      "no rows of which one has an opening",
      [
        ["200", "0", "0%"],
        ["300", "0", "0%"],
      ],
      false,
    ],
    [
      "rows of which one has an opening",
      [
        ["200", "0", "0%"],
        ["300", "150", "50%"],
      ],
      true,
    ],
    [
      "no texts",
      [
        ["200", "50", "25%"],
        ["200", "50", "good"],
      ],
      false,
    ],
    ["no rows", [], false],
    [
      "a short row",
      [
        ["200", "50", "25%"],
        ["200", "50"],
      ],
      true,
    ],
  ])("%s", (_, rows, isUnique) => {
    expect(areUnique(sent, rows)).toBe(isUnique);
  });

  it("of the e-mails sent, delivered, or sent less bounced", () => {
    const row = [["100", "20", "90", "45", "50%"]];
    expect(areUnique(["recipients", "", "delivered", "total_opens", ""], row)).toBe(true);
    expect(areUnique(["recipients", "bounces", "", "total_opens", ""], [["100", "10", "", "45", "50%"]])).toBe(true);
    expect(areUnique(["recipients", "bounces", "", "total_opens", ""], row)).toBe(false);
    expect(areUnique(["", "bounces", "", "total_opens", ""], [["100", "10", "", "45", "45%"]])).toBe(false);
    expect(areUnique(["", "", "", "total_opens", ""], [["100", "10", "", "45", "45%"]])).toBe(false);
  });

  it("clicks, too, and each by its own rate", () => {
    const fields = ["recipients", "total_opens", "total_clicks", ""];
    expect(areUnique(fields, [["200", "50", "20", "10%"]], "total_clicks")).toBe(true);
    expect(areUnique(fields, [["200", "50", "20", "10%"]])).toBe(false);
  });

  it("not by a column that fills a field, or where another column has the unique ones", () => {
    expect(areUnique(["recipients", "total_opens", "text"], [["200", "50", "25%"]])).toBe(false);
    expect(areUnique([...sent, "opens"], [["200", "50", "25%", "40"]])).toBe(false);
  });
});
