import { expect, it } from "vitest";
import { type Token, tokenize } from "../../../src/metrics/sentiment/tokens.ts";

const shown = (token: Token): string =>
  "text" in token ? token.text : token.kind === "emoticon" ? (token.value > 0 ? "happy" : "sad") : token.kind;

it.each<[string, string, string[]]>([
  ["words and punctuation", "Nice, really!", ["nice", "comma", "really", "end"]],
  ["an apostrophe inside a word, straight or curly", "don’t it's", ["don't", "it's"]],
  ["a hashtag by its capitals and underscores", "#NoMeGusta #best_day", ["no", "me", "gusta", "best", "day"]],
  ["no addresses and accounts", "see https://a.example/love @happy me@great.example", ["see"]],
  ["emoji without skin tone, families as one", "👍🏽👨‍👩‍👧", ["👍", "👨‍👩‍👧"]],
  ["emoticons", "ok :-) :( <3 </3 xD", ["ok", "happy", "sad", "happy", "sad", "happy"]],
  ["decorated letters as plain ones", "𝗹𝗼𝘃𝗲", ["love"]],
  ["accents as part of a word", "mañana geïrriteerd", ["mañana", "geïrriteerd"]],
  ["no emoticon in the name of a thing", "iPhone 8) XP", ["iphone", "8", "comma", "xp"]],
])("tokenize finds %s", (_what, text, tokens) => {
  expect(tokenize(text).map(shown)).toEqual(tokens);
});

it("tokenize counts exclamation marks and detects questions", () => {
  expect(tokenize("what?!!")).toEqual([
    { kind: "word", text: "what", isShouted: false },
    { kind: "end", exclamations: 2, question: true },
  ]);
});
