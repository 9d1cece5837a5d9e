import { expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";
import { jsdoc } from "../../src/functions/jsdoc.ts";
import { functionTables } from "../../src/functions/readme-table.ts";

it("a function's JSDoc holds the help that Sheets shows", () => {
  expect(jsdoc(functions.ENGAGEMENT_BAND)).toBe(`/**
 * Says whether a rate is low, average, high or very high. The name of the band.
 *
 * @param {number|Array<Array<number>>} rate A rate as a fraction: 0.035, or a cell that shows 3.5 %. One above 1 is asked about
 * @param {string|Array<Array<number|string>>} bands (optional) "default", "linkedin", "tiktok", "website" or "podcast", or your own: a range of two columns, from and label
 * @param {string} language (optional) "en", "es" or "nl": the language of the built-in labels; that of the spreadsheet if left out
 * @return {string|Array<Array<*>>} The name of the band.
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

it("the README lists every function with an example and its result", () => {
  const rows = functionTables()
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  expect(rows).toHaveLength(Object.keys(functions).length);
  expect(rows[0]).toBe(
    "| `ENGAGEMENT_RATE(interactions, audience)` | The share of an audience that interacted with a post. | `=ENGAGEMENT_RATE(350, 10000)` gives 0.035 |",
  );
});
