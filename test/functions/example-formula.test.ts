import { describe, expect, it } from "vitest";
import type { Example } from "../../src/functions/define-function.ts";
import {
  exampleArguments,
  exampleFormula,
  resultIn,
  writeArguments,
  writeResult,
} from "../../src/functions/example-formula.ts";

const withArguments = (...args: Example["args"]): Example => ({ args, result: 0 });
const withResult = (result: Example["result"]): Example => ({ args: [], result });

describe("an example's argument in a formula", () => {
  it.each<[string, Example["args"][number], string]>([
    ["a number", 0.035, "0.035"],
    ["a negative number", -5, "-5"],
    ["a text", "Instagram", '"Instagram"'],
    ["a text with quotes", 'say "hi"', '"say ""hi"""'],
    ["an argument that is left out", "", ""],
    ["a day", { time: "2026-03-02" }, "DATE(2026,3,2)"],
    ["a day and a time", { time: "2026-12-31 09:30" }, "DATE(2026,12,31)+TIME(9,30,0)"],
    ["a duration", { time: "00:01:30" }, "TIME(0,1,30)"],
    ["a duration of hours", { time: "12:00" }, "TIME(12,0,0)"],
    ["a row", [[1, 2, 3]], "{1,2,3}"],
    ["a column", [[1], ["b"], [""]], '{1;"b";""}'],
    [
      "a block of times",
      [
        [{ time: "2026-03-02" }, 1],
        [{ time: "10:05" }, 2],
      ],
      "{DATE(2026,3,2),1;TIME(10,5,0),2}",
    ],
  ])("%s", (_, argument, written) => {
    expect(writeArguments(withArguments(argument))).toEqual([written]);
  });

  it("stands in its place, with a space behind each comma", () => {
    expect(exampleFormula("BENCHMARK", withArguments("LinkedIn", "", "impressions", 2024))).toBe(
      '=BENCHMARK("LinkedIn", , "impressions", 2024)',
    );
    expect(exampleFormula("NOW", withArguments())).toBe("=NOW()");
  });
});

describe("an example's argument as a function receives it", () => {
  const received = (argument: Example["args"][number]) => exampleArguments(withArguments(argument))[0];

  it.each([
    ["2026-03-02", Date.UTC(2026, 2, 2)],
    ["2026-12-31 09:30", Date.UTC(2026, 11, 31, 9, 30)],
    ["2026-01-01 23:59:58", Date.UTC(2026, 0, 1, 23, 59, 58)],
    // Counted from 30 December 1899.
    ["00:01:30", Date.UTC(1899, 11, 30, 0, 1, 30)],
    ["12:00", Date.UTC(1899, 11, 30, 12)],
  ])("the time %s", (time, instant) => {
    expect(received({ time })).toEqual(new Date(instant));
    expect(
      received([
        ["a", { time }],
        [1, ""],
      ]),
    ).toEqual([
      ["a", new Date(instant)],
      [1, ""],
    ]);
  });

  it("numbers, texts and blanks unchanged", () => {
    expect([5, "x", ""].map(received)).toEqual([5, "x", ""]);
  });
});

describe("an example's result", () => {
  it.each<[Example["result"], string]>([
    [0.035, "0.035"],
    ["", "(blank)"],
    ["Low", "Low"],
    [0, "0"],
    [{ en: "Low", es: "Bajo", nl: "Laag" }, "Low"],
    [[[0.1], [0.2]], "{0.1;0.2}"],
  ])("%j is written %s", (result, written) => {
    expect(writeResult(withResult(result))).toBe(written);
  });

  it("is in the language if it is a text in three", () => {
    const result = { en: "Low", es: "Bajo", nl: "Laag" };
    expect((["en", "es", "nl"] as const).map((language) => resultIn(language, withResult(result)))).toEqual([
      "Low",
      "Bajo",
      "Laag",
    ]);
    expect(resultIn("es", withResult([[1]]))).toEqual([[1]]);
  });
});
