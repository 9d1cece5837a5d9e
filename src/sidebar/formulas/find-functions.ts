import type { FunctionDeclaration } from "../../functions/define-function.ts";
import { groups } from "../../functions/groups.ts";
import { type Language, languages } from "../../text/language.ts";
import { isSamePhrase, matchIn, searchWords, wordsOf } from "./search-words.ts";

/** What is searched of a function: words of its names and of its help, in each language. */
interface Searched {
  /** Each name, as a list of words. */
  names: Readonly<Record<Language, readonly (readonly string[])[]>>;
  summary: Readonly<Record<Language, readonly string[]>>;
  help: Readonly<Record<Language, readonly string[]>>;
}

/** How well a function fits a query, smaller being better: compared from the first number to the last. */
type Rank = readonly number[];

/** Where a word was found, from the best place to the worst: a prefix there counts half a step worse. */
const places = { ownName: 0, otherName: 1, ownSummary: 2, ownHelp: 3, otherHelp: 4 };

/** Shorter words, such as "ER", are only searched in names: in help texts they are words like "er" and "no". */
const minWordInHelp = 3;

/**
 * The functions that fit every word of the query, best first: those called so, then those with the words in their name,
 * then in their help, in the user's language before the others. Ignores case and accents.
 */
export function findFunctions(
  query: string,
  all: readonly FunctionDeclaration[],
  language: Language,
): FunctionDeclaration[] {
  const words = searchWords(query);
  if (words.length === 0) return [...all];
  const found = all.flatMap((declaration, index) => {
    const rank = rankOf(searchedOf(declaration), words, language);
    return rank ? [{ declaration, rank: [...rank, index] }] : [];
  });
  return found.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ declaration }) => declaration);
}

function compareRanks(a: Rank, b: Rank): number {
  const index = a.findIndex((number, i) => number !== b[i]);
  return index < 0 ? 0 : (a[index] as number) - (b[index] as number);
}

function rankOf(searched: Searched, words: readonly string[], language: Language): Rank | null {
  const ownNames = searched.names[language];
  const otherNames = languages.filter((other) => other !== language).flatMap((other) => searched.names[other]);
  const levels = words.map((word) => levelOf(word, searched, ownNames, otherNames, language));
  if (levels.some((level) => level === null)) return null;
  const found = levels as number[];
  return [
    phraseLevel(ownNames, otherNames, words),
    Math.max(...found),
    found.reduce((sum, level) => sum + level, 0),
    fewestOtherWords(ownNames, words),
  ];
}

/** 0 if a name is the query, 1 in another language, 2 if one name has all of its words, else 3. */
function phraseLevel(
  ownNames: readonly (readonly string[])[],
  otherNames: readonly (readonly string[])[],
  words: readonly string[],
): number {
  if (ownNames.some((name) => isSamePhrase(name, words))) return 0;
  if (otherNames.some((name) => isSamePhrase(name, words))) return 1;
  return [...ownNames, ...otherNames].some((name) => words.every((word) => name.includes(word))) ? 2 : 3;
}

/** How much longer than the query the shortest name with all of its words is. */
function fewestOtherWords(names: readonly (readonly string[])[], words: readonly string[]): number {
  const fitting = names.filter((name) => words.every((word) => name.includes(word)));
  return Math.min(...fitting.map((name) => name.length), 99) - words.length;
}

function levelOf(
  word: string,
  { summary, help }: Searched,
  ownNames: readonly (readonly string[])[],
  otherNames: readonly (readonly string[])[],
  language: Language,
): number | null {
  const inNames: [number, readonly string[]][] = [
    [places.ownName, ownNames.flat()],
    [places.otherName, otherNames.flat()],
  ];
  const inHelp: [number, readonly string[]][] = [
    [places.ownSummary, summary[language]],
    [places.ownHelp, help[language]],
    [places.otherHelp, languages.flatMap((other) => [...summary[other], ...help[other]])],
  ];
  const levels = [...inNames, ...(word.length < minWordInHelp ? [] : inHelp)].flatMap(([place, list]) => {
    const match = matchIn(list, word);
    return match === "none" ? [] : [match === "whole" ? place : place + 0.5];
  });
  return levels.length === 0 ? null : Math.min(...levels);
}

const searchedFunctions = new Map<FunctionDeclaration, Searched>();

function searchedOf(declaration: FunctionDeclaration): Searched {
  const known = searchedFunctions.get(declaration);
  if (known) return known;
  const { name, group, knownAs, summary, definition, args } = declaration;
  const byLanguage = <T>(of: (language: Language) => T) =>
    Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, T>;
  const searched = {
    // The function's own name is English, and everybody reads it.
    names: byLanguage((language) => [...knownAs[language].map(searchWords), wordsOf(name)]),
    summary: byLanguage((language) => wordsOf(summary[language])),
    help: byLanguage((language) =>
      wordsOf(
        [
          groups[group][language],
          definition[language],
          ...args.flatMap((argument) => [argument.name, argument.heading?.[language] ?? "", argument.help[language]]),
        ].join(" "),
      ),
    ),
  };
  searchedFunctions.set(declaration, searched);
  return searched;
}
