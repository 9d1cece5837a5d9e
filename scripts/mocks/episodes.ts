import { itemNumbers, type MockWorld, mockText, pseudoRandom, publishedAt } from "./server/define-mock.ts";

/** The podcast of every podcast host's mock. */
export const podcast = "Brood & Boon aan tafel";

/** An invented episode. */
export const episodeOf = (world: MockWorld, number: number) => ({
  number: world.size - number,
  title: `${world.size - number}: ${mockText(number).split("\n")[0]}`,
  publishedAt: publishedAt(world, number),
  /** Seconds. */
  duration: 600 + pseudoRandom(3_000, "duration", number),
  downloads: pseudoRandom(5_000, "downloads", number),
});

export const episodesOf = (world: MockWorld) =>
  itemNumbers(world).map((number) => ({ at: number, ...episodeOf(world, number) }));
