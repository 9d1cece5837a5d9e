import { expect, it } from "vitest";
import { isMissing } from "../../src/importer/files/missing.ts";
import { normalizeHeader } from "../../src/importer/files/normalize-header.ts";

it.each([
  ...[
    "",
    " ",
    " ".repeat(13),
    "-",
    "–",
    "—",
    "--",
    "undefined",
    "null",
    "NaN",
    "N/A",
    " n/a ",
    "#N/A",
    "#DIV/0",
    "#DIV/0!",
  ],
  ...["< 1%", "<1", "<1,234,567.8"],
])("“%s” stands for a missing number", (cell) => expect(isMissing(cell)).toBe(true));

it.each(["0", "-1", "none", "---", "1 < 2", "n/a n/a", "a".repeat(13), `<${"1".repeat(12)}`])("“%s” does not", (cell) =>
  expect(isMissing(cell)).toBe(false),
);

it.each([
  ["  Post ID ", "post id"],
  ["Post_ID", "post id"],
  ["Post__ \t\u00a0ID", "post id"],
  ["Im\u00adpres\u200bsi\u200do\u2060n\ufeffs", "impressions"],
  ["Viewer’s ‘likes´ `now`", "viewer's 'likes' 'now'"],
  ["„A“ “B”", '"a" "b"'],
  ["Start–End—Now", "start-end-now"],
  ["Re\u0301sume\u0301", "résumé"],
])("the header “%s” is compared as “%s”", (header, normalized) => expect(normalizeHeader(header)).toBe(normalized));
