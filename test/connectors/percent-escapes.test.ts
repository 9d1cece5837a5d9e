import { expect, it } from "vitest";
import type { Run } from "../../src/connectors/define-connector.ts";
import { graphBatch } from "../../src/connectors/graph/batch.ts";
import { encodePart } from "../../src/connectors/percent-escapes.ts";
import { encodeQuery } from "../../src/connectors/sync/to-http-request.ts";

/** Half of an emoji, as in a name that was cut off after a number of characters. */
const half = "\ud83c";

it("half of a character in a name becomes a replacement character (U+FFFD, in UTF-8 EF BF BD)", () => {
  expect(encodePart(`Bread ${half}`)).toBe("Bread%20%EF%BF%BD");
  expect(encodePart("Bread 🍞")).toBe("Bread%20%F0%9F%8D%9E");
  expect(encodeQuery({ q: half, ids: [half, "é"] })).toBe("q=%EF%BF%BD&ids=%EF%BF%BD&ids=%C3%A9");
  const { form } = graphBatch("https://example.com").wrap(
    [{ url: "https://example.com/me", query: { q: half } }],
    {} as Run,
  );
  expect(form?.batch).toContain("me?q=%EF%BF%BD");
});
