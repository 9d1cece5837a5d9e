import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { mocks } from "../../scripts/demo/platforms/index.ts";
import { connectorList } from "../../src/platforms/index.ts";
import { platforms } from "../../src/tables/index.ts";
import { platformTexts } from "../../src/text/platforms/index.ts";

/** The files of a connector that the compiler cannot ask for, or that vitest meets before the compiler does. */
const parts: readonly [
  part: string,
  isThere: (id: string, platform: string) => boolean,
  add: (id: string) => string,
][] = [
  ["text", (id) => id in platformTexts, (id) => `src/text/platforms/${id}.ts`],
  ["mock", (id) => id in mocks, (id) => `scripts/demo/platforms/${id}.ts`],
  ["test", (id) => existsSync(`test/platforms/${id}.test.ts`), (id) => `test/platforms/${id}.test.ts`],
  ["name for its rows", (_, platform) => platforms.some(({ id }) => id === platform), () => "src/tables/platforms.ts"],
];

it.each(parts)("every connector has a %s", (part, isThere, add) => {
  const missing = connectorList.filter(({ id, platform }) => !isThere(id, platform));
  expect(missing.map(({ id, name }) => `${name} has no ${part}: add ${add(id)}`)).toEqual([]);
});

it("every text and every mock belongs to a connector", () => {
  const ids = connectorList.map(({ id }) => String(id));
  expect([...Object.keys(platformTexts), ...Object.keys(mocks)].filter((id) => !ids.includes(id))).toEqual([]);
});
