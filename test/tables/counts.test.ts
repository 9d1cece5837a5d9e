import { expect, it } from "vitest";
import { linkedin } from "../../src/connectors/linkedin/connector.ts";
import { pinterest } from "../../src/connectors/pinterest/connector.ts";
import { linkedinPageDays } from "../../src/exports/linkedin-page.ts";
import { countsOf } from "../../src/tables/counts.ts";

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
