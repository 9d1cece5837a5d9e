import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { mocks } from "../../scripts/mocks/index.ts";
import { connectorList } from "../../src/connectors/index.ts";
import { connectorTexts } from "../../src/connectors/texts.ts";
import { platforms } from "../../src/tables/index.ts";

/** Parts that the compiler cannot require, or that vitest meets before the compiler does. */
const parts: readonly [
  part: string,
  isThere: (id: string, platform: string) => boolean,
  add: (id: string) => string,
][] = [
  ["text", (id) => id in connectorTexts, (id) => `src/connectors/${id}/text.ts`],
  ["mock", (id) => id in mocks, (id) => `scripts/mocks/${id}.ts`],
  ["test", (id) => existsSync(`test/connectors/${id}.test.ts`), (id) => `test/connectors/${id}.test.ts`],
  ["name for its rows", (_, platform) => platforms.some(({ id }) => id === platform), () => "src/tables/platforms.ts"],
];

it.each(parts)("every connector has a %s", (part, isThere, add) => {
  const missing = connectorList.filter(({ id, platform }) => !isThere(id, platform));
  expect(missing.map(({ id, name }) => `${name} has no ${part}: add ${add(id)}`)).toEqual([]);
});

it("every text and every mock belongs to a connector", () => {
  const ids = connectorList.map(({ id }) => String(id));
  expect([...Object.keys(connectorTexts), ...Object.keys(mocks)].filter((id) => !ids.includes(id))).toEqual([]);
});
