import { expect, it } from "vitest";
import { functions } from "../../../src/functions/index.ts";

const linkOf = (...args: unknown[]) => functions.CAMPAIGN_LINK.call(...args);

const tags = "utm_source=x&utm_medium=social&utm_campaign=may";

it.each([
  ["a page", "https://bakery.example", `https://bakery.example?${tags}`],
  ["a page with parameters", "https://bakery.example/?a=1&b", `https://bakery.example/?a=1&b&${tags}`],
  ["a page with an empty query", "https://bakery.example/?", `https://bakery.example/?${tags}`],
  ["a part of a page", "https://bakery.example/rye#price?now", `https://bakery.example/rye?${tags}#price?now`],
  [
    "a link of another campaign, whose term stays",
    "https://bakery.example/?utm_source=fb&UTM_Medium=cpc&utm_term=rye",
    `https://bakery.example/?utm_term=rye&${tags}`,
  ],
  [
    "a link of an earlier post, whose content would be counted for this one",
    "https://bakery.example/?utm_source=fb&utm_content=reel-7&size=2&ref=ana",
    `https://bakery.example/?size=2&ref=ana&${tags}`,
  ],
  [
    "a link that is encoded already",
    "https://bakery.example/pan%20de%20molde",
    `https://bakery.example/pan%20de%20molde?${tags}`,
  ],
])("CAMPAIGN_LINK tags %s", (_, url, expected) => {
  expect(linkOf(url, "x", "social", "may")).toBe(expected);
});

it("CAMPAIGN_LINK encodes what would break the link", () => {
  expect(linkOf("https://bakery.example/", "a&b", "c=d", "50% off #1", "¿qué? (új)")).toBe(
    "https://bakery.example/?utm_source=a%26b&utm_medium=c%3Dd&utm_campaign=50%25%20off%20%231&utm_content=%C2%BFqu%C3%A9%3F%20%28%C3%BAj%29",
  );
});

it("CAMPAIGN_LINK tags a column of links with a heading; blank cells stay blank, and content may be", () => {
  const column = (...cells: string[]) => cells.map((cell) => [cell]);
  expect(
    linkOf(
      column("Link", "https://a.example/1", "", "https://a.example/2"),
      "x",
      "social",
      column("Campaign", "may", "may", "june"),
      column("Content", "post-1", "", ""),
    ),
  ).toEqual([
    [""],
    ["https://a.example/1?utm_source=x&utm_medium=social&utm_campaign=may&utm_content=post-1"],
    [""],
    ["https://a.example/2?utm_source=x&utm_medium=social&utm_campaign=june"],
  ]);
});

it.each([["bakery.example"], ["mailto:ana@bakery.example"], ["https://"], ["https://bakery.example/a b"]])(
  "CAMPAIGN_LINK says that %j is no web address",
  (url) => {
    expect(() => linkOf(url, "x", "social", "may")).toThrow(
      `CAMPAIGN_LINK: url should be a link that begins with https://, but the cell says "${url}".`,
    );
  },
);

it("CAMPAIGN_LINK returns no link that is too long for browsers", () => {
  expect(() => linkOf(`https://bakery.example/${"a".repeat(2_030)}`, "x", "social", "may")).toThrow(
    "CAMPAIGN_LINK: The link would have 2101 characters; browsers accept up to 2048.",
  );
});
