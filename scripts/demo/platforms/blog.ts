import { type DemoWorld, invented, inventedText, numbersOf, publishedAt } from "../define-demo.ts";

/** An invented post of a blog. */
export const postOf = (world: DemoWorld, number: number) => ({
  at: number,
  title: `${world.size - number}. ${inventedText(number).split("\n")[0]}`,
  slug: `post-${world.size - number}`,
  publishedAt: publishedAt(world, number),
  /** Most have few, some have more than come along with a list. */
  comments: number % 9 === 4 ? 10 + invented(30, "many comments", number) : invented(7, "comments", number),
});

/** Newest first. */
export const postsOf = (world: DemoWorld) => numbersOf(world).map((number) => postOf(world, number));
