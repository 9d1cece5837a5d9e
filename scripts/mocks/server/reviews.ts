import { itemNumbers, type MockWorld, pseudoRandom, publishedAt } from "./define-mock.ts";

/** An invented review of an invented bakery, and when it replied. */
export interface MockReview {
  number: number;
  /** 1 to 5. */
  stars: number;
  /** Null for stars without text. */
  text: string | null;
  /** ISO 8601 with `Z`. */
  at: string;
  /** Null where the bakery has not replied. */
  answeredAt: string | null;
}

const texts: readonly string[] = [
  "The best spelt loaf in town.",
  "An hour in the queue, and then nothing was left!",
  "=1+1 loaves for the price of one",
  "El pan de pueblo, riquísimo.",
  "Vriendelijk, maar duur.\nIk kom niet terug.",
];

function reviewOf(world: MockWorld, number: number): MockReview {
  const at = publishedAt(world, number);
  const later = 600 + pseudoRandom(3 * 86_400, "reply", number);
  const answeredAt = new Date(Date.parse(at) + later * 1000).toISOString().replace(".000Z", "Z");
  return {
    number,
    stars: 1 + pseudoRandom(5, "stars", number),
    text: number % 6 === 5 ? null : (texts[number % texts.length] as string),
    at,
    // Nothing is answered in the future.
    answeredAt: number % 4 === 3 || answeredAt.slice(0, 10) > world.today ? null : answeredAt,
  };
}

/** The existing reviews, newest first. */
export const reviewsOf = (world: MockWorld): MockReview[] =>
  itemNumbers(world).map((number) => reviewOf(world, number));
