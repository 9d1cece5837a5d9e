import { expect, it } from "vitest";
import { columnWidth, headerWidth } from "../../src/appsscript/sheet/format-column.ts";

// A letter takes 10.5 pixels, and the cell keeps 12 free.
it.each([
  ["Likes", 65, "its only word, of 5 letters"],
  [
    "Engagement rate by impressions",
    128,
    "“impressions”, since three lines have a word of 11 letters and what fits beside",
  ],
  ["Average share of a video that was viewed", 170, "15 letters, with which the name takes three lines"],
])("the header %s is %i pixels wide: as wide as %s", (name, width) => expect(headerWidth(name)).toBe(width));

it("a column is as wide as its values need, and at least as its name needs", () => {
  expect(columnWidth("text", "text", "Text")).toBe(220);
  expect(columnWidth("post_id", "id", "ID")).toBe(84);
  expect(columnWidth("likes", "count", "Likes")).toBe(94);
  expect(columnWidth("likes", "count", "Impressions")).toBe(128);
});
