import { expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";
import { jsdoc } from "../../src/functions/jsdoc.ts";
import { functionTables } from "../../src/functions/readme-table.ts";

it("a function's JSDoc holds the help that Sheets shows", () => {
  expect(jsdoc(functions.ENGAGEMENT_BAND)).toBe(`/**
 * Band of a rate: low, average, high or very high. Returns the name of the band.
 *
 * @param {number|Array<Array<number>>} rate A rate as a decimal (0.035) or percentage (3.5%)
 * @param {string|Array<Array<number|string>>} bands (optional) "default", "linkedin", "tiktok", "website" or "podcast"; or your own: a range with two columns, from and label
 * @param {string} language (optional) "en", "es" or "nl": language of the built-in labels; the spreadsheet's language by default
 * @return {string|Array<Array<*>>} Returns the name of the band.
 * @customfunction
 */
`);
});

it.each(Object.values(functions).map((declaration) => [declaration.name, declaration] as const))(
  "the JSDoc of %s has one line for each argument, in their order",
  (_, declaration) => {
    const names = [...jsdoc(declaration).matchAll(/^ \* @param \{[^}]+\} (\w+) \S.*$/gm)].map(([, name]) => name);
    expect(names).toEqual(declaration.args.map(({ name }) => name));
  },
);

const rates = Object.values(functions).filter(({ returns }) => returns.kind === "rate");

it.each(rates)("a rate is described as a share of something, never as a count: $name", ({ summary }) => {
  expect(summary.en).toMatch(/\bas a share of\b|\brate\b|\bbenchmark\b/i);
  expect(summary.es).toMatch(/\bcomo porcentaje de|\btasa\b|\bbenchmark\b/i);
  expect(summary.nl).toMatch(/\bals percentage van\b|\brate\b|\bbenchmark\b/i);
  expect(Object.values(summary).join(" ")).not.toMatch(/\b(how (many|much)|cuánt[oa]s?|hoeveel)\b/i);
});

it("the README lists every function with an example and its result", () => {
  const rows = functionTables()
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  expect(rows).toHaveLength(Object.keys(functions).length);
  expect(rows[0]).toBe(
    "| `ENGAGEMENT_RATE(interactions, audience)` | Interactions with a post as a share of your audience. | `=ENGAGEMENT_RATE(350, 10000)` returns 0.035 |",
  );
});
