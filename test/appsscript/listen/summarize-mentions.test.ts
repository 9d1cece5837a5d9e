import { describe, expect, it } from "vitest";
import { summarizeMentions } from "../../../src/appsscript/listen/summarize-mentions.ts";
import { normalizeBrand, validateBrands } from "../../../src/appsscript/listen/validate-brands.ts";

const brand = (name: string, isOwn = false) => ({ name, isOwn, names: [name], handles: [], hashtags: [] });
const mentionsOf = (account: string, count: number, sentiment: number | null, day = "2026-05-10") =>
  Array.from({ length: count }, () => ({ account, day, sentiment, language: "", hasRating: false }));

const brands = [brand("Brood", true), brand("Bakkerij Zon")];

describe("the mentions of a brand", () => {
  const mentions = [
    ...mentionsOf("Brood", 40, 0.8),
    ...mentionsOf("Brood", 20, -0.6),
    ...mentionsOf("Brood", 40, 0.1),
    ...mentionsOf("Bakkerij Zon", 25, 0.5),
    ...mentionsOf("Somebody else", 50, 0.5),
    ...mentionsOf("Brood", 7, 0.9, "2026-04-30"),
  ];
  const [own, other] = summarizeMentions(brands, mentions, "2026-05-01", "2026-05-20");

  it("a summary counts the period's mentions, with each tracked brand's share of voice", () => {
    expect(own).toMatchObject({ mentions: 100, perDay: 5, shareOfVoice: 0.8 });
    expect(other).toMatchObject({ mentions: 25, shareOfVoice: 0.2 });
  });

  it("a summary counts mentions of the period's first and last day, and none of the days beside them", () => {
    const days = ["2026-04-30", "2026-05-01", "2026-05-20", "2026-05-21"];
    const ofDays = days.flatMap((day, index) => mentionsOf("Brood", 10 ** index, null, day));
    // 10 of 1 May and 100 of 20 May.
    expect(summarizeMentions([brand("Brood")], ofDays, "2026-05-01", "2026-05-20")[0]?.mentions).toBe(110);
  });

  it("a summary has net sentiment with the range it lies in, from the number of mentions and from misread texts", () => {
    expect(own).toMatchObject({ positive: 40, negative: 20, mentionsWithSentiment: 100, isSmallSample: false });
    expect(own?.netSentiment?.net).toBeCloseTo(0.2, 10);
    expect(own?.brandHealth).toBeCloseTo(20, 10);
    // Of a language without measured rates: 20 / 102.706 ± 1.645 × the root of (62.706 / 102.706 - 0.1947²) / 102.706 + 0.2².
    expect(own?.netSentiment?.low).toBeCloseTo(-0.1565, 4);
    expect(own?.netSentiment?.high).toBeCloseTo(0.5459, 4);
  });

  it("forty of forty stars of 5 leave room for a discontented customer, and forty of forty read texts leave more", () => {
    const rangeOf = (part: object) => {
      const all = mentionsOf("Brood", 40, 0.8).map((mention) => ({ ...mention, ...part }));
      return summarizeMentions([brand("Brood")], all, "2026-05-01", "2026-05-20")[0]?.netSentiment;
    };
    // 40 / 42.706 - 1.645 × the root of (1 - 0.9366²) / 42.706.
    const rated = rangeOf({ hasRating: true });
    expect(rated).toMatchObject({ net: 1, high: 1 });
    expect(rated?.low).toBeCloseTo(0.8485, 4);
    for (const language of ["en", "es", "nl", "de", ""]) {
      const read = rangeOf({ language });
      expect(read).toMatchObject({ net: 1, high: 1 });
      expect(read?.low).toBeLessThan(0.84);
    }
  });

  it("thirty mentions with a sentiment are no small sample, and one fewer are", () => {
    const isSmall = (count: number) =>
      summarizeMentions([brand("Brood")], mentionsOf("Brood", count, 0.5), "2026-05-01", "2026-05-20")[0]
        ?.isSmallSample;
    expect([isSmall(30), isSmall(29)]).toEqual([false, true]);
  });

  it("brands without mentions have no share of voice, and nothing each day", () => {
    const [one] = summarizeMentions([brand("Brood", true)], mentionsOf("Other", 3, 1), "2026-05-01", "2026-05-20");
    expect(one).toMatchObject({ brand: "Brood", isOwn: true, mentions: 0, perDay: 0, shareOfVoice: null });
  });

  it("a summary of fewer than thirty mentions is marked as a small sample", () => {
    expect(other).toMatchObject({ netSentiment: { net: 1, high: 1 }, isSmallSample: true });
  });

  it("a summary has no net sentiment if no mention has a sentiment", () => {
    const [one] = summarizeMentions([brand("Brood")], mentionsOf("Brood", 3, null), "2026-05-01", "2026-05-20");
    expect(one).toMatchObject({ mentions: 3, netSentiment: null, brandHealth: null });
  });
});

describe("a list of brands", () => {
  it("a brand is saved without @, #, blanks and duplicates", () => {
    expect(
      normalizeBrand({
        name: " Brood ",
        isOwn: true,
        names: [],
        handles: ["@brood", "brood"],
        hashtags: ["#vers brood"],
      }),
    ).toEqual({ name: "Brood", isOwn: true, names: ["Brood"], handles: ["brood"], hashtags: ["versbrood"] });
  });

  it("names lose the quotation marks around them, and blank terms are left out", () => {
    const typed = {
      ...brand("Brood"),
      names: ['"Brood en boon"', " ", '"5"" record"'],
      handles: ["", "@@brood"],
      hashtags: ["##", "#brood"],
    };
    expect(normalizeBrand(typed)).toMatchObject({
      names: ["Brood en boon", '5"" record'],
      handles: ["brood"],
      hashtags: ["brood"],
    });
  });

  it("a brand is searched for by its name unless it has others, and one without a name by nothing", () => {
    const unnamed = { isOwn: false, names: [], handles: [], hashtags: [] };
    expect(normalizeBrand({ ...unnamed, name: " " })).toEqual({ ...unnamed, name: "" });
    expect(normalizeBrand({ ...unnamed, name: "Brood", names: ["Boon"] }).names).toEqual(["Boon"]);
    expect(normalizeBrand({ ...unnamed, name: "Brood", names: [" ", '""'] }).names).toEqual(["Brood"]);
  });

  it("marks within a term stay, and every blank of a hashtag goes", () => {
    const typed = {
      ...brand("Brood"),
      names: [' ""Brood "en" boon"" '],
      handles: [" @brood@mastodon.example"],
      hashtags: ["#vers  brood nu#1"],
    };
    expect(normalizeBrand(typed)).toMatchObject({
      names: ['Brood "en" boon'],
      handles: ["brood@mastodon.example"],
      hashtags: ["versbroodnu#1"],
    });
  });

  it("as many brands, terms and letters as allowed are valid, and one more is not", () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => brand(`B${index}`));
    expect([validateBrands(many(20)), validateBrands(many(21))]).toEqual([null, { brand: "", what: "tooMany" }]);
    const withTerms = (count: number) => ({
      ...brand("Brood"),
      names: ["Brood"],
      handles: ["brood"],
      hashtags: Array.from({ length: count - 2 }, (_, index) => `tag${index}`),
    });
    expect(validateBrands([withTerms(20)])).toBeNull();
    expect(validateBrands([withTerms(21)])).toEqual({ brand: "Brood", what: "tooMany" });
    const withTag = (length: number) => ({ ...brand("Brood"), hashtags: ["x".repeat(length)] });
    expect([validateBrands([withTag(100)]), validateBrands([withTag(101)])]).toEqual([
      null,
      { brand: "Brood", what: "tooLong" },
    ]);
    const withName = (length: number) => ({ ...brand("x".repeat(length)), names: ["Brood"] });
    expect([validateBrands([withName(100)]), validateBrands([withName(101)])]).toMatchObject([
      null,
      { what: "tooLong" },
    ]);
    const withHandle = { ...brand("Brood"), handles: ["x".repeat(101)] };
    expect(validateBrands([withHandle])).toEqual({ brand: "Brood", what: "tooLong" });
    const onlyHashtag = { ...brand("Brood"), names: [], hashtags: ["brood"] };
    expect(validateBrands([onlyHashtag])).toBeNull();
    const nothing = { ...brand("Brood"), names: [], handles: [], hashtags: [] };
    expect(validateBrands([nothing])).toEqual({ brand: "Brood", what: "nothingToFind" });
  });

  it("validation names the first invalid brand and the reason", () => {
    expect(validateBrands(brands)).toBeNull();
    expect(validateBrands([brand("Brood"), brand("brood")])).toEqual({ brand: "brood", what: "twice" });
    expect(validateBrands([normalizeBrand(brand(" "))])).toEqual({ brand: "", what: "noName" });
    expect(validateBrands([brand("x".repeat(101))])).toMatchObject({ what: "tooLong" });
    expect(validateBrands(Array.from({ length: 21 }, (_, index) => brand(`B${index}`)))).toMatchObject({
      what: "tooMany",
    });
  });
});
