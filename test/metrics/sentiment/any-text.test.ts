import fc from "fast-check";
import { expect, it } from "vitest";
import { detectLanguage } from "../../../src/metrics/sentiment/detect-language.ts";
import { loadedLexicons } from "../../../src/metrics/sentiment/lexicon.ts";
import { sentiment } from "../../../src/metrics/sentiment/sentiment.ts";

const pieces = [
  "not",
  "no",
  "niet",
  "good",
  "malo",
  "heel",
  "but",
  "pero",
  "te",
  "too",
  "😍",
  ":(",
  "!!!",
  "?",
  ",",
  ".",
  "\n",
  "#Mooi",
  "o'",
  "--",
  "ñ",
];
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(" ")),
);
const languages = fc.constantFrom("en", "es", "nl", "auto" as const);

it("no lexicon is unpacked before the first text is scored, and then only that of its language", () => {
  expect(loadedLexicons()).toEqual([]);
  detectLanguage("the shop is open and we are here");
  expect(loadedLexicons()).toEqual([]);
  sentiment("the shop is open", "en");
  expect(loadedLexicons()).toEqual(["en"]);
});

const sentences = {
  en: ["The staff was friendly.", "The staff was rude."],
  es: ["El personal fue amable.", "El personal fue grosero."],
  nl: ["Het personeel was vriendelijk.", "Het personeel was onbeschoft."],
} as const;

it("below any text, a sentence of praise raises its score and one of blame lowers it, within -1 and 1", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("en", "es", "nl" as const), (text, language) => {
      const [praise, blame] = sentences[language].map((line) => sentiment(`${text}\n${line}`, language)) as [
        number,
        number,
      ];
      const alone = sentiment(text, language);
      expect([alone < praise && praise <= 1, alone > blame && blame >= -1]).toEqual([true, true]);
    }),
  );
});

it("an address and an account around any text change nothing, whatever words they are made of", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("en", "es", "nl" as const), (text, language) => {
      const around = `https://shop.example/bad/hate\n${text}\n@lovely_shop www.great.example/love love@great.example`;
      expect(sentiment(around, language)).toBeCloseTo(sentiment(text, language), 12);
    }),
  );
});

it("the same text always has the same score, whatever was scored in between", () => {
  fc.assert(
    fc.property(texts, texts, languages, (text, other, language) => {
      const first = sentiment(text, language);
      sentiment(other, "auto");
      expect(sentiment(text, language)).toBe(first);
    }),
  );
});

it("a text of only good words never scores below 0, one of only bad words never above", () => {
  const some = (...words: string[]) => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      some("good", "lovely", "great", "very", "😍"),
      some("bad", "awful", "broken", "very", "😡"),
      (good, bad) => {
        expect(sentiment(good.join(" "), "en")).toBeGreaterThanOrEqual(0);
        expect(sentiment(bad.join(" "), "en")).toBeLessThanOrEqual(0);
      },
    ),
  );
});

it("praise with 5,000 intensifiers is still positive", () => {
  expect(sentiment(`${"very ".repeat(5_000)}good`, "en")).toBeGreaterThan(0.3);
});

it("a text with nothing but exclamation marks is neutral", () => {
  expect(Math.abs(sentiment("Tomorrow! Nine! At the station!", "en"))).toBeLessThan(0.3);
});

it.each<[string, string, number]>([
  ["letters and full stops", "a.".repeat(25_000), 0],
  ["one letter", "a".repeat(50_000), 0],
  ["exclamation and question marks", "!?".repeat(25_000), 0],
  ["faces that do not smile", "-_".repeat(25_000), -1],
  ["colons and apostrophes", ":'".repeat(25_000), 0],
  ["a negation of nothing", "not ".repeat(12_500), 0],
])("a full cell of %s is scored like any other", (_, text, sign) => {
  const score = sentiment(text);
  expect(Math.abs(score) < 0.3 ? 0 : Math.sign(score)).toBe(sign);
});
