import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { read } from "../importer/read-text-file.ts";
import { lostCells } from "./lost-cells.ts";

/** Every file that is imported in a test, of every kind: exports, those that a spreadsheet program saved, archives, and xls. */
const files = ["fixtures", "resaved", "containers"].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder)).flatMap((format) =>
    readdirSync(join(import.meta.dirname, folder, format))
      .filter((name) => !name.endsWith(".json"))
      .map((name) => ({ folder, format, name })),
  ),
);

/** Columns that were tried; in the soak, every cell is. */
const tried = new Set<string>();

describe("nothing is lost in silence", () => {
  it.each(files)(
    "a changed cell of $folder/$format/$name changes a row, or the card names what it is in",
    async ({ folder, format, name }) => {
      const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, folder, format, name)));
      const isTried = (width: number, column: number) => {
        const key = `${format} ${extname(name)} ${width} ${column}`;
        const isKnown = tried.has(key) && !process.env.SOAK;
        tried.add(key);
        return isKnown;
      };
      expect(await lostCells(name, bytes, { isTried })).toEqual([]);
    },
  );

  it("the search finds what cards do not name", async () => {
    const readWithoutNames: typeof read = async (...input) =>
      (await read(...input)).map((result) => ({ ...result, unread: undefined, warnings: [], skipped: [] }));
    const lostOf = (name: string) =>
      lostCells(name, new Uint8Array(readFileSync(join(import.meta.dirname, name))), { readFile: readWithoutNames });
    const places = (lost: readonly string[]) => lost.map((one) => one.split(":")[0]);
    expect(places(await lostOf("resaved/instagram-content/us.xlsx"))).toContain(
      "instagram-content, row 2, Account name",
    );
    expect(places(await lostOf("fixtures/instagram-archive/en.txt"))).not.toEqual([]);
    expect(places(await lostOf("containers/linkedin-creator/Content_2025-03-24_2026-03-23_NordicTea.xls"))).toContain(
      "Notes, row 1, ",
    );
  });
});
