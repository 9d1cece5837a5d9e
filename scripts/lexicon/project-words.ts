import { readFileSync } from "node:fs";
import { normalizeWord } from "../../src/metrics/sentiment/normalize-word.ts";

/**
 * This project's words: those that the published lists lack or have wrong (0 removes a word). Each line is a value,
 * followed by words and phrases with that value; `*` in a phrase stands for up to five words; `//` begins a comment.
 */
export function projectWords(name: "en" | "es" | "nl" | "emoji"): Map<string, number> {
  const text = readFileSync(new URL(`words/${name}.txt`, import.meta.url), "utf8");
  const entries = new Map<string, number>();
  for (const line of text.split("\n").map((written) => written.replace(/\/\/.*/, "").trim())) {
    const [, value, list = ""] = /^(-?[\d.]+) (.*)$/.exec(line) ?? [];
    for (const entry of list.split(",").map((one) => normalizeWord(one.trim()))) {
      if (!entry) continue;
      if (entries.has(entry)) throw new Error(`"${entry}" is listed twice in words/${name}.txt. Remove one.`);
      entries.set(entry, Number(value));
    }
  }
  return entries;
}
