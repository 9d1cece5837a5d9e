import { describe, expect, it } from "vitest";
import type { FunctionDeclaration } from "../../src/functions/define-function.ts";
import { exampleArguments, resultIn } from "../../src/functions/example-formula.ts";
import { functions } from "../../src/functions/index.ts";
import { tables } from "../../src/tables/index.ts";

const all: readonly FunctionDeclaration[] = Object.values(functions);

/** An example with single cells as arguments, and its result. */
function singleCells({ examples }: FunctionDeclaration) {
  const example = examples.find(({ args, result }) => result !== "" && !args.some(Array.isArray));
  return example && { given: exampleArguments(example), result: resultIn("en", example) };
}

/** Each argument that is a number for each row, of each function with such an example. */
const cases = all.flatMap((declaration) => {
  const sample = singleCells(declaration);
  if (!sample) return [];
  return declaration.args.flatMap(({ name, kind }, index) => {
    if (kind.per !== "row" || !kind.range || typeof sample.given[index] !== "number") return [];
    const replaced = (cell: unknown) => sample.given.map((other, i) => (i === index ? cell : other));
    const spread = (...cells: unknown[]) =>
      sample.given.map((other, i) => (i === index ? cells.map((cell) => [cell]) : other));
    return [
      {
        title: `${declaration.name}, ${name}`,
        declaration,
        argument: name,
        index,
        range: kind.range,
        sample,
        replaced,
        spread,
      },
    ];
  });
});

it("the conventions are tested with an argument of every function but these", () => {
  const tried = new Set(cases.map(({ declaration }) => declaration.name));
  expect(all.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([
    "ENGAGEMENTS",
    "WEIGHTED_ENGAGEMENT_RATE",
    "AVERAGE_ENGAGEMENT_RATE",
    "RESPONSE_TIME",
    "CAMPAIGN_LINK",
    "SENTIMENT",
    "BENCHMARK",
    "ENGAGEMENT_RANK",
    "ENGAGEMENT_TREND",
    "ENGAGEMENT_INDEX",
    "LABEL_LIFT",
  ]);
});

it("every function shows an example, and one with each argument that it needs", () => {
  const incomplete = all.filter(({ args, examples }) => {
    const needed = args.filter(({ optional }) => !optional).length;
    return examples.length === 0 || !examples.every((example) => example.args.length >= needed);
  });
  expect(incomplete.map(({ name }) => name)).toEqual([]);
});

it("an argument that is called like a column is filled with that column", () => {
  const columns = new Set(Object.values(tables).flatMap(({ fields }) => Object.keys(fields)));
  const args = all.flatMap(({ name, args: declared }) => declared.map((one) => ({ of: name, ...one })));
  const others = args.filter(({ name, fields = [] }) => columns.has(name) && !fields.includes(name));
  expect(others.map(({ of, name }) => `${of} ${name}`)).toEqual([
    // The language of the result, and of a column of texts.
    "ENGAGEMENT_BAND language",
    // Its column is what each platform counts as one.
    "COST_PER_ENGAGEMENT engagements",
    // Its column says yes or no.
    "RESPONSE_RATE answered",
    // Where the link leads and stands; the columns are the post's own link, and the file that it is from.
    "CAMPAIGN_LINK url",
    "CAMPAIGN_LINK source",
    // What the link is to be tagged with; the columns say what earlier links were.
    "CAMPAIGN_LINK medium",
    "CAMPAIGN_LINK campaign",
    "CAMPAIGN_LINK content",
    "SENTIMENT language",
  ]);
});

/** The results of the examples without an optional argument, worked out by hand. */
const withoutOptional: Readonly<Record<string, number>> = { "BRAND_HEALTH, usual_mentions": 150 };

describe.each(cases.map((one) => [one.title, one] as const))(
  "%s",
  (_, { declaration, argument, index, range, sample, replaced, spread }) => {
    const { name, call } = declaration;
    const value = sample.given[index] as number;
    const close = (result: unknown) => (typeof result === "number" ? Number(result.toPrecision(12)) : result);
    /** As its help says. */
    const usual = close(sample.result);

    it.each([
      ["an empty cell", ""],
      ["null", null],
      ["a cell with a space", " "],
    ])("has no result for %s", (_, blank) => {
      expect(call(...replaced(blank))).toBe("");
    });

    it("says that it is missing if it is left out, unless it is optional", () => {
      if (`${name}, ${argument}` in withoutOptional)
        expect(call(...replaced(undefined))).toBe(withoutOptional[`${name}, ${argument}`]);
      else expect(() => call(...replaced(undefined))).toThrow(`${name}: ${argument} is missing. The formula needs `);
    });

    it("accepts text that is a number in the spreadsheet's locale", () => {
      expect(close(call(...replaced(` ${value} `)))).toBe(usual);
      expect(close(call(...replaced(value.toLocaleString("en-US", { maximumFractionDigits: 9 }))))).toBe(usual);
      expect(close(call(...replaced(`${value * 100}%`)))).toBe(usual);
    });

    it.each(["n/a", "#N/A", "#DIV/0!", "Loading...", "1,2", "12 likes"])("reports %s in a single cell", (cell) => {
      expect(() => call(...replaced(cell))).toThrow(
        `${name}: ${argument} should be a number, but the cell says "${cell}".`,
      );
    });

    it.each([
      ["a checkbox", true, "TRUE"],
      ["a date", new Date(Date.UTC(2026, 0, 31)), "2026-01-31 (a date)"],
      ["what is not a number", Number.NaN, "NaN"],
    ])("reports %s", (_, cell, quoted) => {
      const isTime = declaration.args[index]?.kind.type.startsWith("Date") && typeof cell === "object";
      // Twenty minutes as a part, a date of today as a whole.
      const time = index === 0 ? new Date(Date.UTC(1899, 11, 30, 0, 20)) : cell;
      if (isTime) expect(typeof call(...replaced(time))).toBe("number");
      else
        expect(() => call(...replaced(cell))).toThrow(
          `${name}: ${argument} should be a number, but the cell says "${quoted}".`,
        );
    });

    it("reports a number below the minimum", () => {
      const bounds = range[0] < 0 ? "from -1 to 1" : "0 or more";
      expect(() => call(...replaced(-5))).toThrow(`${name}: ${argument} should be ${bounds}, but the cell says "-5".`);
    });

    it("of a column names a number below the minimum in its row, and calculates the others", () => {
      const bounds = range[0] < 0 ? "from -1 to 1" : "0 or more";
      const results = call(...spread(value, -5, value, "-5")) as unknown[][];
      const message = `${argument} should be ${bounds}, but the cell says "-5".`;
      expect(results.map(([result]) => close(result))).toEqual([usual, message, usual, message]);
    });

    it("of a column returns blanks for the heading and blanks, messages for bad cells, and values for the others", () => {
      const message = `${argument} should be a number, but the cell says "n/a".`;
      const results = call(...spread("Heading", value, "", "n/a", value, null)) as unknown[][];
      expect(results.map(([result]) => [close(result)])).toEqual([[""], [usual], [""], [message], [usual], [""]]);
    });

    it("treats a range of one cell like that cell", () => {
      expect(close(call(...replaced([[value]])))).toBe(usual);
    });

    it("passes on the message of a nested formula", () => {
      const message = 'clicks should be a number, but the cell says "n/a".';
      expect(call(...spread(value, message))).toEqual([[expect.anything()], [message]]);
    });

    it("reports the sizes of ranges that do not match", () => {
      const other = sample.given.findIndex(
        (_, i) => i !== index && declaration.args[i]?.kind.per === "row" && !declaration.args[i]?.optional,
      );
      if (other < 0)
        return expect(declaration.args.filter(({ kind, optional }) => kind.per === "row" && !optional)).toHaveLength(1);
      const column = (height: number, cell: unknown) => Array.from({ length: height }, () => [cell]);
      const given = sample.given.map((cell, i) =>
        i === index ? column(4, cell) : i === other ? column(3, cell) : cell,
      );
      expect(() => call(...given)).toThrow(
        /^[A-Z_]+: \w+ has [34] rows, but \w+ has [34] rows\. Choose ranges of the same size\.$/,
      );
    });
  },
);

it("every argument that Insert points at a column names a field of a table", () => {
  const fields = new Set(
    Object.values(tables).flatMap((table) => [
      ...Object.keys(table.fields),
      ...table.calculated.map(({ name }) => name),
    ]),
  );
  const unknown = all.flatMap(({ name, args }) =>
    args.flatMap((argument) =>
      (argument.fields ?? [])
        .filter((field) => !fields.has(field))
        .map((field) => `${name}, ${argument.name}: no table has a field ${field}`),
    ),
  );
  expect(unknown).toEqual([]);
});

it("Insert points every argument for each row at a column, but these, which no table has", () => {
  const without = all.flatMap(({ name, args }) =>
    args
      .filter(({ kind, fields = [] }) => kind.per === "row" && fields.length === 0)
      .map((argument) => `${name}, ${argument.name}`),
  );
  expect(without).toEqual([
    "DAILY_ENGAGEMENT_RATE, days",
    "AUDIENCE_GROWTH_RATE, followers_at_start",
    "COMPLETION_RATE, completed",
    "RESPONSE_RATE, answered",
    "RESPONSE_RATE, received",
    "ENGAGED_TIME_SHARE, total_time",
    "STICKINESS, daily_users",
    "STICKINESS, monthly_users",
    "CAMPAIGN_LINK, url",
    "CAMPAIGN_LINK, source",
    "CAMPAIGN_LINK, medium",
    "CAMPAIGN_LINK, campaign",
    "CAMPAIGN_LINK, content",
    "NET_SENTIMENT, negative",
    "NET_SENTIMENT, all",
    "SHARE_OF_VOICE, own",
    "SHARE_OF_VOICE, all_or_competitors",
    "BRAND_HEALTH, net_sentiment",
    "BRAND_HEALTH, mentions",
    "BRAND_HEALTH, usual_mentions",
    "BENCHMARK, industry",
    "BENCHMARK, denominator",
    "VERSUS_BENCHMARK, industry",
    "VERSUS_BENCHMARK, denominator",
    ..."actual target start end as_of".split(" ").map((name) => `GOAL_PROGRESS, ${name}`),
  ]);
});
