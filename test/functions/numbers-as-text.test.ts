import { afterEach, describe, expect, it } from "vitest";
import { parseNumber, twoReadings } from "../../src/functions/calling/parse-number.ts";
import { findLocale } from "../../src/functions/calling/spreadsheet-locale.ts";
import { functions } from "../../src/functions/index.ts";

const { ENGAGEMENT_RATE, ENGAGEMENTS, AVERAGE_ENGAGEMENT_RATE, ENGAGEMENT_RANK, SENTIMENT } = functions;

afterEach(() => findLocale(() => "en_US"));

/** The locales in which a text is read as this number. */
function localesReading(text: string, number: number | undefined, locales: string): string {
  const reading = locales.split(" ").filter((locale) => {
    findLocale(() => locale);
    return parseNumber(text) === number;
  });
  return reading.join(" ");
}

/** The number that a function reads in a cell's text. */
function numberIn(text: string, locale: string): unknown {
  findLocale(() => locale);
  return ENGAGEMENTS.call([[text]]);
}

describe("text in a cell is the number that the spreadsheet's locale writes so", () => {
  it.each([
    ["en_US", "1,234", 1234],
    ["en_US", "1,234,567.5", 1_234_567.5],
    ["en_US", "0.035", 0.035],
    ["en_US", "3.5%", 0.035],
    ["en_US", "3.5 %", 0.035],
    ["en_US", "12.345%", 0.12345],
    ["en_US", "0.7%", 0.007],
    ["en_US", "1.2K", 1200],
    ["en_US", "1.2k", 1200],
    ["en_US", "3.4M", 3_400_000],
    ["en_US", "1.1B", 1_100_000_000],
    ["en_US", " 10 000 ", 10_000],
    ["en_US", "10\u202f000", 10_000],
    ["en_US", "+5", 5],
    ["en_US", ".5", 0.5],
    ["en_IN", "12,34,567", 1_234_567],
    ["es_ES", "1.234", 1234],
    ["es_ES", "1.234,5", 1234.5],
    ["es_ES", "3,5 %", 0.035],
    ["es_ES", "3,5\u00a0%", 0.035],
    ["es_ES", "12,4 mil", 12_400],
    ["es_ES", "1,2 M", 1_200_000],
    ["es_MX", "12.4 mil", 12_400],
    ["es_MX", "1,234", 1234],
    ["nl_NL", "10.000", 10_000],
    ["nl_NL", "0,5%", 0.005],
    ["nl_NL", "1,2K", 1200],
    ["nl_NL", "1,2 mln", 1_200_000],
    ["nl_NL", "1,2 mln.", 1_200_000],
    ["nl_BE", "2,1 mld.", 2_100_000_000],
    ["de_CH", "1’234.5", 1234.5],
    ["de_CH", "1'234", 1234],
    ["fr_FR", "1\u202f234,5", 1234.5],
    ["pt_BR", "3,4 mil", 3400],
  ])("in %s, %s", (locale, text, number) => {
    expect(numberIn(text, locale)).toBe(number);
  });
});

describe("text that is no number in the spreadsheet's locale is named", () => {
  it.each([
    ["en_US", "3,5"],
    ["en_US", "12,34,567"],
    ["en_US", "1.234,5"],
    ["en_US", "12.4 mil"],
    ["en_US", "1.2.3"],
    ["en_US", "5 likes"],
    ["en_US", "1e5"],
    ["en_US", "12:30"],
    ["es_ES", "1.2K"],
    ["es_ES", "1,1B"],
    ["es_ES", "1,5m"],
    ["nl_NL", "3.5%"],
    ["nl_NL", "12,4 mil"],
    ["fr_FR", "1.234,5"],
  ])("in %s, %s", (locale, text) => {
    expect(() => numberIn(text, locale)).toThrow(`"${text}"`);
  });
});

it.each([
  ["en_US", "1.200", 'should be a number, but the cell says "1.200", which can be 1.2 or 1200.'],
  ["es_ES", "1,200", 'debería ser un número, pero la celda contiene "1,200", que puede ser 1,2 o 1200.'],
  ["nl_NL", "10,500", 'moet een getal zijn, maar in de cel staat "10,500", en dat kan 10,5 of 10500 zijn.'],
  ["de_CH", "1,234", 'should be a number, but the cell says "1,234", which can be 1.234 or 1234.'],
])("decimals that look like thousands are named with both readings, in %s", (locale, text, message) => {
  expect(() => numberIn(text, locale)).toThrow(message);
});

const pointsBetweenThousands =
  "az_AZ ca_ES da_DK de_DE el_GR es_ES gl_ES hr_HR id_ID it_IT nl_NL pt_BR ro_RO sl_SI sr_RS tr_TR vi_VN";
const spacesBetweenThousands = "fr_FR ru_RU pl_PL cs_CZ sk_SK sv_SE nb_NO fi_FI hu_HU uk_UA bg_BG lt_LT";
const commasBetweenThousands = "en_US en_GB es_MX ja_JP ko_KR zh_CN th_TH";
const apostrophesBetweenThousands = "de_CH it_CH de_LI";

it.each([
  ["1.234,5", 1234.5, pointsBetweenThousands],
  ["1.234.567", 1_234_567, pointsBetweenThousands],
  ["1.234,5", undefined, spacesBetweenThousands],
  ["1 234,5", 1234.5, spacesBetweenThousands],
  ["1 234 567", 1_234_567, spacesBetweenThousands],
  ["1,234.5", 1234.5, commasBetweenThousands],
  ["1,234,567", 1_234_567, commasBetweenThousands],
  ["1'234'567.5", 1_234_567.5, apostrophesBetweenThousands],
  ["1,234.5", undefined, apostrophesBetweenThousands],
  ["1,23,45,678", 12_345_678, "en_IN hi_IN"],
  ["1,23,45,678", undefined, "en_US en_GB"],
])("%s is %s in %s", (text, number, locales) => {
  expect(localesReading(text, number, locales)).toBe(locales);
});

it.each([
  ["a sign", "-5", -5],
  ["a typographic minus", "\u22125", -5],
  ["a plus", "+1,234", 1234],
  ["no-break, narrow and thin spaces", "\u00a012\u202f345\u202f678\u2009%", 123_456.78],
  ["one kind of mark only", "1,234 567", undefined],
  ["one kind of mark only, with an apostrophe", "1'234,567", undefined],
  ["groups of three digits", "1,23", undefined],
  ["groups of three digits to the end", "1,234,56", undefined],
  ["at most three digits before the first mark", "1234,567", undefined],
  ["digits after the point or none", "5.", 5],
  ["digits after the point alone", "-.25", -0.25],
  ["one sign only", "--5", undefined],
  ["two signs of percent", "5%%", undefined],
  ["a percent sign before it", "%5", undefined],
  ["a million", "1.5m", 1_500_000],
  ["a billion in three spellings", "2b", 2e9],
  ["a billion in three spellings", "2B", 2e9],
  ["a billion in three spellings", "2 Bn.", 2e9],
  ["a thousand with a point", "3K.", 3000],
  ["words of other languages", "3 mln", 3_000_000],
  ["words of other languages, in capitals", "3 MLD", 3_000_000_000],
  ["a word in front", "likes 5", undefined],
  ["two words", "5 k k", undefined],
  ["more digits than a number has", "9".repeat(400), undefined],
])("in en_US, a number as text has %s: %s", (_, text, number) => {
  findLocale(() => "en_US");
  expect(parseNumber(text)).toBe(number);
});

it.each([
  ["1.200", [1.2, 1200]],
  ["999,999", [999.999, 999_999]],
  [" 10.500 ", [10.5, 10_500]],
  ["0.200", null],
  ["1.20", null],
  ["1.2000", null],
  ["1234.567", null],
  ["1.234.567", null],
  ["-1.200", null],
  ["1200", null],
])("%s has two readings or one: %j", (text, readings) => {
  expect(twoReadings(text)).toEqual(readings);
});

it.each([
  ["1.200", undefined],
  ["100.500", undefined],
  ["0.200", 0.2],
  ["1.2000", 1.2],
  ["1234.567", 1234.567],
  ["1,234.567", 1234.567],
  ["1.200%", 0.012],
  ["1.200K", undefined],
])("in en_US, three decimals count only where no other country reads thousands: %s", (text, number) => {
  findLocale(() => "en_US");
  expect(parseNumber(text)).toBe(number);
});

it("the largest post of a column counts, though its numbers are text", () => {
  const interactions = [[100], ["1,234"], [500]];
  const audience = [[5000], ["10,000"], [20_000]];
  expect(ENGAGEMENT_RATE.call(interactions, audience)).toEqual([[0.02], [0.1234], [0.025]]);
  // (0.02 + 0.1234 + 0.025) / 3 = 0.1684 / 3
  expect(AVERAGE_ENGAGEMENT_RATE.call(interactions, audience)).toBeCloseTo(0.0561333333, 9);
});

it("ENGAGEMENT_RANK compares with percentages written as text", () => {
  findLocale(() => "es_ES");
  // Two of three are below 1 %.
  expect(ENGAGEMENT_RANK.call("1 %", [["0,5%"], ["0,8 %"], ["2,5%"]])).toBeCloseTo(2 / 3, 12);
});

describe("the spreadsheet's locale", () => {
  let lookedUp = 0;
  const countLookUps = () => {
    lookedUp = 0;
    findLocale(() => {
      lookedUp++;
      return "es_ES";
    });
  };

  it("is looked up once for a column of text", () => {
    countLookUps();
    expect(ENGAGEMENTS.call([["1.200"], ["1,5"], ["n/a"]])).toEqual([[1200], [1.5], [expect.stringContaining("n/a")]]);
    ENGAGEMENTS.call([["3,5"]]);
    expect(lookedUp).toBe(1);
  });

  it("is not looked up for numbers, blanks, headings and texts to rate", () => {
    countLookUps();
    ENGAGEMENT_RATE.call([["Likes"], [10], [""]], [["Followers"], [100], [200]]);
    SENTIMENT.call([["Great!"], ["Qué malo"]], "auto");
    expect(lookedUp).toBe(0);
  });
});
