import { expect, it } from "vitest";
import { linkKey } from "../../src/tables/link-key.ts";

it.each([
  "https://www.instagram.com/p/AbC-1_x/",
  "instagram.com/p/AbC-1_x",
  "http://instagram.com/reel/AbC-1_x/?igsh=MzRlODBiNWFlZA==",
  "https://www.instagram.com/green.bakery/reel/AbC-1_x/",
  "https://m.instagram.com/tv/AbC-1_x?utm_source=ig_web_copy_link#top",
])("one Instagram post is known however its link is written: %s", (link) =>
  expect(linkKey(link)).toBe("instagram.com/p/AbC-1_x"),
);

it.each([
  ["https://twitter.com/GreenBakery/status/123?s=20", "https://x.com/i/web/status/123/"],
  ["https://www.tiktok.com/@green.bakery/video/777?is_from_webapp=1", "http://tiktok.com/@Green.Bakery/video/777"],
  ["https://youtu.be/abc-D_1?si=x", "https://www.youtube.com/watch?v=abc-D_1&t=3"],
  ["https://www.facebook.com/GreenBakery/posts/9/?mibextid=1", "http://facebook.com/GreenBakery/posts/9"],
])("%s and %s are one post", (one, other) => expect(linkKey(one)).toBe(linkKey(other)));

it.each([
  ["https://www.instagram.com/p/AbC/", "https://www.instagram.com/p/aBC/"],
  ["https://youtu.be/abcD", "https://youtu.be/abcd"],
  ["https://tea.example.com/?p=1", "https://tea.example.com/?p=2"],
  ["https://forum.example.com/viewtopic.php?t=1", "https://forum.example.com/viewtopic.php?t=2"],
  ["https://tea.example.com/?s=oolong", "https://tea.example.com/?s=sencha"],
  ["https://shop.example.com/item?reference=5", "https://shop.example.com/item?reference=6"],
  [
    "https://www.facebook.com/permalink.php?story_fbid=1&id=5",
    "https://www.facebook.com/permalink.php?story_fbid=2&id=5",
  ],
])("%s and %s are two posts", (one, other) => expect(linkKey(one)).not.toBe(linkKey(other)));
