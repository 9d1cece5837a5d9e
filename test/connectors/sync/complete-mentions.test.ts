import { describe, expect, it } from "vitest";
import { completeMention, isOwnPost } from "../../../src/connectors/sync/complete-mentions.ts";

const brand = { name: "Brood & Boon", isOwn: true, names: ["Brood & Boon"], handles: ["@BroodBoon"], hashtags: [] };

describe("mentions", () => {
  it("a mention has the sentiment of its rating, whatever its text says", () => {
    expect(completeMention({ rating: 5, text: "Terrible queue, awful parking" }).sentiment).toBe(1);
    expect(completeMention({ rating: 2, text: "Great!" }).sentiment).toBe(-0.5);
    expect(completeMention({ rating: 3, text: null }).sentiment).toBe(0);
  });

  it("a mention without a rating has the sentiment of its text, in the text's language", () => {
    const dutch = completeMention({ text: "Wat een heerlijk brood, ik ben er heel blij mee!" });
    expect(dutch.language).toBe("nl");
    expect(dutch.sentiment).toBeGreaterThan(0.3);
    const english = completeMention({ text: "The bread was stale and the staff were rude." });
    expect(english.language).toBe("en");
    expect(english.sentiment).toBeLessThan(-0.3);
  });

  it("a mention has no sentiment without rating and text, or in an unsupported language", () => {
    expect(completeMention({ text: null })).toMatchObject({ sentiment: null, language: null });
    expect(completeMention({ text: "Das Brot ist wunderbar", language: "de" }).sentiment).toBeNull();
  });

  it("a rating below 1 or above 5 counts as the worst or best", () => {
    expect([0, 1, 4, 5, 7].map((rating) => completeMention({ rating }).sentiment)).toEqual([-1, -1, 0.5, 1, 1]);
  });

  it("a regional language has the words of its language, and no language that of the text", () => {
    const text = "Wat een heerlijk brood";
    const dutch = completeMention({ text, language: "nl" }).sentiment;
    expect(dutch).toBeGreaterThan(0.3);
    expect(completeMention({ text, language: "nl-BE" }).sentiment).toBe(dutch);
    expect(completeMention({ text, language: "" }).sentiment).toBe(dutch);
    expect(completeMention({ text, language: "dn" }).sentiment).toBeNull();
  });

  it("a sentiment has three decimals at most, and a text of spaces none", () => {
    const { sentiment } = completeMention({ text: "The staff were rude." });
    expect(Number(sentiment).toFixed(3)).toBe(String(sentiment));
    expect(completeMention({ text: "  " }).sentiment).toBeNull();
  });

  it("a mention keeps the platform's own language and sentiment", () => {
    expect(completeMention({ text: "Super!", language: "es", sentiment: -0.2 })).toMatchObject({
      language: "es",
      sentiment: -0.2,
    });
  });

  it("a brand's own post is not its mention", () => {
    expect(isOwnPost({ account: "Brood & Boon", author: "broodboon" }, [brand])).toBe(true);
    expect(
      isOwnPost({ account: "Brood & Boon", author: " @BROODBOON" }, [{ ...brand, handles: ["x", "broodboon "] }]),
    ).toBe(true);
    expect(isOwnPost({ account: "Brood & Boon", author: null }, [brand])).toBe(false);
    expect(isOwnPost({ account: "Brood & Boon", author: "noor" }, [brand])).toBe(false);
    expect(isOwnPost({ account: "Someone else", author: "broodboon" }, [brand])).toBe(false);
  });
});
