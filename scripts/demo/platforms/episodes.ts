import { type DemoWorld, invented, inventedText, numbersOf, publishedAt } from "../define-demo.ts";

/** The podcast of every stand-in for a podcast host. */
export const podcast = "Brood & Boon aan tafel";

/** An invented episode. */
export const episodeOf = (world: DemoWorld, number: number) => ({
  number: world.size - number,
  title: `${world.size - number}: ${inventedText(number).split("\n")[0]}`,
  publishedAt: publishedAt(world, number),
  /** Seconds. */
  duration: 600 + invented(3_000, "duration", number),
  downloads: invented(5_000, "downloads", number),
});

export const episodesOf = (world: DemoWorld) =>
  numbersOf(world).map((number) => ({ at: number, ...episodeOf(world, number) }));
