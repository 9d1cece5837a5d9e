import { afterEach, describe, expect, it } from "vitest";
import { findLocale } from "../../src/functions/calling/spreadsheet-locale.ts";
import { functions } from "../../src/functions/index.ts";
import { languages } from "../../src/text/language.ts";

const { ENGAGEMENT_RATE, ENGAGEMENT_BAND, ENGAGEMENT_TREND, OPEN_RATE, RESPONSE_TIME, VERSUS_BENCHMARK } = functions;

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
