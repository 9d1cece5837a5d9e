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
const languages = fc.constantFrom("en", "es", "nl", "auto");

it("no lexicon is unpacked before the first text is scored, and then only that of its language", () => {
  expect(loadedLexicons()).toEqual([]);
  detectLanguage("the shop is open and we are here");
  expect(loadedLexicons()).toEqual([]);
  sentiment("the shop is open", "en");
  expect(loadedLexicons()).toEqual(["en"]);
});

it("any text in any language scores from -1 to 1", () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      const score = sentiment(text, language as "auto");
      expect(score).toBeGreaterThanOrEqual(-1);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});

it("the same text always has the same score, whatever was scored in between", () => {
  fc.assert(
    fc.property(texts, texts, languages, (text, other, language) => {
      const first = sentiment(text, language as "auto");
      sentiment(other, "auto");
      expect(sentiment(text, language as "auto")).toBe(first);
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

it.each([
  "a.".repeat(25_000),
  "a".repeat(50_000),
  "!?".repeat(25_000),
  "-_".repeat(25_000),
  ":'".repeat(25_000),
  "not ".repeat(12_500),
])("a full cell of a repeated pattern is scored like any other", (text) => {
  expect(Math.abs(sentiment(text))).toBeLessThanOrEqual(1);
});
