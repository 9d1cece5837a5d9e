import { expect, it } from "vitest";
import { functions } from "../../../src/functions/index.ts";
import { addCampaign } from "../../../src/functions/website/add-campaign.ts";

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

it.each([
  ["in capitals", "HTTPS://Bakery.Example/Rye"],
  ["without encryption", "http://bakery.example/rye"],
  ["with a port", "https://bakery.example:8080/rye"],
  ["of one word", "https://localhost"],
  ["of letters with accents", "https://panadería.example/pan"],
])("CAMPAIGN_LINK tags a link %s: %s", (_, url) => {
  expect(linkOf(` ${url} `, "x", "social", "may")).toBe(`${url}?${tags}`);
});

it("CAMPAIGN_LINK tags pages whose address ends before a question mark or a #", () => {
  expect(linkOf("https://bakery.example#order", "x", "social", "may")).toBe(`https://bakery.example?${tags}#order`);
  expect(linkOf("https://bakery.example?a=1", "x", "social", "may")).toBe(`https://bakery.example?a=1&${tags}`);
});

it.each([
  ["a parameter without a value", "?utm_source&b", "?b&utm_source=x"],
  ["another parameter that begins like it", "?utm_sources=1&utm_id=7", "?utm_sources=1&utm_id=7&utm_source=x"],
  ["a value that is called like it", "?b=utm_source", "?b=utm_source&utm_source=x"],
  ["the same parameter twice", "?utm_source=1&a=2&Utm_Source=3", "?a=2&utm_source=x"],
  ["parameters with nothing between them", "?a&&b&", "?a&b&utm_source=x"],
  ["a second question mark", "?a=1?b=2#c?d#e", "?a=1?b=2&utm_source=x#c?d#e"],
  ["a # that is followed by nothing", "#", "?utm_source=x#"],
])("a campaign's parameter replaces %s", (_, rest, tagged) => {
  expect(addCampaign(`https://a.example/${rest}`, { source: "x" })).toBe(`https://a.example/${tagged}`);
});

it("a campaign leaves out what it has no value for, and removes an earlier one", () => {
  const campaign = { source: "x", medium: "", content: undefined };
  expect(addCampaign("https://a.example/?utm_medium=1&utm_content=2", campaign)).toBe(
    "https://a.example/?utm_source=x",
  );
});

it.each([
  ["!'()*", "%21%27%28%29%2A"],
  ["a-b_c.d~e", "a-b_c.d~e"],
  ["a+b c", "a%2Bb%20c"],
  ["🥖", "%F0%9F%A5%96"],
  ["half of a 🥖: \ud83e", "half%20of%20a%20%F0%9F%A5%96%3A%20%EF%BF%BD"],
  ["the other half: \udd56!", "the%20other%20half%3A%20%EF%BF%BD%21"],
])("a campaign's value is encoded: %j", (value, encoded) => {
  expect(addCampaign("https://a.example/", { source: value })).toBe(`https://a.example/?utm_source=${encoded}`);
});

it("CAMPAIGN_LINK takes a number as a name, and names what is no text", () => {
  expect(linkOf("https://a.example/", "x", "social", 2026)).toMatch(/utm_campaign=2026$/);
  expect(() => linkOf("https://a.example/", true, "social", "may")).toThrow(
    'source should be text, but the cell says "TRUE".',
  );
  expect(linkOf([["https://a.example/"], [5]], "x", "social", "may")).toEqual([
    [`https://a.example/?${tags}`],
    ['url should be a link that begins with https://, but the cell says "5".'],
  ]);
});

it.each([
  ["bakery.example"],
  ["mailto:ana@bakery.example"],
  ["https://"],
  ["https:///rye"],
  ["https://?a=1"],
  ["https://#order"],
  ["https:/bakery.example"],
  ["ftp://bakery.example"],
  ["see https://bakery.example"],
  ["https://bakery .example"],
  ["https://bakery.example/a b"],
  ["https://bakery.example?a b"],
])("CAMPAIGN_LINK says that %j is no web address", (url) => {
  expect(() => linkOf(url, "x", "social", "may")).toThrow(
    `CAMPAIGN_LINK: url should be a link that begins with https://, but the cell says "${url}".`,
  );
});

it("CAMPAIGN_LINK returns no link that is too long for browsers", () => {
  const ofLength = (length: number) =>
    linkOf("https://a.example/".padEnd(length - tags.length - 1, "a"), "x", "social", "may");
  expect(ofLength(2_048)).toHaveLength(2_048);
  expect(() => ofLength(2_049)).toThrow("The link would have 2049 characters");
  expect(() => linkOf(`https://bakery.example/${"a".repeat(2_030)}`, "x", "social", "may")).toThrow(
    "CAMPAIGN_LINK: The link would have 2101 characters; browsers accept up to 2048.",
  );
});
