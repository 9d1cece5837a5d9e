import { describe, expect, it } from "vitest";
import { speedTable } from "../../scripts/bench/speed-table.ts";
import { type GeneratedPart, outdatedEntries, replacePart } from "../../scripts/readme/generated-part.ts";

const list = "### Rates\n\n| SAVE | kept |\n| REACH | seen |";
const part: GeneratedPart = { file: "LIST.md", mark: "rates", make: () => list, entry: /^\| ([A-Z]+) \|/ };
const documentWith = (written: string) => `# Head\n\n<!-- rates -->\n\n${written}\n\n<!-- /rates -->\n\nFoot\n`;

describe("generated parts of a README", () => {
  it.each([
    ["is as declared", list, []],
    ["lacks an entry", "### Rates\n\n| SAVE | kept |", ["LIST.md lacks REACH: run npm run readme"]],
    [
      "has an old entry",
      "### Rates\n\n| SAVE | stored |\n| REACH | seen |",
      ["LIST.md has an old entry for SAVE: run npm run readme"],
    ],
    [
      "has an entry that is no longer declared",
      `${list}\n| CLICK | hit |`,
      ["LIST.md still lists CLICK: run npm run readme"],
    ],
    [
      "has another order",
      "### Rates\n\n| REACH | seen |\n| SAVE | kept |",
      ['LIST.md has its list "rates" in another order or with other headings: run npm run readme'],
    ],
  ])("a generated list that %s is reported by entry", (_, written, faults) => {
    expect(outdatedEntries(documentWith(written), part)).toEqual(faults);
  });

  it("a README without the markers of a part is reported", () => {
    expect(outdatedEntries("# Head\n", part)).toEqual(["LIST.md lacks the marks <!-- rates --> and <!-- /rates -->"]);
    expect(() => replacePart("# Head\n", part, list)).toThrow("LIST.md lacks the marks");
  });

  it("a part is written between its markers, and the rest of the file stays", () => {
    expect(replacePart(documentWith("| OLD | gone |"), part, list)).toBe(documentWith(list));
  });
});

it("the table of speeds shows which limits are exceeded", () => {
  const rows = [
    { what: "Reading", ratio: 1.5, limit: 1.5 },
    { what: "Writing", ratio: 1.51, limit: 1.5 },
  ];
  expect(speedTable(rows).split("\n").slice(2)).toEqual([
    "| Reading | 1.50 | 1.5 | yes |",
    "| Writing | 1.51 | 1.5 | **no** |",
  ]);
});
