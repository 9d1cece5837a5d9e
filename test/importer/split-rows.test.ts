import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { splitRows } from "../../src/importer/files/split-rows.ts";

/** Rows for comparison: a CR at the end of a row is part of the line end. */
const bare = (rows: string[][]) =>
  rows.map((cells) => cells.map((cell, i) => (i === cells.length - 1 ? cell.replace(/\r+$/, "") : cell)));

const papa = (text: string, more: boolean) => {
  const parser = new Papa.Parser({ delimiter: ",", newline: "\n", fastMode: false } as Papa.ParseConfig);
  const { data, errors, meta } = parser.parse(text, 0, more) as Papa.ParseResult<string[]>;
  return { records: data, errors: errors.length, end: meta.cursor };
};
const text = fc
  .array(fc.constantFrom('"', '""', ",", "\n", "\r\n", "\r", "a", "bread 🍞", " ", '"x,\ny"'), { maxLength: 14 })
  .map((parts) => parts.join(""));

describe("splitting rows", () => {
  it("splitting returns the same rows as PapaParse, or leaves the text to it", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (written, more) => {
        const split = splitRows(written, ",", more);
        if (split === null) return;
        const { records, errors, end } = papa(written, more);
        expect([bare(split.records), 0]).toEqual([bare(records), errors]);
        if (more) expect(split.end).toBe(end);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ["cells, quoted or not", 'a,"b, c"\n', [["a", "b, c"], [""]]],
    [
      "pairs of quotation marks",
      '"say ""soup""",\n1,2',
      [
        ['say "soup"', ""],
        ["1", "2"],
      ],
    ],
    ["lines that end with CRLF", '"a",b\r\n"c"\r\nd\r\n', [["a", "b"], ["c"], ["d"], [""]]],
  ])("splitting handles %s", (_, written, records) => expect(splitRows(written, ",", false)?.records).toEqual(records));

  it.each(['"a"b,c\n', '"never closed', 'a,"b" ,c'])("splitting leaves %j to PapaParse", (written) =>
    expect(splitRows(written, ",", false)).toBeNull(),
  );
});
