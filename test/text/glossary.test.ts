import { describe, expect, it } from "vitest";
import { formats } from "../../src/exports/index.ts";
import { type Language, languages } from "../../src/text/language.ts";
import { en } from "./glossary/en.ts";
import { es } from "./glossary/es.ts";
import type { ForbiddenWord } from "./glossary/forbidden-word.ts";
import { nl } from "./glossary/nl.ts";
import { literalsOf, textsOfFolder } from "./texts-of-folder.ts";

const glossaries: Readonly<Record<Language, readonly ForbiddenWord[]>> = { en, es, nl };

/** Folders with texts. */
const folders = ["src/text", "src/connectors", "src/functions"];

/** Files and folders whose texts are not held to a language's glossary yet: this list only becomes shorter. */
const notYetHeld: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  es: [],
  nl: [],
};

/** Names of exports, which the column of sources shows. Headers of exports are the platforms' own words. */
const exportNames = formats.flatMap(({ id, label }) =>
  languages.map((language) => ({ language, key: `src/exports ${id}`, text: label[language] })),
);

const texts = [...(await Promise.all(folders.map(textsOfFolder))).flat(), ...exportNames];

/** Other names by which a function is found, older and other people's words among them. */
const isSearchedName = (key: string): boolean => /\bknownAs\.\w+\.[1-9]/.test(key);

/** The text without values to type into a formula, which needs straight quotes in every language. */
const withoutFormulaValues = (key: string, text: string): string =>
  key.startsWith("src/functions/") ? text.replace(/"[^"]*"/g, "{}") : text;

describe.each(["en", "es", "nl"] as const)("a text in %s", (language) => {
  it("uses the words of the glossary", () => {
    const faults = texts
      .filter((text) => text.language === language)
      .filter(({ key }) => !notYetHeld[language].some((held) => key.startsWith(held)) && !isSearchedName(key))
      .map((text) => ({ ...text, text: withoutFormulaValues(text.key, text.text) }))
      .flatMap(({ key, text }) =>
        glossaries[language]
          .filter(({ found, except = [] }) => found.test(text) && !except.includes(key))
          .map(({ found, instead }) => `${key}: “${found.exec(text)?.[0]}” should be “${instead}” in: ${text}`),
      );
    expect(faults).toEqual([]);
  });

  it("stands in every folder that has texts", () => {
    for (const folder of folders)
      expect(texts.filter(({ language: its, key }) => its === language && key.startsWith(folder))).not.toEqual([]);
  });

  it("needs each exception that the glossary makes", () => {
    const needless = glossaries[language].flatMap(({ found, except = [] }) =>
      except.filter((key) => !texts.some((text) => text.key === key && found.test(text.text))),
    );
    expect(needless).toEqual([]);
  });
});

it("reads a text with branches in all of them", () => {
  const text = (count: number, name: string) =>
    count === 1 ? `One row of “${name.replace(/`/g, "'")}”.` : [`${count} rows`, 'It\'s "kept".'].join("");
  expect(literalsOf(String(text))).toEqual(expect.arrayContaining(["One row of “{}”.", "{} rows", 'It\'s "kept".']));
});
