import { afterEach, describe, expect, it } from "vitest";
import { isMessage } from "../../src/functions/calling/cell.ts";
import { findLocale } from "../../src/functions/calling/spreadsheet-locale.ts";
import { functions } from "../../src/functions/index.ts";
import { languages } from "../../src/text/language.ts";

const {
  BENCHMARK,
  ENGAGEMENT_RATE,
  ENGAGEMENT_BAND,
  ENGAGEMENTS,
  ENGAGEMENT_TREND,
  GOAL_PROGRESS,
  NET_SENTIMENT,
  OPEN_RATE,
  RESPONSE_TIME,
  SHARE_OF_VOICE,
  VERSUS_BENCHMARK,
} = functions;

afterEach(() => findLocale(() => "en_US"));

const within = (locale: string) => findLocale(() => locale);

describe("messages are in the language of the spreadsheet's locale", () => {
  it.each([
    ["en_GB", 'ENGAGEMENT_RATE: audience should be a number, but the cell says "soon".'],
    ["es_MX", 'ENGAGEMENT_RATE: audience debería ser un número, pero la celda contiene "soon".'],
    ["nl_BE", 'ENGAGEMENT_RATE: audience moet een getal zijn, maar in de cel staat "soon".'],
    ["fr_FR", 'ENGAGEMENT_RATE: audience should be a number, but the cell says "soon".'],
  ])("in %s", (locale, message) => {
    within(locale);
    expect(() => ENGAGEMENT_RATE.call(10, "soon")).toThrow(message);
  });

  it("also in the rows of a range", () => {
    within("es_ES");
    expect(ENGAGEMENT_RATE.call([[1], [-4.5]], 10)).toEqual([
      [0.1],
      ['interactions debería ser 0 o más, pero la celda contiene "-4,5".'],
    ]);
  });

  it.each([
    ["a choice", () => ENGAGEMENT_TREND.call([[1]], [[1]], 7, "mode"), /zijn, maar in de cel staat "mode"/],
    [
      "a missing argument",
      () => ENGAGEMENT_RATE.call(1),
      /audience ontbreekt\. De formule heeft interactions, audience/,
    ],
    ["unequal ranges", () => ENGAGEMENT_RATE.call([[1], [2]], [[1], [2], [3]]), /2 rijen, maar audience heeft 3 rijen/],
    ["a part above its whole", () => OPEN_RATE.call(3000, 2000), /mag niet meer zijn dan delivered, maar .* "3000" en/],
    [
      "times in the wrong order",
      () => RESPONSE_TIME.call(46083.5, 46083.25),
      /"2026-03-02 06:00" en "2026-03-02 12:00"/,
    ],
    ["an unknown platform", () => VERSUS_BENCHMARK.call(0.01, "Hyves"), /moet "Facebook", .* of .* zijn, maar/],
    ["numbers that are too large", () => ENGAGEMENT_RATE.call([[1e308, 1e308]], 1), /te groot of te klein/],
  ])("for %s", (_, call, message) => {
    within("nl_NL");
    expect(call).toThrow(message);
  });

  it.each(languages)("and are passed on by formulas that read them, in %s", (language) => {
    within(language);
    const [[message]] = ENGAGEMENT_RATE.call([["n/a"], [1]], [[100], [100]]) as [[string]];
    expect(message).toContain("n/a");
    expect(ENGAGEMENT_BAND.call([[0.01], [message]])).toEqual([[expect.any(String)], [message]]);
  });
});

/** Calls whose row holds a message instead of a number. */
const badRows: readonly (readonly [string, () => unknown])[] = [
  ["text", () => ENGAGEMENTS.call([[1], ["few"]])],
  ["a negative number", () => ENGAGEMENTS.call([[1], [-1]])],
  ["a number with two readings", () => ENGAGEMENTS.call([[1], ["1.200"], ["1,200"]])],
  ["a rate that was meant as a percentage", () => ENGAGEMENT_BAND.call([[0.1], [3.5]])],
  [
    "numbers that are too large",
    () =>
      ENGAGEMENTS.call([
        [1, 1],
        [1e308, 1e308],
      ]),
  ],
  ["a part above its whole", () => OPEN_RATE.call([[1], [3]], [[2], [2]])],
  ["own mentions above all", () => SHARE_OF_VOICE.call([[1], [3]], [[2], [2]])],
  ["positive and negative mentions above all", () => NET_SENTIMENT.call([[1], [3]], [[0], [3]], [[2], [2]])],
  ["a missing count", () => NET_SENTIMENT.call([[1], [3]], [[0], [3]])],
  ["an answer before its message", () => RESPONSE_TIME.call([[1], [3]], [[2], [2]])],
  ["an end before its start", () => GOAL_PROGRESS.call([[1], [1]], 2, [[1], [3]], [[2], [2]], 5)],
  ["one date of three", () => GOAL_PROGRESS.call([[1], [1]], 2, 1)],
  ["an unknown platform", () => BENCHMARK.call([["X"], ["Hyves"]])],
  ["a platform without such a rate", () => BENCHMARK.call([["X"], ["LinkedIn"]])],
];

describe.each(languages)("what a row shows instead of a number is passed on whole, in %s", (language) => {
  it.each(badRows)("for %s", (_, call) => {
    within(language);
    const message = (call() as unknown[][])
      .flat()
      .filter((cell) => typeof cell === "string")
      .at(-1);
    expect(isMessage(message)).toBe(true);
    expect(ENGAGEMENTS.call([[5], [message]])).toEqual([[5], [message]]);
  });
});

it.each([
  "but the cell is empty",
  "My posts, but the best of them",
  "Did you mean this?",
  "large or small",
  "denominators",
  "start, end",
])("a text of the user's is no message of a function: %s", (text) => {
  expect(isMessage(text)).toBe(false);
});

it.each([5, null, undefined, true])("%j is no message", (cell) => {
  expect(isMessage(cell)).toBe(false);
});

describe("a message writes the cell", () => {
  const at = (...parts: [number, number, number, number?, number?]) => new Date(Date.UTC(...parts));

  it.each([
    ["a tick box", true, "TRUE"],
    ["an empty tick box", false, "FALSE"],
    ["a day", at(2026, 2, 2), "2026-03-02 (a date)"],
    ["a time of a day", at(2026, 2, 2, 9, 30), "2026-03-02 09:30 (a date)"],
    ["the first day of 1900", at(1900, 0, 1), "1900-01-01 (a date)"],
    ["a duration", at(1899, 11, 30, 1, 5), "01:05 (a duration)"],
    ["a date that there is not", new Date(Number.NaN), "an invalid date"],
    ["an object", { likes: 5 }, "a list"],
    ["a text of several lines", " two\n  lines ", "two lines"],
    ["a text of 60 characters", "a".repeat(60), "a".repeat(60)],
    ["a text of 61 characters", "a".repeat(61), `${"a".repeat(59)}…`],
    ["a negative number", -4.5, "-4.5"],
  ])("%s", (_, cell, written) => {
    expect(() => ENGAGEMENTS.call(cell)).toThrow(`but the cell says "${written}".`);
  });

  it("with the marks of the spreadsheet's locale", () => {
    within("nl_NL");
    expect(() => ENGAGEMENTS.call(-4.5)).toThrow('maar in de cel staat "-4,5".');
    within("es_MX");
    expect(() => ENGAGEMENTS.call(-4.5)).toThrow('pero la celda contiene "-4.5".');
  });
});

describe("ENGAGEMENT_BAND without a language has the labels of the spreadsheet's", () => {
  it.each([
    ["en_US", "Average"],
    ["es_CO", "Medio"],
    ["nl_NL", "Gemiddeld"],
    ["de_DE", "Average"],
  ])("in %s", (locale, label) => {
    within(locale);
    expect(ENGAGEMENT_BAND.call(0.02)).toBe(label);
  });

  it("unless it is given one", () => {
    within("nl_NL");
    expect(ENGAGEMENT_BAND.call(0.02, "default", "es")).toBe("Medio");
  });
});
