import { describe, expect, it } from "vitest";
import { summarizeMentions } from "../../../src/appsscript/listen/summarize-mentions.ts";
import { normalizeBrand, validateBrands } from "../../../src/appsscript/listen/validate-brands.ts";

const brand = (name: string, isOwn = false) => ({ name, isOwn, names: [name], handles: [], hashtags: [] });
const said = (account: string, count: number, sentiment: number | null, day = "2026-05-10") =>
  Array.from({ length: count }, () => ({ account, day, sentiment }));

const brands = [brand("Brood", true), brand("Bakkerij Zon")];

describe("what was said of a brand", () => {
  const mentions = [
    ...said("Brood", 40, 0.8),
    ...said("Brood", 20, -0.6),
    ...said("Brood", 40, 0.1),
    ...said("Bakkerij Zon", 25, 0.5),
    ...said("Somebody else", 50, 0.5),
    ...said("Brood", 7, 0.9, "2026-04-30"),
  ];
  const [own, other] = summarizeMentions(brands, mentions, "2026-05-01", "2026-05-20");

  it("counts the period's mentions, and shares the voice among the brands listed", () => {
    expect(own).toMatchObject({ mentions: 100, perDay: 5, shareOfVoice: 0.8 });
    expect(other).toMatchObject({ mentions: 25, shareOfVoice: 0.2 });
  });

  it("tells net sentiment with how far it may be off", () => {
    expect(own).toMatchObject({
      positive: 40,
      negative: 20,
      mentionsWithSentiment: 100,
      netSentiment: 0.2,
      isSmallSample: false,
    });
    expect(own?.margin).toBeCloseTo(0.1467, 4);
    expect(own?.brandHealth).toBeCloseTo(20, 10);
  });

  it("warns of fewer than thirty", () => {
    expect(other).toMatchObject({ netSentiment: 1, margin: 0, isSmallSample: true });
  });

  it("knows no mood where none was judged", () => {
    const [one] = summarizeMentions([brand("Brood")], said("Brood", 3, null), "2026-05-01", "2026-05-20");
    expect(one).toMatchObject({ mentions: 3, netSentiment: null, margin: null, brandHealth: null });
  });
});

describe("a list of brands", () => {
  it("is kept without marks, blanks and doubles", () => {
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

  it("says which brand is in the way", () => {
    expect(validateBrands(brands)).toBeNull();
    expect(validateBrands([brand("Brood"), brand("brood")])).toEqual({ brand: "brood", what: "twice" });
    expect(validateBrands([normalizeBrand(brand(" "))])).toEqual({ brand: "", what: "noName" });
    expect(validateBrands([brand("x".repeat(101))])).toMatchObject({ what: "tooLong" });
    expect(validateBrands(Array.from({ length: 21 }, (_, at) => brand(`B${at}`)))).toMatchObject({ what: "tooMany" });
  });
});
