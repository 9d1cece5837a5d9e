import { defineTable, type Vocabulary } from "./define-table.ts";
import {
  ageGroupOf,
  countryCodeOf,
  dimensionNames,
  dimensionOf,
  genderNames,
  genderOf,
} from "./vocabulary/audience-values.ts";

const dimensions: Vocabulary = { idOf: dimensionOf, names: dimensionNames };

const valuesByDimension: Readonly<Record<string, Vocabulary>> = {
  age: { idOf: ageGroupOf },
  gender: { idOf: genderOf, names: genderNames },
  country: { idOf: countryCodeOf },
};

/** One row is one slice of an account's audience: an age group, a country, a city. */
export const audience = defineTable({
  name: "audience",
  keys: [["platform", "account", "date", "dimension", "value"]],
  time: "date",
  vocabularies: {
    dimension: () => dimensions,
    value: ({ dimension }) => valuesByDimension[dimensionOf(String(dimension)) ?? ""],
  },
  isSnapshot: true,
  fields: { date: "date", dimension: "text", value: "text", followers: "count", share: "rate", views: "count" },
  calculated: [],
});
