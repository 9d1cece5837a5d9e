import { existsSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { connectorList } from "../../src/connectors/index.ts";
import { platforms } from "../../src/tables/index.ts";

/** What a connector needs besides its declaration, and where to add it. */
const parts: readonly [
  part: string,
  isThere: (id: string, platform: string) => boolean,
  add: (id: string) => string,
][] = [
  ["text", (id) => existsSync(`src/connectors/${id}/text.ts`), (id) => `src/connectors/${id}/text.ts`],
  ["mock", (id) => existsSync(`scripts/mocks/${id}.ts`), (id) => `scripts/mocks/${id}.ts`],
  ["test", (id) => existsSync(`test/connectors/${id}.test.ts`), (id) => `test/connectors/${id}.test.ts`],
  ["name for its rows", (_, platform) => platforms.some(({ id }) => id === platform), () => "src/tables/platforms.ts"],
];

it.each(parts)("every connector has a %s", (part, isThere, add) => {
  const missing = connectorList.filter(({ id, platform }) => !isThere(id, platform));
  expect(missing.map(({ id }) => `${id} has no ${part}: add ${add(id)}`).join("\n")).toBe("");
});

it("every folder with a connector or a text is in the list of connectors", () => {
  const ids = connectorList.map(({ id }) => String(id));
  const folders = readdirSync("src/connectors").filter((name) =>
    ["connector.ts", "text.ts"].some((file) => existsSync(`src/connectors/${name}/${file}`)),
  );
  const others = folders.filter((name) => !ids.includes(name));
  expect(
    others.map((id) => `src/connectors/${id} is not in the list: add it to src/connectors/index.ts`).join("\n"),
  ).toBe("");
});
