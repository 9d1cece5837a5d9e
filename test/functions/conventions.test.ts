import { describe, expect, it } from "vitest";
import type { FunctionDeclaration } from "../../src/functions/define-function.ts";
import { exampleArguments } from "../../src/functions/example-formula.ts";
import { functions } from "../../src/functions/index.ts";

const all: readonly FunctionDeclaration[] = Object.values(functions);

/** A call whose arguments are single cells, and what it answers. */
function singleCells({ examples }: FunctionDeclaration) {
  const example = examples.find(({ args, result }) => result !== "" && !args.some(Array.isArray));
  return example && { given: exampleArguments(example), result: example.result };
}

/** Each function that answers row by row, with each of its arguments that takes a number for each row. */
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
        place: index,
        range: kind.range,
        sample,
        replaced,
        spread,
      },
    ];
  });
});

it("tries the conventions on at least one argument of nearly every function", () => {
  const tried = new Set(cases.map(({ declaration }) => declaration.name));
  expect(all.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([
    "ENGAGEMENTS",
    "WEIGHTED_ENGAGEMENT_RATE",
    "AVERAGE_ENGAGEMENT_RATE",
    "RESPONSE_TIME",
    "SENTIMENT",
    "BENCHMARK",
    "ENGAGEMENT_RANK",
    "ENGAGEMENT_TREND",
    "ENGAGEMENT_INDEX",
  ]);
});

describe.each(cases.map((one) => [one.title, one] as const))(
  "%s",
  (_, { declaration, argument, place: index, range, sample, replaced, spread }) => {
    const { name, call } = declaration;
    const value = sample.given[index] as number;
    const close = (answer: unknown) => (typeof answer === "number" ? Number(answer.toPrecision(12)) : answer);
    const usual = close(call(...sample.given));

    it.each([
      ["an empty cell", ""],
      ["an omitted argument", undefined],
      ["null", null],
      ["a cell with a space", " "],
    ])("answers %s as it answers any blank", (_, blank) => {
      const answer = call(...replaced(blank));
      expect(answer).toEqual(call(...replaced("")));
      if (!declaration.args[index]?.optional) expect(answer).toBe("");
    });

    it("reads text that plainly is a number", () => {
      expect(close(call(...replaced(` ${value} `)))).toBe(usual);
      expect(close(call(...replaced(`${value * 100}%`)))).toBe(usual);
    });

    it.each(["n/a", "#N/A", "#DIV/0!", "Loading...", "1,200", "12 likes"])("names %s in a single cell", (cell) => {
      expect(() => call(...replaced(cell))).toThrow(
        `${name}: ${argument} should be a number, but the cell says "${cell}".`,
      );
    });

    it.each([
      ["a checkbox", true, "TRUE"],
      ["a date", new Date(Date.UTC(2026, 0, 31)), "2026-01-31 (a date)"],
      ["what is no number", Number.NaN, "NaN"],
    ])("names %s", (_, cell, says) => {
      const isTime = declaration.args[index]?.kind.type.startsWith("Date") && typeof cell === "object";
      if (isTime) expect(typeof call(...replaced(cell))).toBe("number");
      else
        expect(() => call(...replaced(cell))).toThrow(
          `${name}: ${argument} should be a number, but the cell says "${says}".`,
        );
    });

    it("names a number below what it can be", () => {
      const bounds = range[0] < 0 ? "from -1 to 1" : "0 or more";
      expect(() => call(...replaced(-5))).toThrow(`${name}: ${argument} should be ${bounds}, but the cell says "-5".`);
    });

    it("answers a column in kind: a heading and blanks with nothing, a bad cell with its message, the others with values", () => {
      const message = `${argument} should be a number, but the cell says "n/a".`;
      const answers = call(...spread("Heading", value, "", "n/a", value, null)) as unknown[][];
      expect(answers.map(([answer]) => [close(answer)])).toEqual([[""], [usual], [""], [message], [usual], [""]]);
    });

    it("takes a range of one cell as that cell", () => {
      expect(close(call(...replaced([[value]])))).toBe(usual);
    });

    it("passes on the message of a formula inside it", () => {
      const message = 'clicks should be a number, but the cell says "n/a".';
      expect(call(...spread(value, message))).toEqual([[expect.anything()], [message]]);
    });

    it("names the sizes of ranges that do not match", () => {
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
