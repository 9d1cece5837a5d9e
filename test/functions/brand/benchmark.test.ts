import { describe, expect, it } from "vitest";
import { functions } from "../../../src/functions/index.ts";
import { listBenchmarks } from "../../../src/metrics/benchmarks/list-benchmarks.ts";

const { BENCHMARK, VERSUS_BENCHMARK } = functions;

// Expected rates as published by Rival IQ (median by followers, data of 2024) and Buffer (by impressions).
it.each([
  ["Instagram", [], 0.0036],
  ["the same by another spelling", [" insta "], 0.0036],
  ["X by its old name", ["Twitter"], 0.00015],
  ["an industry in English", ["facebook", "food and beverage"], 0.00032],
  ["an industry in Spanish", ["Facebook", "Alimentación y bebidas"], 0.00032],
  ["an industry in Dutch", ["TIKTOK", "hoger onderwijs"], 0.0736],
  ["an industry by another word", ["tiktok", "universities"], 0.0736],
  ["a denominator in Spanish", ["LinkedIn", "", "impresiones"], 0.065],
  ["an earlier year", ["Instagram", "", "", 2022], 0.0047],
  ["a median rather than an average of the same year", ["TikTok", "", "followers", 2022], 0.0569],
  ["an average where no median was published", ["tiktok", "", "weergaven"], 0.051],
  ["email opens of today, not those before mail apps opened messages themselves", ["Email opens"], 0.4235],
  ["the older spelling of email", ["E-mail opens"], 0.4235],
  ["earlier email opens by their year", ["Email opens", "", "", 2019], 0.2271],
  ["the newest of three years without a median", ["Email clicks"], 0.02],
  ["an earlier year without a median", ["Email clicks", "", "", 2019], 0.0291],
  ["the newest of several medians", ["Facebook"], 0.00046],
  ["a whole year rather than one of its months", ["LinkedIn", "", "impressions", 2024], 0.065],
  ["restaurants and bakeries in three languages", ["Facebook", "bakery"], 0.00032],
  ["horeca", ["Facebook", "Horeca"], 0.00032],
  ["panaderías", ["Facebook", "panaderías"], 0.00032],
  ["restaurants", ["Instagram", "Restaurants"], 0.004],
  ["moda", ["Instagram", "moda"], 0.00147],
  ["retail", ["Instagram", "retail"], 0.0016],
  ["a shop in Dutch", ["Instagram", "winkel"], 0.0016],
  ["hotels in Spanish", ["Instagram", "hoteles"], 0.00341],
  ["a hairdresser in Dutch", ["Instagram", "kapper"], 0.00144],
  ["e-mails by another denominator, of another year", ["E-mail opens", "", "recipients"], 0.3765],
  ["clicks by the opens that they are divided by", ["CTOR"], 0.0893],
  ["the newest year if the cell of the year is blank", ["Instagram", "", "", " "], 0.0036],
])("BENCHMARK finds %s", (_, given, rate) => {
  expect(BENCHMARK.call(...(given.length ? given : ["Instagram"]))).toBe(rate);
});

it("BENCHMARK of a column of platforms returns a rate for each row", () => {
  expect(BENCHMARK.call([["Instagram"], [""], ["TikTok"]], [["Retail"], ["Retail"], [""]])).toEqual([
    [0.0016],
    [""],
    [0.0173],
  ]);
});

it("BENCHMARK finds Facebook's median of each year since 2018 as Rival IQ published it", () => {
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
  const published = [0.0009, 0.0009, 0.0008, 0.00064, 0.0006, 0.00063, 0.00046];
  expect(years.map((year) => BENCHMARK.call("Facebook", "All industries", "followers", year))).toEqual(published);
});

it("BENCHMARK leaves the heading of a column of platforms blank", () => {
  expect(BENCHMARK.call([["Platform"], ["Instagram"]])).toEqual([[""], [0.0036]]);
});

it("BENCHMARK takes the industry and denominator of each row, and a blank cell as left out", () => {
  const platforms = [["Instagram"], ["TikTok"], ["TikTok"], ["Facebook"]];
  const industries = [["Retail"], ["Higher Education"], [""], ["all"]];
  const denominators = [[""], ["followers"], ["views"], ["impressions"]];
  expect(BENCHMARK.call(platforms, industries, denominators)).toEqual([[0.0016], [0.0736], [0.051], [0.0507]]);
});

it("BENCHMARK finds the same again after a thousand other texts", () => {
  const column = Array.from({ length: 1_200 }, (_, row) => [row % 400 === 0 ? "Instagram" : `Brand ${row}`]);
  const found = BENCHMARK.call(column) as unknown[][];
  expect([0, 400, 800].map((row) => found[row])).toEqual([[0.0036], [0.0036], [0.0036]]);
  expect(found[1_199]).toEqual([expect.stringContaining('"Brand 1199"')]);
});

describe("the error of BENCHMARK", () => {
  it.each([
    ["YouTube", [], "YouTube: no rate by followers"],
    ["LinkedIn", [], "LinkedIn: no rate by followers"],
    ["YouTube", ["", "views"], "YouTube: no rate by views"],
  ])("for %s, whose rates are by impressions only, asks for that denominator", (platform, others, message) => {
    expect(() => BENCHMARK.call(platform, ...others)).toThrow(
      `BENCHMARK: denominator should be "impressions" for ${message}`,
    );
  });

  it("for an unknown denominator lists the known ones", () => {
    expect(() => BENCHMARK.call("Instagram", "", "clicks")).toThrow(
      'denominator should be "followers", "impressions", "views", "reach", "sessions", "delivered", "recipients" or "opens", but the cell says "clicks".',
    );
  });

  it.each([
    ["years in two cells", [[2022], [2024]], "year should be one cell"],
    ["a year of two digits", 24, 'year should be a year, but the cell says "24".'],
  ])("for %s says so", (_, years, message) => {
    expect(() => BENCHMARK.call("Instagram", "", "", years)).toThrow(message);
  });

  it("for an unknown platform lists the known platforms", () => {
    expect(() => BENCHMARK.call("Myspace")).toThrow(
      /^BENCHMARK: platform should be "Facebook", "Instagram", "X", "TikTok", "LinkedIn", "YouTube", .*, but the cell says "Myspace"\.$/,
    );
  });

  it("for an unknown industry lists the platform's industries", () => {
    expect(() => BENCHMARK.call("LinkedIn", "Retail")).toThrow(
      'industry should be "All industries", but the cell says "Retail".',
    );
  });

  it("for an unknown year lists the years with data", () => {
    expect(() => BENCHMARK.call("Instagram", "", "", 2010)).toThrow(
      'year should be "2019", "2020", "2022" or "2024", but',
    );
  });

  it("in a range is shown in the row that it is about", () => {
    expect(BENCHMARK.call([["Instagram"], ["Myspace"]])).toEqual([[0.0036], [expect.stringContaining('"Myspace"')]]);
  });
});

it("VERSUS_BENCHMARK returns how far rates are above or below the benchmark", () => {
  expect(VERSUS_BENCHMARK.call([[0.0072], [0.0018], [""]], "Instagram")).toEqual([[1], [-0.5], [""]]);
});

it("VERSUS_BENCHMARK compares each row with its own platform, industry and denominator", () => {
  // Half of 0.0016, three times 0.0736 / 2, twice 0.051.
  const rates = [[0.0008], [0.1104], [0.102]];
  const platforms = [["Instagram"], ["TikTok"], ["TikTok"]];
  const changes = VERSUS_BENCHMARK.call(
    rates,
    platforms,
    [["Retail"], ["Higher Education"], [""]],
    [[""], [""], ["views"]],
  );
  expect((changes as number[][]).map(([change]) => Number(change?.toFixed(9)))).toEqual([-0.5, 0.5, 1]);
});

it.each([
  [
    "LinkedIn has rates by impressions only",
    [0.05, "LinkedIn"],
    'denominator should be "impressions" for LinkedIn: no rate by followers',
  ],
  [
    "reach was not published",
    [0.05, "Instagram", "", "alcance"],
    'should be "followers" or "impressions" for Instagram: no rate by reach',
  ],
])("VERSUS_BENCHMARK rejects different denominators and lists those available: %s", (_, given, message) => {
  expect(() => VERSUS_BENCHMARK.call(...given)).toThrow(message);
});

it.each(["en", "es", "nl"] as const)(
  "every listed benchmark has a denominator, source, year and address, in %s",
  (language) => {
    const rows = listBenchmarks(language);
    expect(rows).toHaveLength(113);
    for (const { rate, period, counted, source, address, denominator } of rows) {
      expect(rate).toBeGreaterThan(0);
      expect(rate).toBeLessThan(1);
      expect(Number.parseInt(String(period), 10)).toBeGreaterThanOrEqual(2018);
      expect(counted).not.toBe("");
      expect(source.length).toBeGreaterThan(10);
      expect(address).toMatch(/^https:\/\//);
      expect(denominator).not.toBe("");
    }
  },
);

it("a yearly report of Rival IQ has data of the year before", () => {
  const reports = listBenchmarks("en").flatMap(({ source, period }) => {
    const [, report] = /^Rival IQ, (\d{4}) /.exec(source) ?? [];
    return report ? [[Number(report), Number(period)] as const] : [];
  });
  expect(reports.length).toBeGreaterThan(60);
  expect(reports.filter(([report, year]) => report !== year + 1)).toEqual([]);
});

it("no benchmark is listed twice", () => {
  const keys = listBenchmarks("en").map(({ platform, industry, denominator, measure, period, source }) =>
    [platform, industry, denominator, measure, period, source].join(" | "),
  );
  expect(new Set(keys).size).toBe(keys.length);
});
