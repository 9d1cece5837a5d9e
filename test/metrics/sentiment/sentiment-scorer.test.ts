import { expect, it } from "vitest";
import { sentiment } from "../../../src/metrics/sentiment/sentiment.ts";

it.each<["en" | "es" | "nl", string, string]>([
  ["en", "very good", "good"],
  ["en", "good", "slightly good"],
  ["en", "GOOD service here", "good service here"],
  ["en", "good!!!", "good"],
  ["en", "goooood", "good"],
  ["en", "the food is good", "is the food good?"],
  ["en", "slow but good", "good but slow"],
  ["en", "good", "not good"],
  ["en", "not nice. Good", "not nice and not good"],
  ["en", "not bad", "bad"],
  ["en", "nice 😍", "nice"],
  ["en", "good", "good, although expensive"],
  ["en", "sweet", "too sweet"],
  ["es", "muy bueno", "bueno"],
  ["es", "buenísimo", "bueno"],
  ["es", "caro pero bueno", "bueno pero caro"],
  ["es", "bueno", "nada bueno"],
  ["es", "bueno", "bueno, aunque caro"],
  ["nl", "heel mooi", "mooi"],
  ["nl", "superleuk", "leuk"],
  ["nl", "duur maar goed", "goed maar duur"],
  ["nl", "mooi", "niet mooi"],
  ["nl", "dat werkt prima", "dat werkt prima niet"],
])("in %s, “%s” scores higher than “%s”", (language, better, worse) => {
  expect(sentiment(better, language)).toBeGreaterThan(sentiment(worse, language));
});

it.each<["en" | "es" | "nl", string]>([
  ["en", "not good, not nice"],
  ["es", "no es bueno ni bonito"],
  ["nl", "geen goede winkel, nooit leuk"],
])("in %s, negated praise is negative: %s", (language, text) => {
  expect(sentiment(text, language)).toBeLessThan(-0.3);
});

it("Spanish double negation counts once", () => {
  expect(sentiment("no me gusta nada", "es")).toBeLessThan(-0.3);
  expect(sentiment("nunca me gusta nada", "es")).toBeLessThan(-0.3);
});

it.each<["en" | "es" | "nl", string]>([
  ["en", "not yet seen. Good"],
  ["en", "no, it is good"],
  ["es", "no, es bueno"],
  ["nl", "niet gezien, wel mooi"],
])("in %s, negation ends with its clause: %s", (language, text) => {
  expect(sentiment(text, language)).toBeGreaterThan(0);
});

it.each<["en" | "es" | "nl", string, string]>([
  ["es", "decepcionante", "decepcionantes"],
  ["es", "recomendar", "recomendamos"],
  ["es", "simpático", "simpatiquísimas"],
  ["es", "sucio", "sucias"],
  ["es", "estafar", "estafaron"],
  ["nl", "traag", "trage"],
  ["nl", "boos", "boze"],
  ["nl", "lief", "liefste"],
  ["nl", "klagen", "klaagde"],
  ["nl", "irriteren", "geïrriteerd"],
  ["nl", "gebruiksvriendelijk", "gebruiksvriendelijke"],
  ["en", "disappoint", "disappointed"],
  ["en", "reliable", "reliably"],
  ["en", "slow", "slowest"],
])("in %s, “%s” and its form “%s” have the same sign", (language, word, form) => {
  expect(Math.sign(sentiment(form, language))).toBe(Math.sign(sentiment(word, language)));
  expect(sentiment(word, language)).not.toBe(0);
});

it.each<["en" | "es" | "nl", string]>([
  ["en", "unreliable"],
  ["es", "incómodo"],
  ["nl", "onbetrouwbaar"],
])("in %s, a good word with a negative prefix is negative: %s", (language, word) => {
  expect(sentiment(word, language)).toBeLessThan(-0.3);
});

it("a repeated emoji adds less than the first", () => {
  const [one, two, three] = ["😊", "😊😊", "😊😊😊"].map((text) => sentiment(text)) as [number, number, number];
  expect(two).toBeGreaterThan(one);
  expect(three - two).toBeLessThan(one);
});
