import { expect, it } from "vitest";
import { linkedin } from "../../src/connectors/linkedin/connector.ts";
import { pinterest } from "../../src/connectors/pinterest/connector.ts";
import { linkedinPageDays } from "../../src/exports/linkedin-page.ts";
import { countsOf, sourceWithoutVersion } from "../../src/tables/counts.ts";

it("a source can count paid figures in some fields and not in others", () => {
  // "Impressions (total)" beside "Unique impressions (organic)".
  expect(["impressions", "reach"].map((field) => countsOf(linkedinPageDays.counts, field))).toEqual([
    "total",
    "organic",
  ]);
  // Share statistics leave sponsored activity out; gained followers are organic and paid.
  const days = linkedin.tables.days?.counts ?? "unknown";
  expect(["likes", "new_followers", "profile_visits"].map((field) => countsOf(days, field))).toEqual([
    "organic",
    "total",
    "unknown",
  ]);
});

it("tables of one connector can differ: Pinterest leaves paid figures out of pins, not of an account's days", () => {
  const { posts, days } = pinterest.tables;
  expect([posts, days].map((source) => countsOf(source?.counts ?? "unknown", "impressions"))).toEqual([
    "organic",
    "total",
  ]);
});

it.each([
  ["LinkedIn API 202607", "LinkedIn API"],
  ["Instagram API v25.0", "Instagram API"],
  ["Klaviyo API 2026-07-15", "Klaviyo API"],
  ["Instagram content export (2026-05-20)", "Instagram content export"],
  ["X archive of posts", "X archive of posts"],
])("the source %s is known as %s, whatever its version or day", (source, name) => {
  expect(sourceWithoutVersion(source)).toBe(name);
});
