import { expect, it } from "vitest";
import { detectLanguage } from "../../../src/metrics/sentiment/detect-language.ts";

it.each([
  ["en", "Where can I find the opening hours?"],
  ["en", "I'm so happy with this"],
  ["es", "¿Cuándo abre la tienda?"],
  ["es", "Me ha encantado el sitio"],
  ["es", "Qué ganas de verlo otra vez en el cine"],
  ["nl", "Wanneer gaat de winkel open?"],
  ["nl", "Ik ben er heel blij mee"],
  ["nl", "Dit is het beste ijs van de stad"],
] as const)("detects %s in “%s”", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each(["", "😍😍", "Super!", "2024", "@account https://example.com"])(
  "does not guess the language of “%s”",
  (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  },
);
