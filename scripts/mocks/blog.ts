import { itemNumbers, type MockWorld, mockText, pseudoRandom, publishedAt } from "./server/define-mock.ts";

/** An invented blog post. */
export const postOf = (world: MockWorld, number: number) => ({
  at: number,
  title: `${world.size - number}. ${mockText(number).split("\n")[0]}`,
  slug: `post-${world.size - number}`,
  publishedAt: publishedAt(world, number),
  /** Most posts have few comments, some more than a list embeds. */
  comments: number % 9 === 4 ? 10 + pseudoRandom(30, "many comments", number) : pseudoRandom(7, "comments", number),
});

/** Newest first. */
export const postsOf = (world: MockWorld) => itemNumbers(world).map((number) => postOf(world, number));
