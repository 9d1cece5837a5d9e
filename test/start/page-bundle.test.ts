import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bundlePage } from "../../scripts/start/page-bundle.ts";

it("the page has the grid without its dictionaries for hyphens, which would be almost half of it", async () => {
  const page = await readFile(join(await bundlePage(), "page.js"), "utf8");
  // The second is from the Afrikaans dictionary.
  expect(["univer", "wa-ter-ver-koe-lings-to-rings"].map((text) => page.includes(text))).toEqual([true, false]);
});
