import { expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";

const { AVERAGE_ENGAGEMENT_RATE, ENGAGEMENT_BAND, ENGAGEMENT_TREND, LABEL_LIFT, RESPONSE_TIME, SENTIMENT } = functions;

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

/** Rates of 1 %, 2 % and 9 %. */
const averageBy = (method: unknown) =>
  AVERAGE_ENGAGEMENT_RATE.call(column(10, 40, 90), column(1000, 2000, 1000), method);
const responseBy = (statistic: unknown) => RESPONSE_TIME.call(column(0, 0, 0), column(0.1, 0.2, 0.6), statistic);
const trendOf = (show: unknown) =>
  ENGAGEMENT_TREND.call(column(1, 2, 3, 8, 9, 10), column(0.02, 0.02, 0.02, 0.03, 0.03, 0.03), 7, show);
/** Five posts with the label at 3 %, five without at 2 %. */
const lift = (show: unknown) =>
  LABEL_LIFT.call(
    column("UGC", "ugc", "UGC", "UGC, New", "UGC", "", "", "", "New", ""),
    column(0.03, 0.03, 0.03, 0.03, 0.03, 0.02, 0.02, 0.02, 0.02, 0.02),
    "UGC",
    show,
  );
const bandIn = (language: unknown) => ENGAGEMENT_BAND.call(0.02, "default", language);
const near = (result: unknown) => (typeof result === "number" ? Number(result.toFixed(9)) : result);

it.each([
  ["the mean of rates", averageBy, "mean average media promedio gemiddelde", 0.04],
  ["totals", averageBy, "pooled total totals totales totaal", 0.035],
  ["the median of rates", averageBy, "median mediana mediaan", 0.02],
  ["the median of times", responseBy, "median mediana mediaan", 0.2],
  ["the mean of times", responseBy, "mean average media promedio gemiddelde", 0.3],
  // A tenth of the way back from the slowest to the second: 0.2 + 0.8 x 0.4.
  ["what 90 % were answered within", responseBy, "p90 90 90%", 0.52],
  ["the change of rates", trendOf, "change cambio verandering", 0.5],
  [
    "how many rates were compared",
    trendOf,
    "counts count recuento aantallen",
    "3 in the last 7 days, 3 in the 7 days before",
  ],
  ["the effect of a label", lift, "lift efecto effect", 0.5],
  ["how many posts were compared", lift, "counts count recuento aantallen", "5 with the label, 5 without"],
  ["labels in English", bandIn, "en english inglés ingles engels", "Average"],
  ["labels in Spanish", bandIn, "es spanish español espanol spaans", "Medio"],
  ["labels in Dutch", bandIn, "nl dutch neerlandés neerlandes holandés nederlands", "Gemiddeld"],
])("%s can be asked for in three languages", (_, call, spellings, result) => {
  const all = spellings.split(" ");
  expect(all.map((spelling) => near(call(spelling)))).toEqual(all.map(() => result));
  expect(all.map((spelling) => near(call(` ${spelling.toUpperCase()} `)))).toEqual(all.map(() => result));
});

it.each([
  ["the mean of rates", averageBy, 0.04],
  ["the change of rates", trendOf, 0.5],
  ["the effect of a label", lift, 0.5],
  ["labels in the spreadsheet's language", bandIn, "Average"],
])("without a choice, the result is %s", (_, call, result) => {
  expect([undefined, "", " ", null].map((choice) => near(call(choice)))).toEqual([result, result, result, result]);
});

it.each(["fastest90", "fastest 90", "Fastest 90%"])("%s is the mean of the fastest 90 %%", (statistic) => {
  // Nine messages within an hour each, and one after ten days.
  const answered = column(...Array.from({ length: 9 }, () => 1 / 24), 10);
  expect(
    RESPONSE_TIME.call(
      answered.map(() => [0]),
      answered,
      statistic,
    ),
  ).toBeCloseTo(1 / 24, 12);
});

it.each(["each", "row", "cada", "elk", " EACH ", "", undefined])(
  "RESPONSE_TIME by %j has one result for each row",
  (statistic) => {
    expect(responseBy(statistic)).toEqual([[0.1], [0.2], [0.6]]);
  },
);

it.each(["chance", "azar", "toeval"])("%s is the chance of such a difference, from 0 to 1", (show) => {
  // All five posts with the label are above all five without: a two-sided test of ranks gives about 1 %.
  expect(lift(show)).toBeGreaterThan(0);
  expect(lift(show)).toBeLessThan(0.02);
});

it.each([
  ["en", ["en", "English", "inglés", "engels"]],
  ["es", ["es", "Spanish", "español", "espanol", "Spaans"]],
  ["nl", ["nl", "Dutch", "neerlandés", "holandés", "Nederlands"]],
])("SENTIMENT reads texts in %s by each name of the language", (language, spellings) => {
  const texts = { en: "I hate this", es: "Es muy malo", nl: "Wat een slechte winkel" };
  const text = texts[language as keyof typeof texts];
  expect(SENTIMENT.call(text, language)).toBeLessThan(0);
  for (const spelling of spellings) expect(SENTIMENT.call(text, spelling)).toBe(SENTIMENT.call(text, language));
  expect(SENTIMENT.call(text, "auto")).toBeLessThan(0);
});

it.each(["default", "linkedin", "tiktok", "website", "podcast"])(
  "the bands %s are found in capitals and between spaces",
  (set) => {
    expect(ENGAGEMENT_BAND.call(0.001, ` ${set.toUpperCase()} `, "en")).toBe("Low");
  },
);
