import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { PublishedFields } from "../../scripts/mocks/published/published-fields.ts";
import { sentFields } from "./sent-fields.ts";

/** What `scripts/mocks/published` says of each mock; `npm run check:contracts` holds it against descriptions. */

const folder = new URL("../../scripts/mocks/published/", import.meta.url);

const publishedById = new Map(
  await Promise.all(
    readdirSync(folder).map(async (file) => {
      const { published = [] } = (await import(new URL(file, folder).href)) as { published?: PublishedFields[] };
      return [file.replace(".ts", ""), published] as const;
    }),
  ),
);

const namesIn = (fields: string): string[] => fields.trim().split(/\s+/);

describe.each(connectorMocks)("the mock of $id", (mock) => {
  const published = publishedById.get(mock.id) ?? [];
  const sent = sentFields(mock);

  it("sends only fields that are published, each at a known address", () => {
    for (const { source } of published) expect(source).toMatch(/^https:\/\/\S+$/);
    const fieldsByRoute = new Map(published.map(({ route, fields }) => [route, namesIn(fields)]));
    for (const [route, fields] of sent) {
      const known = fieldsByRoute.get(route) ?? [];
      expect(
        [...fields].filter((name) => !known.includes(name)),
        route,
      ).toEqual([]);
    }
  });

  it("names no field that it does not send", () => {
    for (const { route, fields } of published)
      expect(
        namesIn(fields).filter((name) => sent.get(route)?.has(name) !== true),
        route,
      ).toEqual([]);
  });
});
