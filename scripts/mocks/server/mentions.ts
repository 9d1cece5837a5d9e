import type { Brand } from "../../../src/connectors/define-connector.ts";
import { itemNumbers, type MockWorld } from "./define-mock.ts";

/** Invented posts about an invented bakery and its competitor. */

export const mockBrands: readonly Brand[] = [
  {
    name: "Bakery Example",
    isOwn: true,
    names: ["Bakery Example"],
    handles: ["bakery.example.com", "bakery@mastodon.social", "bakery_example"],
    hashtags: ["bakeryexample"],
  },
  {
    name: "Sunrise Bakes",
    isOwn: false,
    names: ["Sunrise Bakes"],
    handles: ["sunrise.example.net"],
    hashtags: ["sunrisebakes"],
  },
];

const [own, other] = mockBrands as [Brand, Brand];

/** The brands a text mentions: one, the other, or both. */
const brandsOfMention = (number: number): readonly Brand[] => [[own], [other], [own, other]][number % 3] ?? [];

const openingLines = [
  "What a wonderful morning at",
  "Waited an hour and the bread was cold, terrible:",
  "=1+1 loaves from",
  "Who has been to",
  "I love the rolls of",
];

/** The text of a mention: always with names, sometimes with hashtags and handles. */
export function mentionText(number: number): string {
  const brands = brandsOfMention(number);
  const tags = number % 4 === 0 ? brands.map(({ hashtags }) => ` #${hashtags[0]}`) : [];
  const addresses = number % 8 === 5 ? brands.map(({ handles }) => ` @${handles[0]}`) : [];
  const names = brands.map(({ name }) => name).join(" and ");
  return `${openingLines[number % openingLines.length]} ${names}${[...tags, ...addresses].join("")} <3 (${number})`;
}

/** The language; for one of them there is no word list. */
export const mentionLanguage = (number: number): string => (number % 10 === 9 ? "fr" : "en");

/** Every seventh text is by the bakery: not a mention of itself, but one of its competitor. */
export const isOwnPost = (number: number): boolean => number % 7 === 6;

/** The author's name in the platform's format; the bakery's is in `mockBrands`. */
export const mentionAuthor = (number: number, ownName: string, ending = ""): string =>
  isOwnPost(number) ? ownName : `guest${number % 5}${ending}`;

/** Numbers of the texts that contain this term, newest first. */
export const mentionsWithTerm = (world: MockWorld, term: string): number[] =>
  itemNumbers(world).filter((number) => mentionText(number).toLowerCase().includes(term.toLowerCase()));

/** The expected mentions of each brand for these terms, without its own posts. */
export function expectedMentions(
  world: MockWorld,
  terms: (brand: Brand) => readonly string[],
): { brand: string; number: number }[] {
  return mockBrands.flatMap((brand) => {
    const found = new Set(terms(brand).flatMap((term) => mentionsWithTerm(world, term)));
    return [...found]
      .filter((number) => !(brand.isOwn && isOwnPost(number)))
      .map((number) => ({ brand: brand.name, number }));
  });
}

/** The fewest requests for these searches with this page size, and how many of them are sequential. */
export function fewestSearches(
  world: MockWorld,
  terms: (brand: Brand) => readonly string[],
  pageSize: number,
): { requests: number; batches: number } {
  const pages = mockBrands
    .flatMap(terms)
    .map((term) => Math.max(1, Math.ceil(mentionsWithTerm(world, term).length / pageSize)));
  return { requests: pages.reduce((all, some) => all + some, 0), batches: Math.max(...pages) };
}
